/** Who looks after somebody who was just noticed. */
import { journal } from "../journal/journal.js";
import { placesAbove } from "../parts/places.js";

/**
 * Whoever noticed goes on with it. Who leads gatherings does not look after people: then it is who does so nearest to the place, if the phone knows one.
 *
 * @param {number} place
 * @returns {number | undefined} an account
 */
export function workerFor(place) {
  const own = journal.account;
  const roles = journal.rules?.roles?.roles ?? {};
  const looksAfter = (/** @type {{role: string}} */ { role }) => Boolean(roles[role]?.worker);
  const isLeading = (own?.grants ?? []).every(({ role }) => role === "facilitator");
  if (!isLeading) return own?.id;
  for (const above of placesAbove(place)) {
    const near = journal.team.find((/** @type {any} */ account) => (account.grants ?? []).some((/** @type {any} */ grant) => grant.place === above && looksAfter(grant)));
    if (near) return near.id;
  }
  return undefined;
}
