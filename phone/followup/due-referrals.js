/** What a referral waits for: the consent, being sent, the answer, another choice, and being asked how it went. */
import { after } from "../parts/dates.js";
import { inOrder } from "./told.js";

/** @typedef {import("./told.js").Row} Row @typedef {import("./due.js").Context} Context @typedef {import("./due.js").Line} Line */

/**
 * @param {Row} referral any row; others than referrals wait for nothing
 * @param {Row[]} owned everything of the same person
 * @param {Context} context
 * @returns {Line[]}
 */
export function dueOfReferral(referral, owned, context) {
  if (referral.type !== "referral") return [];
  const { today } = context;
  const { status, requestedOn = today, answeredOn = requestedOn } = referral.data;
  if (status === "draft") return draft(referral, owned, context);
  if (status === "requested") return line("answer", referral, after(requestedOn, answerDays(referral, context)));
  if (status === "rejected" || status === "failed") return chooseAgain(referral, owned, answeredOn, context);
  return ["accepted", "in-progress", "on-hold", "completed"].includes(status) ? howItWent(referral, owned, answeredOn, context) : [];
}

/** An urgency that only newer rules know waits as long as a routine one. @param {Row} referral @param {Context} context */
function answerDays({ data }, { rules }) {
  return rules.days.answer[data.urgency ?? "routine"] ?? rules.days.answer.routine;
}

/** A draft waits for the consent, and with the consent to be sent; who was asked and refused is not asked again by a list. @param {Row} referral @param {Row[]} owned @param {Context} context */
function draft(referral, owned, { today, rules }) {
  const { organization, draftedOn } = referral.data;
  const asked = inOrder(owned, "consent").filter(({ data }) => data.purpose === "refer" && (!data.receiver || data.receiver === organization));
  if (asked.length === 0) return line("consent", referral, today);
  return asked.at(-1)?.data.status === "given" ? line("send", referral, draftedOn ? after(draftedOn, rules.days.send) : today) : [];
}

/** A no, or not having gone, reopens the choice as long as the need is open and nobody else has been asked since. @param {Row} referral @param {Row[]} owned @param {string} since @param {Context} context */
function chooseAgain(referral, owned, since, { rules }) {
  const need = referral.data.need;
  const isOpen = owned.some(({ id, type, data }) => type === "need" && id === need && ["open", "partly-met"].includes(data.status));
  const isAskedSince = owned.some(({ id, type, data }) => type === "referral" && data.need === need && id > referral.id && !["cancelled", "entered-in-error"].includes(data.status));
  return isOpen && !isAskedSince ? line("choose-again", referral, after(since, rules.days["choose-again"])) : [];
}

/** Then the help comes from elsewhere, and the question belongs to the referral there. @param {Row} referral @param {Row[]} owned */
function isPassedOn(referral, owned) {
  return owned.some(({ type, data }) => type === "referral" && data.basedOn === referral.id && !["cancelled", "entered-in-error"].includes(data.status));
}

/** @param {Row} referral @param {Row[]} owned @param {string} answered @param {Context} context */
function howItWent(referral, owned, answered, context) {
  const { today, rules } = context;
  if (isPassedOn(referral, owned)) return [];
  const last = inOrder(owned, "followup").findLast(({ data }) => data.referral === referral.id)?.data;
  if (!last) return line("ask-how", referral, after(answered, rules.days["ask-how"]));
  const on = last.on ?? today;
  if (last.went === "no") return chooseAgain(referral, owned, on, context);
  const isKnown = last.went === "yes" && ["yes", "partly", "no"].includes(last.helped);
  return isKnown ? [] : line("ask-again", referral, after(on, rules.days["ask-again"]));
}

/** @param {string} kind @param {Row} referral @param {string} due @returns {Line[]} */
function line(kind, { id }, due) {
  return [{ kind, subject: id, due }];
}
