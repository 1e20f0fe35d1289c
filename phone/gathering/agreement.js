/**
 * How far a sub-group's order agrees with that of all: Kendall's tau-b, which counts ties on either side for what they are, in thousandths.
 *
 * @typedef {import("./counts.js").Ranked} Ranked
 * @typedef {{topic: number, rank: number, overall: number}} Apart
 */

/**
 * @param {Ranked[]} one
 * @param {Ranked[]} other of the same topics
 * @returns {number | null} from -1000 to 1000; null where one of them puts all topics on one rank
 */
export function agreement(one, other) {
  const ranks = new Map(other.map(({ topic, rank }) => [topic, rank]));
  const pairs = one.map(({ topic, rank }) => [rank, /** @type {number} */ (ranks.get(topic))]);
  let agreed = 0;
  let untiedHere = 0;
  let untiedThere = 0;
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++) {
      const here = Math.sign(pairs[i][0] - pairs[j][0]);
      const there = Math.sign(pairs[i][1] - pairs[j][1]);
      agreed += here * there;
      untiedHere += Math.abs(here);
      untiedThere += Math.abs(there);
    }
  }
  if (untiedHere === 0 || untiedThere === 0) return null;
  return Math.floor((1000 * agreed) / Math.sqrt(untiedHere * untiedThere) + 0.5) || 0;
}

/**
 * What comes first for a sub-group and much later for all, or the other way round.
 *
 * @param {Ranked[]} part
 * @param {Ranked[]} all
 * @param {{least: number, share: number}} rule
 * @returns {Apart[]} in the sub-group's order
 */
export function apart(part, all, rule) {
  const far = Math.max(rule.least, Math.ceil(all.length / rule.share));
  const overall = new Map(all.map(({ topic, rank }) => [topic, rank]));
  return part
    .map(({ topic, rank }) => ({ topic, rank, overall: /** @type {number} */ (overall.get(topic)) }))
    .filter((one) => Math.min(one.rank, one.overall) === 1 && Math.abs(one.rank - one.overall) >= far);
}
