/**
 * The words people read, in their language. They are there before the first screen is drawn, so that nobody sees one language turn into another. A
 * word that a language lacks is shown in English, and one that English lacks as its key.
 */

/** @typedef {"en" | "lo"} Language */

/** @type {Language[]} */
export const languages = ["en", "lo"];

const CHOICE = "sala.language";
const SUGGESTION = "sala.language-of-account";

/** @type {Map<Language, Record<string, string>>} */
const books = new Map();

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
  const words = books.get(chosen)?.[key] ?? english(key) ?? key;
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
  if (!books.has("en")) {
    books.set("en", {});
    // Seldom needed, so it is not waited for: the screens draw themselves again when it is there, and do without when it is not.
    load("en").then(() => dispatchEvent(new CustomEvent("sala-language")), () => books.set("en", {}));
  }
  return books.get("en")?.[key];
}

/** @returns {Language} what was chosen on this phone, or what the phone itself speaks */
function remembered() {
  const stored = localStorage.getItem(CHOICE) ?? localStorage.getItem(SUGGESTION);
  const wanted = stored ?? navigator.language.slice(0, 2);
  return languages.find((one) => one === wanted) ?? "en";
}

/** @param {Language} code */
async function load(code) {
  if (Object.keys(books.get(code) ?? {}).length > 0) return;
  const answer = await fetch(`/words/${code}.json`);
  if (!answer.ok) throw new Error(`the words in ${code} did not come: ${answer.status}`);
  books.set(code, await answer.json());
}

await load(chosen);
document.documentElement.lang = chosen;
