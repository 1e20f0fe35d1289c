/**
 * What somebody had begun to fill in and not yet saved: a call comes, the app locks itself, a thumb goes astray. It is kept in memory only, for the
 * account that began it, and only the fields that were touched, so that what arrived meanwhile is not undone by it.
 */
import { journal } from "../journal/journal.js";

/** More forms than these nobody has open. */
const MOST = 20;

/** @type {Map<string, Record<string, any>>} */
const begun = new Map();

/** @param {string} address of the form @param {Record<string, any>} touched */
export function keepBegun(address, touched) {
  begun.delete(key(address));
  begun.set(key(address), touched);
  if (begun.size > MOST) begun.delete([...begun.keys()][0]);
}

/** @param {string} address @returns {Record<string, any> | undefined} */
export function recallBegun(address) {
  return begun.get(key(address));
}

/** @param {string} address */
export function forgetBegun(address) {
  begun.delete(key(address));
}

/** @param {string} address */
function key(address) {
  return `${journal.account?.id} ${address}`;
}
