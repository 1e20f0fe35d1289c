/**
 * What of a person's story may stand in a message to somebody else: nothing of a need whose kind needs a right of its own, such as abuse, nor of what
 * hangs on it, and nothing of a service that is kept confidential. The person may tell of these themselves.
 */
import { mayPrint } from "../plan/may-print.js";

/**
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {{needs: Row[], goals: Row[], steps: Row[], referrals: Row[], followups: Row[]}} Story
 * @param {Story} story everything of the person
 * @param {any} rules all rules by path
 * @param {(service: number) => Record<string, any> | undefined} serviceOf its fields
 * @returns {Story}
 */
export function tellable(story, rules, serviceOf) {
  const needs = story.needs.filter(({ data }) => mayPrint(rules, data));
  const hasNeed = hangsOn("need", needs);
  const goals = story.goals.filter(hasNeed);
  const referrals = story.referrals.filter((row) => hasNeed(row) && mayPrint(rules, row.data) && !(serviceOf(row.data.service) ?? { confidential: true }).confidential);
  const steps = story.steps.filter((row) => hangsOn("goal", goals)(row) && hangsOn("referral", referrals)(row));
  const followups = story.followups.filter((row) => hangsOn("referral", referrals)(row) && hangsOn("step", steps)(row));
  return { needs, goals, steps, referrals, followups };
}

/** Whether a row names none in that field, or one of these. @param {string} field @param {Row[]} rows @returns {(row: Row) => boolean} */
function hangsOn(field, rows) {
  const ids = new Set(rows.map(({ id }) => id));
  return ({ data }) => !data[field] || ids.has(data[field]);
}
