/**
 * Who might be the same person as one about to be written down: the likeliest first, each with the reasons. A name may be written in Lao or in Latin letters,
 * with or without a family name; a person without a name is compared by how to find them and how old they are. Its twin is Duplicates in core, and
 * examples/duplicates.json binds the two.
 */
import { fullName } from "./name.js";
import { soundsLike } from "./sound.js";
import { folded } from "./spelling.js";

/** From here on somebody is asked. */
const ENOUGH = 50;
/** More than these nobody compares. */
const SHOWN = 5;
/** Years by which a remembered age may be wrong; further apart than the second they are hardly one person. */
const NEAR_YEARS = 3;
const APART_YEARS = 15;

/** @typedef {{id: number, data: Record<string, any>}} PersonRow */

/**
 * @template {PersonRow} R
 * @param {Record<string, any>} candidate the fields as far as they are known
 * @param {R[]} people
 * @returns {{row: R, reasons: string[], score: number}[]}
 */
export function duplicates(candidate, people) {
  return people
    .filter((row) => !row.data.mergedInto)
    .map((row) => weighed(candidate, row))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.row.id - b.row.id)
    .slice(0, SHOWN);
}

/** @template {PersonRow} R @param {Record<string, any>} candidate @param {R} row */
function weighed(candidate, row) {
  const { data } = row;
  const isSameName = isSame(fullName(candidate), fullName(data));
  const years = yearsApart(candidate, data);
  /** @type {[boolean, string, number][]} */
  const signs = [
    [isSameName, "same-name", 50],
    [!isSameName && isLikeName(candidate, data), "like-name", 40],
    [isSame(candidate.called, data.called), "same-called", 30],
    [isSame(candidate.phone, data.phone), "same-phone", 40],
    [isSame(candidate.description, data.description), "same-description", 50],
    [candidate.household !== undefined && candidate.household === data.household, "same-household", 20],
    [candidate.place !== undefined && candidate.place === data.place, "same-village", 10],
    [years !== undefined && years <= NEAR_YEARS, "near-age", 10],
  ];
  const found = signs.filter(([isSo]) => isSo);
  const against = (isOtherSex(candidate, data) ? 30 : 0) + (years !== undefined && years > APART_YEARS ? 30 : 0);
  return { row, reasons: found.map(([, reason]) => reason), score: found.reduce((sum, [, , weight]) => sum + weight, 0) - against };
}

/** @param {string | undefined} one @param {string | undefined} other */
function isSame(one, other) {
  return folded(one) !== "" && folded(one) === folded(other);
}

/** A family name that one of the two has not told says nothing. @param {Record<string, any>} one @param {Record<string, any>} other */
function isLikeName(one, other) {
  const isFamilyOpen = !one.family || !other.family;
  return soundsLike(fullName(one), fullName(other)) || (isFamilyOpen && soundsLike(one.given, other.given));
}

/** @param {Record<string, any>} one @param {Record<string, any>} other */
function isOtherSex(one, other) {
  return Boolean(one.sex && other.sex && one.sex !== other.sex && ![one.sex, other.sex].includes("unknown"));
}

/** @param {Record<string, any>} one @param {Record<string, any>} other */
function yearsApart(one, other) {
  const [year, otherYear] = [one, other].map(({ birthDate, birthYear }) => (birthDate ? Number(birthDate.slice(0, 4)) : birthYear));
  return year === undefined || otherYear === undefined ? undefined : Math.abs(year - otherYear);
}
