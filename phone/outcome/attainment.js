/** What share of a person's own goals is reached, as the instrument counts it. The twin of core's `Attainment`. */
import { score } from "./instruments.js";

/**
 * How many goals stand on a rung of the instrument, and how many of these it counts as reached. One that the person dropped stands on none.
 *
 * @param {{data: Record<string, any>}[]} goals
 * @param {any} instrument `rules/instruments/goal-attainment.json`
 * @returns {{goals: number, reached: number}}
 */
export function attainment(goals, instrument) {
  /** @type {{code: string, value: number}[]} */
  const rungs = instrument.items[0].options;
  const kept = goals.map(({ data }) => rungs.find(({ code }) => code === data.status)?.value).filter((value) => value !== undefined);
  const isReached = (/** @type {number} */ value) => score(instrument, { [instrument.items[0].code]: value }).some(({ band }) => band === "reached");
  return { goals: kept.length, reached: kept.filter(isReached).length };
}
