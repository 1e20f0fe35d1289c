/** When the loop of a referral is closed: only when the person or the receiver said that the person went. "Sent" is not success. */

/**
 * @param {number} referral
 * @param {{id: number, data: Record<string, any>}[]} followups
 * @returns {{closed: boolean, by: string|undefined, went: string|undefined, helped: string|undefined}}
 */
export function closureOf(referral, followups) {
  const corrected = new Set(followups.map(({ data }) => data.corrects).filter(Boolean));
  const told = followups.filter(({ id, data }) => data.referral === referral && !corrected.has(id)).sort((a, b) => a.id - b.id);
  const confirmed = told.findLast(({ data }) => data.went === "yes" && ["person", "receiver"].includes(data.source));
  const latest = confirmed ?? told.at(-1);
  return { closed: confirmed !== undefined, by: confirmed?.data.source, went: latest?.data.went, helped: told.findLast(({ data }) => data.helped)?.data.helped };
}
