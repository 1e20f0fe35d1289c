/**
 * Who may hear back about a person: the account that asked for them, and the one that asked for a certain help. The server takes a message to nobody else.
 *
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @param {Row | undefined} person
 * @param {Row[]} referrals of the person
 * @param {number} first the referral that the message is about, when it is about one
 * @param {number | undefined} me
 * @returns {{account: number, about?: number}[]} each with the referral by which it asked, where it asked by one
 */
export function askers(person, referrals, first, me) {
  const about = referrals.filter(({ data }) => data.person === person?.id && data.requestedBy).sort((one, other) => Number(other.id === first) - Number(one.id === first));
  const all = [...(person?.data.askedBy ? [{ account: person.data.askedBy }] : []), ...about.map(({ id, data }) => ({ account: data.requestedBy, about: id }))];
  return all.filter(({ account }, at) => account !== me && all.findIndex((other) => other.account === account) === at);
}
