/** How promises stand on a day: the twin of the server's Promises, pinned by `examples/promises.json`. */
import { sidesOf } from "../journal/sides.js";
import { daysBetween } from "../parts/dates.js";

/**
 * @typedef {"late" | "open" | "waiting" | "kept" | "kept-late" | "broken" | "withdrawn"} How `waiting`: who gave it says that it was kept, who received it has not confirmed it
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {{row: Row, id: number, how: How, due: string | undefined, daysLate: number, side: string}} Standing
 * @typedef {{given: number, open: number, late: number, kept: number, keptLate: number, broken: number, withdrawn: number}} Tally
 */

/** @param {How} how @returns {boolean} whether somebody still has to do something about it */
export function isOpen(how) {
  return how === "late" || how === "open" || how === "waiting";
}

/**
 * Those that still bind first, the first due first.
 *
 * @param {any} rules
 * @param {Row[]} rows
 * @param {string} today
 * @returns {Standing[]}
 */
export function promisesOf(rules, rows, today) {
  return rows
    .map((row) => standing(rules, row, today))
    .sort((a, b) => Number(isOpen(b.how)) - Number(isOpen(a.how)) || (a.due ?? "9999").localeCompare(b.due ?? "9999") || a.id - b.id);
}

/** @param {any} rules @param {Row} row @param {string} today @returns {Standing} */
function standing(rules, row, today) {
  const { due, by } = row.data;
  const how = howOf(row.data, today);
  const daysLate = how === "late" && due ? Math.max(0, daysBetween(due, today)) : 0;
  return { row, id: row.id, how, due, daysLate, side: sidesOf(rules, by)[0] ?? by };
}

/** @param {Record<string, any>} data @param {string} today @returns {How} */
function howOf({ status, due, saidOn, confirmedOn }, today) {
  // Whoever said in time that it was kept, kept it in time, whenever that was confirmed.
  const kept = saidOn ?? confirmedOn;
  if (status === "kept") return due && kept && kept > due ? "kept-late" : "kept";
  if (status === "broken" || status === "withdrawn" || status === "late") return status;
  if (status === "said-kept") return "waiting";
  return due && due < today ? "late" : "open";
}

/** @param {Standing[]} standings @returns {Tally} */
export function tallyOf(standings) {
  const count = (/** @type {How} */ how) => standings.filter((one) => one.how === how).length;
  return {
    given: standings.length, open: standings.filter(({ how }) => isOpen(how)).length, late: count("late"), kept: count("kept"), keptLate: count("kept-late"),
    broken: count("broken"), withdrawn: count("withdrawn"),
  };
}

/** @param {Standing[]} standings @param {(one: Standing) => string} key such as its side @returns {Record<string, Tally>} */
export function talliesBy(standings, key) {
  return Object.fromEntries([...new Set(standings.map(key))].map((one) => [one, tallyOf(standings.filter((standing) => key(standing) === one))]));
}
