/**
 * What of a person's story may stand in a message to somebody else: what may stand on a sheet that others can pick up, and nothing of a service that
 * this phone does not know. The person may tell of the rest themselves.
 */
import { mayPrint } from "../plan/may-print.js";

/**
 * @typedef {import("../plan/may-print.js").Row} Row
 * @typedef {{needs: Row[], goals: Row[], steps: Row[], referrals: Row[], followups: Row[]}} Story
 * @param {Story} story everything of the person
 * @param {any} rules all rules by path
 * @param {(id: number) => Row | undefined} find
 * @returns {Story}
 */
export function tellable(story, rules, find) {
  const may = (/** @type {Row} */ row) => mayPrint(rules, find, row) && (row.data.service === undefined || find(row.data.service) !== undefined);
  return {
    needs: story.needs.filter(may),
    goals: story.goals.filter(may),
    steps: story.steps.filter(may),
    referrals: story.referrals.filter(may),
    followups: story.followups.filter(may),
  };
}
