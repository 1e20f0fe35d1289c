/** Which lines of a person's record a receiver will read: those the person allowed for this referral, and not one more. */
import { ageOf, fullName } from "../person/name.js";

/**
 * @param {{person: Record<string, any>, needs: Record<string, any>[], share: string[], today: string}} given
 * @returns {{code: string, value: any}[]} in the order in which they are shown; a line whose content is unknown is left out
 */
export function receiverSees({ person, needs, share, today }) {
  return Object.keys(LINES)
    .filter((code) => share.includes(code))
    .map((code) => ({ code, value: LINES[code](person, needs, today) }))
    .filter(({ value }) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0));
}

/**
 * @param {Record<string, any>} person
 * @param {Record<string, any>[]} needs
 * @param {string[]} codes all that could be shared, from the rules
 * @param {string} today
 * @returns {string[]} those that say something about this person
 */
export function shareable(person, needs, codes, today) {
  return receiverSees({ person, needs, share: codes, today }).map((line) => line.code);
}

/** @type {Record<string, (person: Record<string, any>, needs: Record<string, any>[], today: string) => any>} */
const LINES = {
  name: (person) => fullName(person) || person.called,
  phone: (person) => person.phone,
  landmark: ({ place, landmark }) => (place === undefined && !landmark ? undefined : { place, landmark }),
  age: (person, needs, today) => ageOf(person, today),
  sex: (person) => (person.sex === "unknown" ? undefined : person.sex),
  language: ({ languages = [], interpreter }) => (languages.length === 0 && !interpreter ? undefined : { languages, interpreter }),
  access: (person) => (person.access ?? []).filter((/** @type {string} */ code) => code !== "none"),
  conditions: (person) => person.conditions,
  needs: (person, needs) => needs.map((need) => need.category),
};
