/**
 * Which sub-groups may be told apart. One with fewer people than the threshold is folded into the others; and when those others together are so few that
 * they could be worked out by subtraction, the smallest of the named ones is folded too, until they are enough. Where nothing is left to
 * name, people are not divided in that way at all.
 */
import { Counts } from "./counts.js";

/** What nobody is called by: those who did not say, and those who are folded together. */
const UNSAID = "unknown";
export const OTHERS = "others";

/** @typedef {{partition: string, code: string, counts: Counts}} SubGroup */

/** @param {import("./standing.js").Card} card @param {string} partition @returns {string} */
export function partOf({ data }, partition) {
  const value = data[partition];
  if (value === true) return "yes";
  if (value === false) return "no";
  return value || UNSAID;
}

/**
 * @param {string} partition
 * @param {Map<string, Counts>} cells by code
 * @param {number} threshold
 * @returns {SubGroup[]} the largest first, the others last
 */
export function folded(partition, cells, threshold) {
  const inside = [...cells].filter(([, counts]) => counts.people > 0);
  const named = inside.filter(([code, { people }]) => code !== UNSAID && code !== OTHERS && people >= threshold).sort(([a, x], [b, y]) => y.people - x.people || (a < b ? -1 : 1));
  const rest = () => inside.filter((cell) => !named.includes(cell));
  while (named.length > 0 && isTooFew(rest(), threshold)) named.pop();
  if (named.length === 0) return [];
  const others = new Counts();
  for (const [, counts] of rest()) others.join(counts);
  const told = named.map(([code, counts]) => ({ partition, code, counts }));
  return others.people > 0 ? [...told, { partition, code: OTHERS, counts: others }] : told;
}

/** @param {[string, Counts][]} cells @param {number} threshold */
function isTooFew(cells, threshold) {
  const people = cells.reduce((sum, [, counts]) => sum + counts.people, 0);
  return people > 0 && people < threshold;
}
