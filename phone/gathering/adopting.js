/** From the result of a ballot, or what a room agreed on, to the village's order of priorities. The twin is org.sala.gathering.AdoptPriority. */

/** @typedef {import("./ballot-tally.js").Result} Result */

/** Of so many people no more is told than that they are at least so many, in steps of the threshold. @param {number} people @param {number} threshold @returns {number | undefined} */
export function atLeast(people, threshold) {
  const told = Math.floor(people / threshold) * threshold;
  return told === 0 ? undefined : told;
}

/** By division and sub-group, the rank that it gave to a topic; nothing of those who are folded together. @param {Result} result @param {number} topic @returns {Record<string, Record<string, number>>} */
export function partsOf(result, topic) {
  /** @type {Record<string, Record<string, number>>} */
  const parts = {};
  for (const { partition, code, order } of result.parts) {
    const rank = order.find((one) => one.topic === topic)?.rank;
    if (code !== "others" && rank !== undefined) parts[partition] = { ...parts[partition], [code]: rank };
  }
  return parts;
}

/** The ties that the room must decide: topics that came out equal, of which one at least becomes a priority. @param {number[][]} ties @param {number[]} chosen */
export function openTies(ties, chosen) {
  return ties.filter((tie) => tie.some((topic) => chosen.includes(topic)));
}

/** Whether two neighbours may change places: with a ballot only where they came out equal. @param {Result | undefined} result @param {number} a @param {number} b */
export function mayChangePlaces(result, a, b) {
  return !result || result.ties.some((tie) => tie.includes(a) && tie.includes(b));
}

/**
 * Whether cards came after the order was adopted and would now have it otherwise: what stands before another came out behind it.
 *
 * @param {{data: Record<string, any>}[]} priorities adopted from this ballot
 * @param {Result} result
 */
export function isOvertaken(priorities, result) {
  const ranks = new Map(result.order.map(({ topic, rank }) => [topic, rank]));
  const standing = priorities.filter(({ data }) => data.status !== "dropped" && ranks.has(data.topic));
  return standing.some(({ data: one }) => standing.some(({ data: other }) => one.rank < other.rank && /** @type {number} */ (ranks.get(one.topic)) > /** @type {number} */ (ranks.get(other.topic))));
}

/**
 * @param {{place: number, gathering: number, ballot?: number, topics: {id: number, data: Record<string, any>}[], result?: Result, tie?: string, threshold: number}} about topics: those chosen, in their order
 * @returns {Record<string, any>[]} the fields of each priority
 */
export function prioritiesOf({ place, gathering, ballot, topics, result, tie, threshold }) {
  return topics.map(({ id, data }, i) => ({
    place, gathering, topic: id, category: data.category, words: data.words, rank: i + 1,
    ...(result ? { ballot, how: "vote", people: atLeast(result.people, threshold), parts: partsOf(result, id), tie: tie && result.ties.some((one) => one.includes(id)) ? tie : undefined } : { how: "agreement" }),
  }));
}
