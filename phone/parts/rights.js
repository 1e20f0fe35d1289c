/** What this account's roles may do, as far as a screen needs to know: the server decides again, and its decision counts. */
import { journal } from "../journal/journal.js";

/** @returns {any[]} */
function roles() {
  const known = journal.rules?.roles?.roles ?? {};
  return (journal.account?.grants ?? []).map((grant) => known[grant.role]).filter(Boolean);
}

/** @param {string} type of record */
export function mayWrite(type) {
  return roles().some((role) => role.writes?.includes(type));
}

/** @param {string} type of record that is a place's and nobody's, such as an action of a village */
export function mayWriteForPlace(type) {
  return roles().some((role) => role.writes?.includes(type) || role.ofPlaces?.includes(type));
}

/** @param {string} lifecycle such as "support" or "consent" */
export function mayCommand(lifecycle) {
  return roles().some((role) => role.commands?.includes(lifecycle));
}

/** @param {string} kind of sensitive field, such as "health" */
export function maySee(kind) {
  return roles().some((role) => role.sensitive?.includes(kind));
}

/** @param {string} kind of restricted record, such as "safeguarding" */
export function maySeeRestricted(kind) {
  return roles().some((role) => role.restricted?.includes(kind));
}

/** @param {string} kind of private address, such as "person" */
export function mayHandOut(kind) {
  return roles().some((role) => role.links?.includes(kind));
}

/** @param {string} office such as "accounts" or "devices", which is looked after on the server's pages */
export function mayLookAfter(office) {
  return roles().some((role) => role.offices?.includes(office));
}

/** Whether a role of a district, or of what is above it, reads what communities do: the pages at /district are for those. */
export function mayOversee() {
  const { levels = [], area } = journal.rules?.places ?? {};
  const isAtHeight = (/** @type {any} */ role) => levels.includes(role.level) && levels.indexOf(role.level) <= levels.indexOf(area);
  return roles().some((role) => role.reads?.includes("gathering") && isAtHeight(role));
}
