/**
 * The sheets on which votes were counted: dots, hands, and pairs. A row is a group of people and all that they marked together, so one card is a row of one
 * person; what a group cannot have marked is told at its cell.
 */
import { readRows } from "./sheet-cells.js";
import { SHEETS } from "./sheets.js";

/** @typedef {import("./sheet-cells.js").Wrong} Wrong @typedef {import("./sheets.js").Column} Column */
/** @typedef {{id: number, data: Record<string, any>}} Row */
/** @typedef {{rules: any, place: number, gathering: Row, ballot?: Row, topics: Row[], number: string}} Counting */

const WHO = /** @type {Column[]} */ (SHEETS.find(({ name }) => name === "hands")?.columns);

/** @type {Column} */
const PEOPLE = { name: "count", kind: "count", of: ["vote", "count"], wide: 2, needed: true };

/** By which method the votes of each sheet were given. @type {Record<string, string>} */
export const METHODS = { dots: "dots", hands: "hands", pairs: "pairwise" };

/** The cell of two topics, by their places in the list. @param {number} first @param {number} second */
export function pairCell(first, second) {
  return `pair-${first}-${second}`;
}

/** Every pair of places once, the smaller first. @param {number} count @returns {[number, number][]} */
export function allPairs(count) {
  return Array.from({ length: count }, (_, first) => Array.from({ length: count - first - 1 }, (__, more) => /** @type {[number, number]} */ ([first, first + more + 1]))).flat();
}

/** What is asked in a row, besides who it is. @param {string} name of the sheet @param {Row[]} topics @returns {Column[]} */
export function voteColumns(name, topics) {
  const marks = name === "pairs" ? allPairs(topics.length).map(([a, b]) => pairCell(a, b)) : topics.map(({ id }) => `topic-${id}`);
  return [...WHO, PEOPLE, ...marks.map((mark) => ({ name: mark, kind: /** @type {const} */ ("count"), wide: 2 }))];
}

/** @param {string} name @param {Record<string, any>[]} rows @param {Counting} counting */
export function voteDrafts(name, rows, counting) {
  const { rules, topics, ballot } = counting;
  if (!ballot || topics.length < 2) return { wrong: [/** @type {Wrong} */ ({ table: "rows", row: 0, column: "count", code: "no-ballot" })], drafts: [], people: 0 };
  const { read, wrong } = readRows(rules, "rows", voteColumns(name, topics), rows);
  const drafts = read.map(({ at, data }) => {
    const marked = name === "pairs" ? pairMarks(data, topics, at, wrong) : marks(data, topics);
    wrong.push(...tooMany(name, at, data, marked, ballot.data.dots ?? 1));
    return draft(data, marked, at, counting);
  });
  return { wrong, drafts, people: read.reduce((sum, { data }) => sum + (data.count ?? 0), 0) };
}

/** @param {Record<string, any>} data @param {Record<string, any>} marked @param {number} row @param {Counting} counting */
function draft({ sex, age, ethnicity, disability, count }, marked, row, { place, gathering, ballot, number }) {
  const card = number ? `${number}/${row + 1}` : undefined;
  return { kind: /** @type {const} */ ("fact"), type: "vote", fields: { ballot: ballot?.id, gathering: gathering.id, place, sex, age, ethnicity, disability, count, marks: marked, via: "paper", card } };
}

/** @param {Record<string, any>} data @param {Row[]} topics @returns {Record<string, number>} */
function marks(data, topics) {
  return Object.fromEntries(topics.map(({ id }) => [String(id), data[`topic-${id}`] ?? 0]).filter(([, mark]) => mark > 0));
}

/** In each cell stands the number of the topic that won, as on the paper: the whole group said so. @param {Record<string, any>} data @param {Row[]} topics @param {number} row @param {Wrong[]} wrong */
function pairMarks(data, topics, row, wrong) {
  /** @type {Record<string, Record<string, number>>} */
  const marked = {};
  for (const [a, b] of allPairs(topics.length)) {
    const won = data[pairCell(a, b)];
    if (won === undefined) continue;
    if (won !== a + 1 && won !== b + 1) {
      wrong.push({ table: "rows", row, column: pairCell(a, b), code: "neither", args: { first: a + 1, second: b + 1 } });
      continue;
    }
    const [winner, loser] = won === a + 1 ? [topics[a].id, topics[b].id] : [topics[b].id, topics[a].id];
    marked[winner] = { ...marked[winner], [loser]: data.count ?? 0 };
  }
  return marked;
}

/** @param {string} name @param {number} row @param {Record<string, any>} data @param {Record<string, any>} marked @param {number} dots @returns {Wrong[]} */
function tooMany(name, row, { count }, marked, dots) {
  if (count === undefined || name === "pairs") return [];
  if (count === 0) return [{ table: "rows", row, column: "count", code: "nobody" }];
  if (name === "hands") return Object.entries(marked).filter(([, mark]) => mark > count).map(([id]) => ({ table: "rows", row, column: `topic-${id}`, code: "more-hands", args: { count } }));
  const sum = Object.values(marked).reduce((all, mark) => all + mark, 0);
  return sum > count * dots ? [{ table: "rows", row, column: "count", code: "more-dots", args: { sum, most: count * dots } }] : [];
}
