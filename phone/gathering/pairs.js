/**
 * Which pairs of topics somebody is asked about. All of them, while they are few; of many each person answers so many in turn. Pairs stand in rounds, in each of
 * which every topic meets one other, so any stretch of them asks about each topic equally often, give or take one at either end (and one more
 * where their number is odd, for then one rests in each round), and over all the people every pair comes up equally often.
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

/** As in a tournament, where one stays and the others go round. @param {number[]} topics @returns {[number, number][]} every pair once */
function inRounds(topics) {
  // Of an odd number one rests in each round.
  const ring = /** @type {(number | undefined)[]} */ (topics.length % 2 === 0 ? [...topics] : [...topics, undefined]);
  /** @type {[number, number][]} */
  const pairs = [];
  for (let round = 1; round < ring.length; round++) {
    for (let at = 0; at < ring.length / 2; at++) {
      const [left, right] = [ring[at], ring[ring.length - 1 - at]];
      if (left !== undefined && right !== undefined) pairs.push((round + at) % 2 ? [left, right] : [right, left]);
    }
    ring.splice(1, 0, ring.pop());
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
