/**
 * The words people read, in their language. They are there before the first screen is drawn, so that nobody sees one language turn into another. A
 * word that a language lacks is shown in English, and one that English lacks as its key.
 */

/** @typedef {"en" | "lo"} Language */

/** @type {Language[]} */
export const languages = ["en", "lo"];

const CHOICE = "sala.language";
const SUGGESTION = "sala.language-of-account";

/** The chapters of the doors: all that is read before anybody came in for the first time. */
const FIRST = ["app", "team", "refused"];

/** @type {Map<Language, Record<string, string>>} */
const books = new Map();

/** @type {Map<Language, Promise<void>>} the whole books that were asked for */
const whole = new Map();

let isEnglishAsked = false;

/** @type {Language} */
let chosen = remembered();

/** @returns {Language} */
export function language() {
  return chosen;
}

/**
 * @param {string} key such as `person.given`
 * @param {Record<string, string | number>} [args] what stands in the places `{name}`
 * @returns {string}
 */
export function t(key, args = {}) {
  return filled(books.get(chosen)?.[key] ?? english(key) ?? key, args);
}

/**
 * Words in another language than the one of this phone, for what is said or sent to somebody else.
 *
 * @param {Language} code
 * @returns {Promise<typeof t>}
 */
export async function wordsIn(code) {
  await load(code);
  return (key, args = {}) => filled(books.get(code)?.[key] ?? key, args);
}

/** @param {string} words @param {Record<string, string | number>} args */
function filled(words, args) {
  return words.replace(/\{(\w+)\}/g, (place, name) => String(args[name] ?? place));
}

/** @param {string} code @returns {Promise<void>} once the words are there */
export async function setLanguage(code) {
  const next = languages.find((one) => one === code);
  if (!next) throw new RangeError(`there are no words in ${code}`);
  await load(next);
  chosen = next;
  localStorage.setItem(CHOICE, next);
  document.documentElement.lang = next;
}

/** The language of whoever signs in is taken, unless one was chosen on this phone. @param {string} code */
export async function suggestLanguage(code) {
  const next = languages.find((one) => one === code);
  if (!next || localStorage.getItem(CHOICE)) return;
  localStorage.setItem(SUGGESTION, next);
  await load(next);
  chosen = next;
  document.documentElement.lang = next;
  dispatchEvent(new CustomEvent("sala-language"));
}

/** @param {string} key @returns {string | undefined} */
function english(key) {
  if (!isEnglishAsked) {
    isEnglishAsked = true;
    // Seldom needed, so it is not waited for: the screens draw themselves again when it is there, and do without when it is not.
    load("en").then(() => dispatchEvent(new CustomEvent("sala-language")), () => undefined);
  }
  return books.get("en")?.[key];
}

/** @returns {Language} what was chosen on this phone, or what the phone itself speaks */
function remembered() {
  const stored = localStorage.getItem(CHOICE) ?? localStorage.getItem(SUGGESTION);
  const wanted = stored ?? navigator.language.slice(0, 2);
  return languages.find((one) => one === wanted) ?? "en";
}

/** @returns {Promise<void>} once all words of the chosen language are there, and not only those of the doors, or cannot be had now */
export function allWords() {
  return load(chosen).catch(() => undefined);
}

/** @param {Language} code @returns {Promise<void>} */
function load(code) {
  const going = whole.get(code) ?? fetchWords(`/words/${code}.json`).then((words) => void books.set(code, words));
  whole.set(code, going);
  going.catch(() => whole.delete(code));
  return going;
}

/** A phone that was never here gets the words of the doors first; the others come while somebody signs in. */
async function loadFirst() {
  if (navigator.serviceWorker?.controller) return load(chosen);
  const chapters = await Promise.all(FIRST.map((chapter) => fetchWords(`/words/${chosen}/${chapter}.json`))).catch(() => undefined);
  if (!chapters) return load(chosen);
  books.set(chosen, Object.assign({}, ...chapters));
}

/** @param {string} address @returns {Promise<Record<string, string>>} */
async function fetchWords(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} did not come: ${answer.status}`);
  return answer.json();
}

await loadFirst();
document.documentElement.lang = chosen;
