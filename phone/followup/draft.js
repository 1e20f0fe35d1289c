/**
 * The message back to the one who asked for help, drafted from what the person allows. It says only the parts asked for, and nothing without the person's
 * consent to report back. The words come from outside, so the draft is in the reader's language.
 */

/**
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {{parts: string[], allowed: boolean, needs: Row[], referrals: Row[], followups: Row[], goals: Row[], nameOf: (service: number) => string}} Given
 * @typedef {(key: string, args?: Record<string, any>) => string} Say
 * @param {Given} given
 * @param {Say} say
 * @returns {string} empty when the person did not agree
 */
export function draftMessage(given, say) {
  if (!given.allowed) return "";
  const lines = PARTS.filter((part) => given.parts.includes(part)).flatMap((part) => WRITERS[part](given, say));
  return [say("followup.draft.opening"), ...(lines.length > 0 ? lines : [say("followup.draft.nothing")])].join("\n");
}

/** In the order in which they read best. */
const PARTS = ["needs", "plan", "went", "helped", "goals"];

/** @type {Record<string, (given: Given, say: Say) => string[]>} */
const WRITERS = {
  needs: ({ needs }, say) => (needs.length === 0 ? [] : [say("followup.draft.needs", { needs: needs.map(({ data }) => say(`need.${data.category}`)).join(", ") })]),
  plan: ({ referrals, nameOf }, say) => referrals.map(({ data }) => say("followup.draft.plan", { service: nameOf(data.service), status: say(`referral.status.${data.status}`) })),
  went: ({ followups, nameOf, referrals }, say) => followups.map(({ data }) => say(`followup.draft.went.${data.went}`, { service: serviceOf(data, referrals, nameOf, say) })),
  helped: ({ followups, nameOf, referrals }, say) =>
    followups.filter(({ data }) => data.helped).map(({ data }) => say(`followup.draft.helped.${data.helped}`, { service: serviceOf(data, referrals, nameOf, say) })),
  goals: ({ goals }, say) => goals.map(({ data }) => say("followup.draft.goal", { goal: data.words, reached: say(`plan.reached.${data.status}`) })),
};

/** @param {Record<string, any>} followup @param {Row[]} referrals @param {(service: number) => string} nameOf @param {Say} say */
function serviceOf(followup, referrals, nameOf, say) {
  const referral = referrals.find(({ id }) => id === followup.referral);
  return referral ? nameOf(referral.data.service) : say("followup.draft.step");
}
