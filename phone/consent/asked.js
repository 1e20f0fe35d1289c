/**
 * What a person is asked to agree to: everything, or, when a screen needs one thing for one organization, that alone. What is agreed for
 * one organization is kept as agreed for that one.
 */
import { PURPOSES } from "./inforce.js";

/** @typedef {{purposes: string[], receiver: number | undefined}} Asked */

/**
 * @param {Record<string, string>} params of the address
 * @param {(id: number) => boolean} isOrganization
 * @returns {Asked}
 */
export function askedBy({ purpose, receiver }, isOrganization) {
  if (!PURPOSES.includes(purpose)) return { purposes: PURPOSES, receiver: undefined };
  const towards = Number(receiver);
  return { purposes: [purpose], receiver: isOrganization(towards) ? towards : undefined };
}

/**
 * The answers as records, one for each part that was answered.
 *
 * @param {Asked} asked
 * @param {Record<string, any>} values of the form: an answer for each purpose, and how it was given
 * @param {Record<string, any>} about what they have in common: whose, when, in which words
 */
export function answersTo({ purposes, receiver }, values, about) {
  const { how, witness } = values;
  return purposes.filter((purpose) => values[purpose]).map((purpose) => ({
    ...about, purpose, how, ...(receiver && { receiver }), ...(how === "spoken" && witness?.trim() && { witness: witness.trim() }),
    ...(values[purpose] === "no" && { status: "refused" }),
  }));
}

/**
 * What was last said about one organization, for each purpose and each organization that was ever asked for.
 *
 * @param {{id: number, data: Record<string, any>}[]} consents
 */
export function towardsOne(consents) {
  /** @type {Map<string, {id: number, data: Record<string, any>}>} */
  const last = new Map();
  for (const row of [...consents].sort(byDay)) if (row.data.receiver) last.set(`${row.data.purpose} ${row.data.receiver}`, row);
  return [...last.values()].sort((a, b) => PURPOSES.indexOf(a.data.purpose) - PURPOSES.indexOf(b.data.purpose) || a.id - b.id);
}

/**
 * What taking back one part takes back: towards one organization only what was agreed for it, else everything, what was agreed towards
 * anybody first: then nobody is left out by name when the person says yes again.
 *
 * @template {{id: number, data: Record<string, any>}} Row
 * @param {Row[]} consents
 * @param {string} purpose
 * @param {number | undefined} receiver
 * @returns {Row[]}
 */
export function takenBack(consents, purpose, receiver) {
  return consents
    .filter(({ data }) => data.purpose === purpose && data.status === "given" && (!receiver || data.receiver === receiver))
    .sort((a, b) => Number(Boolean(a.data.receiver)) - Number(Boolean(b.data.receiver)) || a.id - b.id);
}

/** @param {{id: number, data: Record<string, any>}} a @param {{id: number, data: Record<string, any>}} b */
function byDay(a, b) {
  return String(a.data.on ?? "").localeCompare(String(b.data.on ?? "")) || a.id - b.id;
}
