/**
 * What cards come to for one group of people: how many they are, and for each topic how many marks it won, and of how many comparisons.
 *
 * @typedef {{topic: number, won: number, of: number, rank: number}} Ranked
 */

/** No card holds more of anything: a greater figure is no mark. */
const MOST = 40_000;

export class Counts {
  people = 0;
  /** @type {Map<number, number>} */
  won = new Map();
  /** @type {Map<number, number>} comparisons lost */
  lost = new Map();
  /** @type {Map<number, Map<number, number>>} winner, loser, how often */
  pairs = new Map();

  /** @param {import("./standing.js").Card} card @param {1 | -1} sign */
  apply({ data }, sign) {
    this.people += sign * (data.count ?? 0);
    for (const [topic, mark] of marksOf(data.marks)) {
      if (typeof mark === "number") raise(this.won, topic, sign * mark);
      else for (const [loser, times] of marksOf(mark)) if (typeof times === "number" && loser !== topic) this.#compare(topic, loser, sign * times);
    }
  }

  /** @param {number} winner @param {number} loser @param {number} times */
  #compare(winner, loser, times) {
    raise(this.won, winner, times);
    raise(this.lost, loser, times);
    const row = this.pairs.get(winner) ?? new Map();
    this.pairs.set(winner, row);
    raise(row, loser, times);
  }

  /** Adds all that others came to. @param {Counts} other */
  join(other) {
    this.people += other.people;
    for (const [topic, n] of other.won) raise(this.won, topic, n);
    for (const [topic, n] of other.lost) raise(this.lost, topic, n);
  }

  /** Topics that were marked. */
  topics() {
    return [...new Set([...this.won, ...this.lost].filter(([, n]) => n > 0).map(([topic]) => topic))];
  }

  /** @param {number} winner @param {number} loser */
  beat(winner, loser) {
    return this.pairs.get(winner)?.get(loser) ?? 0;
  }
}

/**
 * The marks of a card that can be read: whole, not negative, on the number of a topic.
 *
 * @param {any} marks
 * @returns {[number, any][]}
 */
export function marksOf(marks) {
  if (!marks || typeof marks !== "object") return [];
  return Object.entries(marks)
    .filter(([topic, mark]) => /^[1-9]\d{0,15}$/.test(topic) && (isTimes(mark) || isTree(mark)))
    .map(([topic, mark]) => [Number(topic), mark]);
}

/** @param {any} mark */
function isTimes(mark) {
  return Number.isSafeInteger(mark) && mark > 0 && mark <= MOST;
}

/** @param {any} mark */
function isTree(mark) {
  return typeof mark === "object" && mark !== null && !Array.isArray(mark);
}

/** @param {Map<number, number>} map @param {number} key @param {number} by */
function raise(map, key, by) {
  map.set(key, (map.get(key) ?? 0) + by);
}
