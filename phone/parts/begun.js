/**
 * What somebody had begun to fill in and not yet saved: a call comes, the app locks itself, the battery dies. It is kept on this phone beside the
 * account's records, for the account that began it, and only the fields that were touched, so that what arrived meanwhile is not undone by it.
 */
import { journal } from "../journal/journal.js";

/** More forms than these nobody has open. */
const MOST = 20;

const NAME = "begun";

/** @type {Map<string, Record<string, any>>} by account and address, the latest last */
const begun = new Map();

/** @type {Set<number>} accounts whose drafts have been read from the disk */
const read = new Set();

/** @param {string} address of the form @param {Record<string, any>} touched @returns {Promise<void>} once it is on the disk */
export function keepBegun(address, touched) {
  begun.delete(key(address));
  begun.set(key(address), touched);
  const own = [...begun.keys()].filter((one) => one.startsWith(`${journal.account?.id} `));
  if (own.length > MOST) begun.delete(own[0]);
  return write();
}

/** @param {string} address @returns {Promise<Record<string, any> | undefined>} */
export async function recallBegun(address) {
  await readAll();
  return begun.get(key(address));
}

/** @param {string} address */
export function forgetBegun(address) {
  begun.delete(key(address));
  void write();
}

/** What was left when the app was closed; what was begun since counts more. */
async function readAll() {
  const account = journal.account?.id;
  if (account === undefined || read.has(account)) return;
  read.add(account);
  const left = Object.entries((await journal.kept(NAME)) ?? {});
  for (const [address, touched] of left) if (!begun.has(`${account} ${address}`)) begun.set(`${account} ${address}`, touched);
}

/** Read before it is written, so that what was left is not lost. */
async function write() {
  await readAll();
  const own = `${journal.account?.id} `;
  await journal.keep(NAME, Object.fromEntries([...begun].filter(([one]) => one.startsWith(own)).map(([one, touched]) => [one.slice(own.length), touched])));
}

/** @param {string} address */
function key(address) {
  return `${journal.account?.id} ${address}`;
}
