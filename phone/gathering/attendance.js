/**
 * Who was in the room of one gathering, as all counts together tell it; as core's `Attendance` has it. Whatever order the counts arrive in, they
 * come to the same.
 *
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {Record<string, number>} Sums
 * @typedef {{standing: Row[], doubtful: number[], total: number}} Attendance
 */

/** What was not seen of somebody. */
export const UNKNOWN = "unknown";

/** By what the people of a room are told apart. */
export const KINDS = ["sex", "age", "ethnicity", "disability", "role"];

/** @param {Row[]} counts those of one gathering @returns {Attendance} */
export function attendanceOf(counts) {
  const rows = [...counts].sort((a, b) => a.id - b.id);
  const known = new Set(rows.map(({ id }) => id));
  /** @type {Map<number, number>} what replaces a count */
  const last = new Map();
  /** @type {Map<number, number>} what gave way to another that replaces the same */
  const doubtful = new Map();
  for (const { id, data } of rows) {
    if (!known.has(data.replaces)) continue;
    const other = last.get(data.replaces);
    if (other !== undefined) doubtful.set(other, id);
    last.set(data.replaces, id);
  }
  const standing = rows.filter(({ id }) => !last.has(id) && !doubtful.has(id));
  const open = [...doubtful].filter(([one, other]) => !last.has(one) && !last.has(other)).map(([one]) => one);
  return { standing, doubtful: open, total: sumOf(standing) };
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
