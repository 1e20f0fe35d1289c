/**
 * What somebody is called on a screen. A person who has not yet agreed to a record has no name here, only how to find them again;
 * so there is always something to show, and a name is never made up.
 *
 * @typedef {Record<string, any>} PersonData
 */

/** @param {PersonData | undefined} data @returns {string} */
export function fullName(data) {
  return [data?.given, data?.family].filter(Boolean).join(" ").trim();
}

/** @param {PersonData | undefined} data @param {string} nameless what to say when there is neither name nor description */
export function shownName(data, nameless) {
  return fullName(data) || data?.called || data?.description || nameless;
}

/** How old somebody is in whole years, as far as known. @param {PersonData | undefined} data @param {string} today @returns {number | undefined} */
export function ageOf(data, today) {
  if (data?.birthDate) {
    const years = Number(today.slice(0, 4)) - Number(data.birthDate.slice(0, 4));
    return today.slice(5) < data.birthDate.slice(5, 10) ? years - 1 : years;
  }
  return data?.birthYear ? Number(today.slice(0, 4)) - data.birthYear : undefined;
}

/** Vowels that Lao and Thai write before the consonant they are spoken after. */
const WRITTEN_FIRST = /^[\u0ec0-\u0ec4\u0e40-\u0e44]+/;

/** One letter for the round mark beside a name, the consonant that a Lao list is ordered by; empty when there is no name. @param {PersonData | undefined} data */
export function initial(data) {
  const name = (fullName(data) || data?.called || "").replace(WRITTEN_FIRST, "");
  const first = [...new Intl.Segmenter("lo", { granularity: "grapheme" }).segment(name)][0];
  return first ? first.segment.replace(/[\u0eb1-\u0ebc\u0ec8-\u0ecd]/g, "").toUpperCase() : "";
}
