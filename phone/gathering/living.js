/** Which groups live in a place, as far as this phone knows: by its profile, and by the languages of people there. */
import { journal } from "../journal/journal.js";
import { profileOf } from "./profiles.js";

/** @param {number} place @returns {string[]} languages, each once */
export function spokenIn(place) {
  const people = journal.list("person", (row) => row.data.place === place && !row.data.mergedInto);
  return [...new Set(people.flatMap(({ data }) => data.languages ?? []))];
}

/** @param {number} place @returns {string[]} ethnic groups */
export function livingIn(place) {
  const languages = journal.rules?.groups?.languages ?? {};
  const profile = profileOf(place)?.data ?? {};
  return [...new Set([...(profile.ethnicities ?? []), ...spokenIn(place).map((code) => languages[code]).filter(Boolean)])];
}
