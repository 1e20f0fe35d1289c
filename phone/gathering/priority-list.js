/** The priorities of a place in their order. */

/** @typedef {{id: number, data: Record<string, any>}} Priority */

/**
 * Those that stand: by gathering, the latest first, then by rank. The same topic adopted twice by one gathering (on two phones at once) stands once; the other is
 * told as doubled.
 *
 * @template {Priority} P
 * @param {P[]} all
 * @param {(gathering: number) => string} dayOf
 * @returns {{standing: P[], doubled: P[], past: P[]}}
 */
export function inOrder(all, dayOf) {
  const order = [...all].sort((a, b) => dayOf(b.data.gathering).localeCompare(dayOf(a.data.gathering)) || b.data.gathering - a.data.gathering || a.data.rank - b.data.rank || a.id - b.id);
  const chosen = order.filter(({ data }) => data.status === "chosen");
  const isFirst = (/** @type {P} */ one) => chosen.find(({ data }) => data.gathering === one.data.gathering && data.topic === one.data.topic) === one;
  return { standing: chosen.filter(isFirst), doubled: chosen.filter((one) => !isFirst(one)), past: order.filter(({ data }) => data.status !== "chosen") };
}

/**
 * What to write so that one stands a place higher or lower among those of its gathering.
 *
 * @param {Priority[]} standing
 * @param {number} id
 * @param {-1 | 1} by
 * @returns {{id: number, rank: number}[]}
 */
export function moved(standing, id, by) {
  const own = standing.find((one) => one.id === id);
  const same = standing.filter(({ data }) => data.gathering === own?.data.gathering);
  const from = same.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= same.length) return [];
  [same[from], same[to]] = [same[to], same[from]];
  return same.map((one, i) => ({ id: one.id, rank: i + 1, before: one.data.rank })).filter(({ rank, before }) => rank !== before).map(({ id: priority, rank }) => ({ id: priority, rank }));
}
