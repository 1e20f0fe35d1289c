/** @typedef {{id: number, data: Record<string, any>}} Row */

/** Those that a vote is about, in the order in which they were written down: their numbers on the paper. @param {Row[]} topics @param {number} gathering @param {number} [ballot] @returns {Row[]} */
export function topicsOf(topics, gathering, ballot) {
  const own = topics.filter(({ data }) => data.gathering === gathering && data.status !== "dropped").sort((a, b) => a.id - b.id);
  const asked = own.filter(({ data }) => ballot !== undefined && data.ballot === ballot);
  return asked.length ? asked : own.filter(({ data }) => data.status !== "parked");
}
