/** What of a community's matters waits for whom: for the home screen, and for those who answer. */
import { isOpen } from "./promises.js";

/** So many days before its day a promise is told of on the home screen. */
const SOON = 14;

/**
 * @typedef {{id: number, type: string, data: Record<string, any>}} Row
 * @typedef {{may: (row: Row, ...commands: string[]) => boolean, today: string, soon: string}} Asker `may`: whether this account may give one of these commands; `soon`: the last day that is near
 */

/** @param {string} today @param {(day: string, days: number) => string} after */
export function soonOf(today, after) {
  return after(today, SOON);
}

/** Promises that are late or near, of which this account may say something. @param {import("./promises.js").Standing[]} standings @param {Asker} asker */
export function promisesDue(standings, { may, soon }) {
  return standings.filter((one) => isOpen(one.how) && may(/** @type {Row} */ (one.row), "say-kept", "confirm", "call-late")
    && (one.how === "late" || (one.how === "waiting" && may(/** @type {Row} */ (one.row), "confirm")) || (one.how === "open" && (one.due ?? "9999") <= soon)));
}

/** What was passed up and waits for this account's answer, the first due first. @param {Row[]} escalations @param {Asker} asker */
export function answersAwaited(escalations, { may }) {
  return escalations.filter((row) => row.data.status === "raised" && may(row, "answer")).sort((a, b) => (a.data.due ?? "9999").localeCompare(b.data.due ?? "9999"));
}

/** What this place passed up and those above have not answered in time, for those who passed it up. @param {Row[]} escalations @param {Asker} asker */
export function answersOverdue(escalations, { may, today }) {
  return escalations.filter((row) => row.data.status === "raised" && row.data.due < today && !may(row, "answer") && may(row, "withdraw"));
}

/** Visits whose day has come, or is near. @param {Row[]} visits @param {Asker} asker */
export function visitsDue(visits, { may, soon }) {
  return visits.filter((row) => row.data.status === "planned" && row.data.on <= soon && may(row, "do")).sort((a, b) => a.data.on.localeCompare(b.data.on));
}

/** Money that this account may approve. @param {Row[]} spendings @param {Asker} asker */
export function moneyAwaited(spendings, { may }) {
  return spendings.filter((row) => row.data.status === "requested" && may(row, "approve"));
}

/** Complaints that wait for an answer of this account. @param {Row[]} complaints @param {Asker} asker */
export function complaintsAwaited(complaints, { may }) {
  return complaints.filter((row) => row.data.status === "received" && may(row, "answer")).sort((a, b) => (a.data.on ?? "").localeCompare(b.data.on ?? ""));
}
