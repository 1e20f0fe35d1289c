/**
 * Which pairs of topics somebody is asked about. All of them, while they are few; of many each person answers so many in turn. Pairs stand in rounds, in each of
 * which every topic meets the one so many places further on a ring, so any stretch of them asks about each topic equally often, give or take
 * one round, and over all the people every pair comes up equally often.
 */

/**
 * @param {number[]} topics
 * @param {number} most pairs that one person is asked about
 * @param {number} turn how many people were asked before
 * @returns {[number, number][]}
 */
export function pairsFor(topics, most, turn) {
  const all = inRounds([...topics].sort((a, b) => a - b));
  if (all.length <= most) return all;
  const from = (turn * most) % all.length;
  return Array.from({ length: most }, (_, i) => all[(from + i) % all.length]);
}

/** @param {number[]} topics @returns {[number, number][]} every pair once */
function inRounds(topics) {
  const n = topics.length;
  /** @type {[number, number][]} */
  const pairs = [];
  for (let step = 1; step <= n / 2; step++) {
    // Half way round, each pair meets itself again.
    const round = step * 2 === n ? n / 2 : n;
    for (let at = 0; at < round; at++) pairs.push(at % 2 ? [topics[(at + step) % n], topics[at]] : [topics[at], topics[(at + step) % n]]);
  }
  return pairs;
}

/** Marks of one person's answers. @param {[number, number][]} answers winner and loser @returns {Record<string, Record<string, number>>} */
export function marksOfPairs(answers) {
  /** @type {Record<string, Record<string, number>>} */
  const marks = {};
  for (const [winner, loser] of answers) marks[winner] = { ...marks[winner], [loser]: (marks[winner]?.[loser] ?? 0) + 1 };
  return marks;
}
