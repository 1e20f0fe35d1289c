/**
 * Who answers for a worry about somebody's safety: those with the right to it who are nearest to where the person lives, and, when they have not acted in
 * time, those next above them as well.
 */

/** The right without which nobody sees such a worry; `rules/roles.json` says who has it. */
export const SAFEGUARDING = "safeguarding";

/** @typedef {{id: number, name?: string, grants?: {role: string, place: number}[]}} Account */

/**
 * @param {number[]} places from where the person lives upwards
 * @param {Account[]} accounts
 * @param {Record<string, {restricted?: string[]}>} roles
 * @returns {number[][]} the accounts with the right, level by level, the nearest first
 */
export function ladder(places, accounts, roles) {
  const holds = (/** @type {Account} */ { grants = [] }, /** @type {number} */ here) => grants.some(({ role, place }) => place === here && roles[role]?.restricted?.includes(SAFEGUARDING));
  return places.map((here) => accounts.filter((account) => holds(account, here)).map(({ id }) => id)).filter((level) => level.length > 0);
}

/**
 * @param {Record<string, any>} flag its fields
 * @param {number[][]} steps of its ladder
 * @returns {{now: number[], next: number[]}} `now`: whose it is; `next`: who stands above them, and has it too when it is overdue
 */
export function answering({ status, to }, steps) {
  const at = status === "escalated" ? steps.findIndex((level) => level.includes(to)) : -1;
  // Whoever it was passed to may have left since: then it is the nearest ones' again.
  return at < 0 ? { now: steps[0] ?? [], next: steps[1] ?? [] } : { now: [to], next: steps[at + 1] ?? [] };
}

/**
 * @param {Record<string, any>} flag its fields
 * @param {number[][]} steps
 * @param {boolean} isLate
 * @param {number | undefined} me
 * @returns {boolean} whether it is on this account's list; where nobody is known to be responsible, it is on that of everybody who sees it
 */
export function isAnswering(flag, steps, isLate, me) {
  const { now, next } = answering(flag, steps);
  const all = isLate ? [...now, ...next] : now;
  return all.length === 0 || all.some((account) => account === me);
}
