/**
 * The person's own order of their needs. A rank is a number on each need; moving one up changes places with its neighbour, so that two
 * changes at most are sent, and needs that were never ranked come after those that were.
 *
 * @typedef {{id: number, data: Record<string, any>}} NeedRow
 */

/** The order of ranks from the rules: 1 .. 20. */
const LOWEST = 20;

/** @template {NeedRow} R @param {R[]} needs @returns {R[]} */
export function ranked(needs) {
  return [...needs].sort((a, b) => (a.data.rank ?? LOWEST + 1) - (b.data.rank ?? LOWEST + 1) || a.id - b.id);
}

/** Those that are still open. @template {NeedRow} R @param {R[]} needs @returns {R[]} */
export function open(needs) {
  return needs.filter(({ data }) => data.status === "open" || data.status === "partly-met" || data.status === undefined);
}

/**
 * What to write so that one need stands one place higher (-1) or lower (1).
 *
 * @param {NeedRow[]} needs in any order
 * @param {number} id
 * @param {-1 | 1} by
 * @returns {{id: number, rank: number}[]} only those whose rank changes
 */
export function moved(needs, id, by) {
  const order = ranked(needs);
  const from = order.findIndex((need) => need.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [];
  [order[from], order[to]] = [order[to], order[from]];
  return order.map((need, i) => ({ id: need.id, rank: Math.min(i + 1, LOWEST), before: need.data.rank })).filter(({ rank, before }) => rank !== before).map(({ id: need, rank }) => ({ id: need, rank }));
}

/** The rank of a need that is added now: the last. @param {NeedRow[]} needs */
export function nextRank(needs) {
  return Math.min(needs.reduce((most, need) => Math.max(most, need.data.rank ?? 0), 0) + 1, LOWEST);
}
