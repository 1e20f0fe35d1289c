/**
 * What of a person goes along with a referral: the parts that were chosen, and of those only what the person lets be kept at all. The twin of the
 * server's `SharedCard`, pinned by `examples/shared-card.json`: what is shown here as "all that they will see" must be all.
 */
import { ageOf, fullName } from "../person/name.js";

/** @typedef {Record<string, any>} Fields */

/** Which of the person's fields each part stands for. @type {Record<string, string[]>} */
const PARTS = {
  name: ["given", "family", "called"],
  phone: ["phone"],
  landmark: ["place", "landmark"],
  age: ["birthYear", "birthDate", "birthEstimated"],
  sex: ["sex"],
  language: ["languages", "interpreter"],
  access: ["access"],
  conditions: ["conditions"],
};

/** What tells nobody who it is, and may go along although no record is kept. */
const WITHOUT_RECORD = ["birthYear", "birthEstimated", "sex", "languages", "interpreter"];

/**
 * @param {Fields} person
 * @param {string[]} share the chosen parts
 * @param {boolean} mayKeep whether the person agreed to a record
 * @returns {Fields} the person's fields that the receiver gets, and no other
 */
export function sharedCard(person, share, mayKeep) {
  const names = share.flatMap((part) => PARTS[part] ?? []).filter((name) => mayKeep || WITHOUT_RECORD.includes(name));
  return Object.fromEntries(names.filter((name) => person[name] !== undefined && person[name] !== null).map((name) => [name, person[name]]));
}

/**
 * The lines of the card in the order in which they are read; what says nothing is left out.
 *
 * @param {Fields} card
 * @param {string[]} categories kinds of need that are told
 * @param {string} today
 * @returns {{code: string, value: any}[]}
 */
export function linesOf(card, categories, today) {
  return Object.keys(LINES)
    .map((code) => ({ code, value: LINES[code](card, today) }))
    .concat({ code: "needs", value: categories })
    .filter(({ value }) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0));
}

/**
 * @param {Fields} person
 * @param {boolean} mayKeep
 * @param {boolean} hasNeed
 * @param {string} today
 * @returns {string[]} the parts that would tell something about this person
 */
export function shareable(person, mayKeep, hasNeed, today) {
  return linesOf(sharedCard(person, Object.keys(PARTS), mayKeep), hasNeed ? ["need"] : [], today).map(({ code }) => code);
}

/** @type {Record<string, (card: Fields, today: string) => any>} */
const LINES = {
  name: (card) => fullName(card) || card.called,
  phone: ({ phone }) => phone,
  landmark: ({ place, landmark }) => (place === undefined && !landmark ? undefined : { place, landmark }),
  age: (card, today) => ageOf(card, today),
  sex: ({ sex }) => (sex === "unknown" ? undefined : sex),
  language: ({ languages = [], interpreter }) => (languages.length === 0 && !interpreter ? undefined : { languages, interpreter }),
  access: ({ access = [] }) => access.filter((/** @type {string} */ code) => code !== "none"),
  conditions: ({ conditions }) => conditions,
};
