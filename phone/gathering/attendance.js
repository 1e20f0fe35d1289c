/**
 * Who was in the room of one gathering, as all counts together tell it; as core's `Attendance` has it. Whatever order the counts arrive in, they
 * come to the same.
 *
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {Record<string, number>} Sums
 * @typedef {{standing: Row[], doubtful: number[], total: number}} Attendance
 */

import { Standing } from "./standing.js";

/** What was not seen of somebody. */
export const UNKNOWN = "unknown";

/** By what the people of a room are told apart. */
export const KINDS = ["sex", "age", "ethnicity", "disability", "role"];

/** @param {Row[]} counts those of one gathering @returns {Attendance} */
export function attendanceOf(counts) {
  const rows = [...counts].sort((a, b) => a.id - b.id);
  const cards = new Standing();
  for (const row of rows) if (!cards.has(row.id)) cards.add(row);
  const standing = cards.counted();
  return { standing, doubtful: doubtful(rows, cards.rivals().map(({ id }) => id)), total: sumOf(standing) };
}

/** Which counts gave way that nobody has looked at since: neither was replaced, nor the one to which it gave way. @param {Row[]} rows @param {number[]} rivals */
function doubtful(rows, rivals) {
  const replaced = new Map(rows.filter(({ data }) => data.replaces !== undefined).map(({ id, data }) => [id, data.replaces]));
  const last = new Map([...replaced].map(([id, earlier]) => [earlier, id]));
  const gaveWayTo = (/** @type {number} */ rival) => {
    let at = rival;
    while (replaced.has(at) && last.get(replaced.get(at)) === at) at = replaced.get(at);
    return last.get(replaced.get(at) ?? at) ?? at;
  };
  return rivals.filter((one) => !last.has(one) && !last.has(gaveWayTo(one)));
}

/** How many of each kind, such as `{female: 12, male: 7}`. @param {Attendance} attendance @param {string} partition @returns {Sums} */
export function by({ standing }, partition) {
  return summed(standing, (row) => kindOf(row.data, partition));
}

/** How many each door or phone counted. @param {Attendance} attendance @returns {Sums} */
export function stations({ standing }) {
  return summed(standing, (row) => row.data.station ?? "");
}

/** @param {Record<string, any>} data @param {string} partition */
export function kindOf(data, partition) {
  const told = data[partition];
  if (partition === "disability") return typeof told === "boolean" ? (told ? "yes" : "no") : UNKNOWN;
  return told ?? UNKNOWN;
}

/** @param {Row[]} rows */
function sumOf(rows) {
  return rows.reduce((sum, { data }) => sum + (data.count ?? 0), 0);
}

/** @param {Row[]} rows @param {(row: Row) => string} kind @returns {Sums} */
function summed(rows, kind) {
  /** @type {Sums} */
  const sums = {};
  for (const row of rows) sums[kind(row)] = (sums[kind(row)] ?? 0) + (row.data.count ?? 0);
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0));
}
