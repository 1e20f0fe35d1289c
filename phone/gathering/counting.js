/**
 * Counting people before it is kept: one entry a tap, so that the last one can be taken back. What is kept in the end is one count for each kind.
 *
 * @typedef {{sex?: string, age?: string, ethnicity?: string, disability?: boolean, role?: string}} Kind
 * @typedef {{kind: Kind, count: number}} Tap
 */

/** No count is larger, as the rules have it. */
export const MOST = 2000;

/** @param {Tap[]} taps @param {Kind} kind @param {number} [count] @returns {Tap[]} nothing is added where the number cannot be */
export function counted(taps, kind, count = 1) {
  if (!Number.isInteger(count) || count < 1 || totalOf(taps) + count > MOST) return taps;
  return [...taps, { kind: clean(kind), count }];
}

/** @param {Tap[]} taps @returns {Tap[]} */
export function takenBack(taps) {
  return taps.slice(0, -1);
}

/** @param {Tap[]} taps */
export function totalOf(taps) {
  return taps.reduce((sum, { count }) => sum + count, 0);
}

/** @param {Tap[]} taps @param {string} sex @param {string} age */
export function inCell(taps, sex, age) {
  return totalOf(taps.filter(({ kind }) => kind.sex === sex && kind.age === age));
}

/** One count for each kind, as facts are recorded. @param {Tap[]} taps @returns {Tap[]} */
export function sums(taps) {
  /** @type {Map<string, Tap>} */
  const sums = new Map();
  for (const { kind, count } of taps) {
    const key = JSON.stringify(Object.entries(kind).sort(([a], [b]) => a.localeCompare(b)));
    sums.set(key, { kind, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()];
}

/** As rows, to be folded with what was kept; their ids are none that a record has. @param {Tap[]} taps @param {string} station */
export function asRows(taps, station) {
  return taps.map(({ kind, count }, at) => ({ id: -1 - at, data: { ...kind, count, station } }));
}

/** @param {Kind} kind @returns {Kind} without what was not told */
function clean(kind) {
  return Object.fromEntries(Object.entries(kind).filter(([, value]) => value !== undefined && value !== "" && value !== false));
}
