/**
 * Who might be the same person as one about to be written down: the likeliest first, each with the reasons. A person without a name is compared by
 * how to find them and how old they are.
 */
import { ageOf, fullName } from "./name.js";
import { folded } from "./search.js";

/** From here on somebody is asked. */
const ENOUGH = 50;
/** More than these nobody compares. */
const SHOWN = 5;

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
  /** @type {[boolean, string, number][]} */
  const signs = [
    [isSame(fullName(candidate), fullName(data)), "same-name", 50],
    [isSame(candidate.called, data.called), "same-called", 30],
    [isSame(candidate.phone, data.phone), "same-phone", 40],
    [isSame(candidate.description, data.description), "same-description", 50],
    [candidate.household !== undefined && candidate.household === data.household, "same-household", 20],
    [isNear(candidate, data), "near-age", 10],
  ];
  const found = signs.filter(([isSo]) => isSo);
  const apart = candidate.sex && data.sex && candidate.sex !== data.sex && ![candidate.sex, data.sex].includes("unknown") ? 30 : 0;
  return { row, reasons: found.map(([, reason]) => reason), score: found.reduce((sum, [, , weight]) => sum + weight, 0) - apart };
}

/** @param {string | undefined} one @param {string | undefined} other */
function isSame(one, other) {
  return folded(one) !== "" && folded(one) === folded(other);
}

/** @param {Record<string, any>} one @param {Record<string, any>} other */
function isNear(one, other) {
  const [age, otherAge] = [one, other].map((data) => ageOf(data, "2000-12-31"));
  return age !== undefined && otherAge !== undefined && Math.abs(age - otherAge) <= 3;
}
