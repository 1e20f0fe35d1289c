/**
 * What the cards of one ballot come to. Cards are taken in one by one, in any order; taking one in costs no more than that card, so a phone counts along while
 * people vote. The twin is org.sala.gathering.Tally; both pass examples/tally.json.
 */
import { agreement, apart } from "./agreement.js";
import { Counts, marksOf } from "./counts.js";
import { circle, ranked, ties } from "./ranks.js";
import { Standing } from "./standing.js";
import { folded, OTHERS, partOf } from "./subgroups.js";

/**
 * @typedef {import("./standing.js").Card} Card
 * @typedef {import("./counts.js").Ranked} Ranked
 * @typedef {{code: string, card: string, marks: string, limit: string, scored: string, dots?: number, pairs?: number, secret?: boolean, icon?: string, topics: {least: number, greatest: number}}} Method
 * @typedef {{partition: string, code: string, people: number, order: Ranked[], agreement: number | null, disagrees: boolean}} Part
 * @typedef {{people: number, cards: number, replaced: number[], rivals: number[], overfull: number[], order: Ranked[], ties: number[][], circle: number[],
 *   parts: Part[], apart: {partition: string, code: string, topic: number, rank: number, overall: number}[]}} Result
 */

export class Tally {
  #rules;
  #method;
  #dots;
  #standing = new Standing();
  #all = new Counts();
  /** @type {Map<string, Map<string, Counts>>} by partition, then by code */
  #cells;

  /** @param {any} rules all rules by path @param {Record<string, any>} ballot the fields of the ballot */
  constructor(rules, ballot) {
    this.#rules = rules;
    this.#method = methodOf(rules, ballot.method);
    this.#dots = ballot.dots ?? this.#method?.dots ?? 1;
    this.#cells = new Map(/** @type {string[]} */ (rules.groups.partitions).map((partition) => [partition, new Map()]));
  }

  /** @param {number} id */
  has(id) {
    return this.#standing.has(id);
  }

  /** How many cards were taken in, replaced ones too. */
  get taken() {
    return this.#standing.size;
  }

  get people() {
    return this.#all.people;
  }

  /** @param {Card} card one that was taken in before changes nothing */
  add(card) {
    if (this.has(card.id)) return;
    const { before, now } = this.#standing.add(card);
    for (const one of before) if (one !== now) this.#apply(one, -1);
    if (!before.includes(now)) this.#apply(now, 1);
  }

  /** @param {Card} card @param {1 | -1} sign */
  #apply(card, sign) {
    this.#all.apply(card, sign);
    for (const [partition, cells] of this.#cells) {
      const code = partOf(card, partition);
      const counts = cells.get(code) ?? new Counts();
      cells.set(code, counts);
      counts.apply(card, sign);
    }
  }

  /** The cards, for whoever counts again. */
  cards() {
    return { counted: this.#standing.counted(), replaced: this.#standing.replaced(), rivals: this.#standing.rivals() };
  }

  /** @param {number[]} topics those put to the vote; what was marked besides is told too @returns {Result} */
  result(topics) {
    const asked = [...new Set([...topics, ...this.#all.topics()])];
    const scored = this.#method?.scored ?? "sum";
    const order = ranked(asked, this.#all, scored);
    const { counted, replaced, rivals } = this.cards();
    const parts = this.#parts(asked, order, scored);
    return {
      people: this.#all.people, cards: counted.length, replaced: replaced.map(({ id }) => id), rivals: rivals.map(({ id }) => id),
      overfull: counted.filter((card) => this.isOverfull(card)).map(({ id }) => id),
      order, ties: ties(order), circle: circle(asked, this.#all), parts,
      apart: parts.filter(({ code }) => code !== OTHERS).flatMap(({ partition, code, order: own }) => apart(own, order, this.#rules.priorities.disagree.apart).map((one) => ({ partition, code, ...one }))),
    };
  }

  /** @param {number[]} topics @param {Ranked[]} order @param {string} scored @returns {Part[]} */
  #parts(topics, order, scored) {
    const groups = [...this.#cells].flatMap(([partition, cells]) => folded(partition, cells, this.#rules.disclosure.threshold));
    return groups.map(({ partition, code, counts }) => {
      const own = ranked(topics, counts, scored);
      const agreed = agreement(own, order);
      return { partition, code, people: counts.people, order: own, agreement: agreed, disagrees: agreed !== null && agreed < this.#rules.priorities.disagree.agreement };
    });
  }

  /** Whether a card holds more than its people could have marked: it counts, and is named. @param {Card} card */
  isOverfull({ data }) {
    const people = data.count ?? 0;
    const marks = marksOf(data.marks);
    const figures = marks.map(([, mark]) => (typeof mark === "number" ? mark : 0));
    if (this.#method?.limit === "each") return figures.some((figure) => figure > people);
    if (this.#method?.limit === "pair") return pairs(marks).some((times) => times > people);
    return figures.reduce((sum, figure) => sum + figure, 0) > people * this.#dots;
  }
}

/** How often each pair was answered, whichever won. @param {[number, any][]} marks */
function pairs(marks) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [winner, losers] of marks) {
    for (const [loser, n] of marksOf(losers)) {
      const pair = winner < loser ? `${winner}/${loser}` : `${loser}/${winner}`;
      times.set(pair, (times.get(pair) ?? 0) + (typeof n === "number" ? n : 0));
    }
  }
  return [...times.values()];
}

/** @param {any} rules @param {string} code @returns {Method | undefined} */
export function methodOf(rules, code) {
  return rules.priorities.methods.find((/** @type {Method} */ method) => method.code === code);
}
