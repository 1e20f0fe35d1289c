/** The order that counts come to. What is equal has the same rank: nothing here breaks a tie. */

/** @typedef {import("./counts.js").Ranked} Ranked */

/**
 * @param {number[]} topics
 * @param {import("./counts.js").Counts} counts
 * @param {string} scored `sum` of the marks, or `share` of the comparisons that were won
 * @returns {Ranked[]} the first first; those with the same rank by their number
 */
export function ranked(topics, counts, scored) {
  const scores = topics.map((topic) => {
    const won = counts.won.get(topic) ?? 0;
    return { topic, won, of: scored === "share" ? won + (counts.lost.get(topic) ?? 0) : 1 };
  });
  return scores
    .map((score) => ({ ...score, rank: 1 + scores.filter((other) => isBefore(other, score)).length }))
    .sort((a, b) => a.rank - b.rank || a.topic - b.topic);
}

/** A topic that nobody compared won no share of anything. @param {{won: number, of: number}} a @param {{won: number, of: number}} b */
function isBefore(a, b) {
  return a.won * Math.max(b.of, 1) > b.won * Math.max(a.of, 1);
}

/** @param {Ranked[]} order @returns {number[][]} the topics that share a rank */
export function ties(order) {
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  for (const { topic, rank } of order) groups.set(rank, [...(groups.get(rank) ?? []), topic]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Where more prefer the first to the second, the second to the third and the third to the first, no order says what people want.
 *
 * @param {number[]} topics
 * @param {import("./counts.js").Counts} counts
 * @returns {number[]} the topics that go round in a circle; none when there is an order
 */
export function circle(topics, counts) {
  const beats = (/** @type {number} */ a, /** @type {number} */ b) => counts.beat(a, b) > counts.beat(b, a);
  let left = [...topics];
  for (;;) {
    const inside = left.filter((one) => left.some((other) => beats(other, one)) && left.some((other) => beats(one, other)));
    if (inside.length === left.length) return left.sort((a, b) => a - b);
    left = inside;
  }
}
