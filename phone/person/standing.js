/** How things stand with a person, gathered from the journal for the screens of the first conversation. */
import { covers, inForce } from "../consent/inforce.js";
import { journal } from "../journal/journal.js";
import { go } from "../parts/router.js";
import { stepAfter } from "./steps.js";

/** @param {number} person @returns {import("./steps.js").Standing} */
export function standingOf(person) {
  const row = journal.get(person);
  const consents = journal.owned(person, "consent");
  return {
    status: row?.data.status ?? "noticed",
    data: row?.data ?? {},
    asked: consents.some((consent) => consent.data.purpose === "record"),
    mayRecord: mayRecord(person),
    strengths: journal.together(person, "strength").length,
    needs: journal.together(person, "need").length,
  };
}

/** Whether somebody is on the village list and no more: nobody noticed them, and nothing may be offered before that. @param {number} person */
export function isKnownOnly(person) {
  return journal.get(person)?.data.status === "known";
}

/** Whether names and stories of this person may be kept. @param {number} person */
export function mayRecord(person) {
  return mayDo(person, "record");
}

/** Whether the person has agreed to a purpose. @param {number} person @param {string} purpose @param {number} [receiver] */
export function mayDo(person, purpose, receiver) {
  return covers(inForce(journal.get(person), journal.owned(person, "consent")), purpose, receiver);
}

/** On to the step after this one while the first conversation is under way, else back to the person. @param {number} person @param {string} step @param {boolean} isTalking */
export function goOn(person, step, isTalking) {
  const next = isTalking ? stepAfter(standingOf(person), step) : undefined;
  if (next) go(`/people/${person}/${next.path}`, { replace: true, query: { talk: 1 } });
  else go(`/people/${person}`, { replace: true });
}
