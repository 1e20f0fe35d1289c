/** Facts in the order in which they happened, without those that a later one corrects. */

/**
 * @typedef {{id: number, type: string, data: Record<string, any>}} Row
 * @param {Row[]} rows
 * @param {string} type
 * @returns {Row[]}
 */
export function inOrder(rows, type) {
  const all = rows.filter((row) => row.type === type);
  const corrected = new Set(all.map(({ data }) => data.corrects).filter(Boolean));
  return all.filter(({ id }) => !corrected.has(id)).sort((one, other) => compare(one.data.on ?? "", other.data.on ?? "") || one.id - other.id);
}

/** @param {string} one @param {string} other */
export function compare(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
