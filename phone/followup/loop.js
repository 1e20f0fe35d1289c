/**
 * How a referral ended for the person, how many did, and how long people waited. "Sent" is not success: the loop is closed only when the
 * person, or the receiver, says that the person went. The twin of Loop, LoopRate and Waits in core, pinned by `examples/loop.json`.
 */
import { daysBetween } from "../parts/dates.js";
import { inOrder } from "./told.js";

/**
 * @typedef {import("./told.js").Row} Row
 * @typedef {{closed: boolean, by?: string, went?: string, helped?: string, stopped: string[], on?: string, success: boolean}} Loop went and helped: the
 *   latest that anybody said; success: closed, and the latest first-hand word is that it helped, at least in part
 */

/** Only these two can know. @param {Row} followup */
function isFirstHand({ data }) {
  return ["person", "receiver"].includes(data.source);
}

/** @param {Row} followup */
function isConfirmed(followup) {
  return followup.data.went === "yes" && isFirstHand(followup);
}

/** @param {Row} followup */
function isHelp({ data }) {
  return data.helped === "yes" || data.helped === "partly";
}

/**
 * @param {number} referral
 * @param {Row[]} rows may hold anything of the person; only follow-ups of this referral are read
 * @returns {Loop}
 */
export function loopOf(referral, rows) {
  const told = inOrder(rows, "followup").filter(({ data }) => data.referral === referral);
  const confirmed = told.find(isConfirmed)?.data;
  const help = told.findLast((row) => isFirstHand(row) && row.data.helped);
  return {
    closed: confirmed !== undefined,
    by: confirmed?.source,
    went: told.findLast(({ data }) => data.went)?.data.went,
    helped: told.findLast(({ data }) => data.helped)?.data.helped,
    stopped: [...new Set(told.flatMap(({ data }) => data.stopped ?? []))],
    on: confirmed?.on,
    success: confirmed !== undefined && help !== undefined && isHelp(help),
  };
}

/**
 * A draft was never asked and an error never happened; everything else that was asked counts, whether or not anybody knows what became of it.
 *
 * @param {Row[]} rows
 * @returns {{asked: number, answered: number, closed: number, helped: number}}
 */
export function loopRate(rows) {
  const asked = rows.filter(({ type, data }) => type === "referral" && !["draft", "entered-in-error"].includes(data.status) && (data.requestedOn || data.status !== "cancelled"));
  const loops = asked.map(({ id }) => loopOf(id, rows)).filter(({ closed }) => closed);
  return {
    asked: asked.length,
    answered: asked.filter(({ data }) => data.answeredOn).length,
    closed: loops.length,
    helped: loops.filter(({ success }) => success).length,
  };
}

/**
 * Days that a person waited from the day a need was written down.
 *
 * @param {Row} need
 * @param {Row[]} rows of the same person
 * @returns {{contact?: number, connection?: number, outcome?: number}} until somebody was reached; until confirmed to have gone; until it helped
 */
export function waits(need, rows) {
  const referrals = rows.filter(({ type, data }) => type === "referral" && data.need === need.id).map(({ id }) => id);
  const went = inOrder(rows, "followup").filter((row) => referrals.includes(row.data.referral) && isConfirmed(row));
  return {
    contact: since(need, inOrder(rows, "contact").filter(({ data }) => data.result === "reached")),
    connection: since(need, went),
    outcome: since(need, went.filter(isHelp)),
  };
}

/** @param {Row} need @param {Row[]} rows @returns {number | undefined} */
function since({ data: { on } }, rows) {
  const first = on && rows.map(({ data }) => data.on).filter((day) => day && day >= on).sort()[0];
  return first ? daysBetween(on, first) : undefined;
}
