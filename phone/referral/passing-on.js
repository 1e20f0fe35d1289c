/**
 * Asking somebody new while an earlier referral still stands: that one ends first, or the need would be taken by it, and the new receiver's yes would wait to be
 * settled. As `PassOnReferral` in core.
 *
 * @typedef {{id: number, data: Record<string, any>} | undefined} First the referral that the new one follows from
 * @param {First} first
 * @param {string[]} live the states in which a referral holds its need
 * @param {string | undefined} went what is known of whether the person went there
 * @returns {import("../journal/core.js").Draft[]} nothing when it holds nothing any more
 */
export function endingFirst(first, live, went) {
  if (!first || !live.includes(first.data.status)) return [];
  // Whoever never went there was not helped there: the one who asked calls it off. Otherwise it led on, as its receiver told.
  return went === "no"
    ? [{ kind: "command", type: "referral.cancel", subject: first.id, fields: { reason: "found-other" } }]
    : [{ kind: "command", type: "referral.complete", subject: first.id, fields: { via: "phone" } }];
}
