/** How much an organization already carries, so that nobody is asked for more than it can give. */

/**
 * @param {number} organization
 * @param {{data: Record<string, any>}[]} referrals those this phone knows of
 * @param {{live?: string[]}} lifecycle the referral life cycle
 * @param {number|undefined} limit what the organization said it can carry
 * @returns {{live: number, asked: number, limit: number|undefined, full: boolean}}
 */
export function loadOf(organization, referrals, lifecycle, limit) {
  const theirs = referrals.filter(({ data }) => data.organization === organization);
  const live = theirs.filter(({ data }) => lifecycle.live?.includes(data.status)).length;
  const asked = theirs.filter(({ data }) => data.status === "requested").length;
  return { live, asked, limit, full: limit !== undefined && limit !== null && live + asked >= limit };
}
