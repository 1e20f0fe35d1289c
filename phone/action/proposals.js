/** What kept promises have made, and what of it still waits to be confirmed. */
import { journal } from "../journal/journal.js";
import { mayLookAfter } from "../parts/rights.js";

/** @param {number} promise @returns {import("../journal/journal.js").Row[]} */
export function servicesOf(promise) {
  return journal.list("service", ({ data }) => data.commitment === promise);
}

/** Services that nobody has confirmed yet, the oldest first. */
export function proposed() {
  return journal.list("service", ({ data }) => data.proposed === true);
}

/** Kept promises of something that people can use, of which nobody has made a service yet. */
export function unused() {
  return journal.list("commitment", ({ data }) => data.status === "kept" && Boolean(data.offers)).filter(({ id }) => servicesOf(id).length === 0);
}

/** Whether this account lets a proposed service count. The server decides by the same office. */
export function mayConfirm() {
  return mayLookAfter("directory");
}

/**
 * Whoever proposed a service leaves it to somebody else to confirm, if there is anybody: two pairs of eyes before people are sent there. Where one
 * works alone it is better to confirm alone than never.
 *
 * @param {{data: Record<string, any>}} service
 */
export function isForAnother({ data }) {
  const me = journal.account?.id;
  return data.proposedBy === me && journal.team.some((/** @type {any} */ { id, roles = [] }) => id !== me && roles.some((/** @type {string} */ role) => journal.rules.roles.roles[role]?.offices?.includes("directory")));
}
