/**
 * Who may move what a community holds in common, by sides, levels and who asked: the twin of the server's CommunityObjections, pinned by
 * `examples/promise-rights.json`.
 */

/**
 * @typedef {{isReached: (place: number, from: number) => boolean, isWithin: (place: number, ancestor: number) => boolean}} Geography
 * @typedef {{sides?: string[], decides?: string[], place?: number|string}} Able a role of the asker that has a say, and where
 */

const ASKED = ["giver", "taker", "approver", "above"];

/** Where a phone knows nothing of places, the server decides. @type {Geography} */
export const ANYWHERE = { isReached: () => true, isWithin: () => true };

/** @param {string[]} by @returns {boolean} */
export function isOfSides(by) {
  return by.some((one) => ASKED.includes(one));
}

/**
 * "direct" for whoever is entitled, "written" for whoever stands beside both sides and writes down what was said before a witness.
 *
 * @param {any} rules
 * @param {string[]} by
 * @param {Record<string, any>} data of the record
 * @param {Able[]} able
 * @param {number} account
 * @param {Geography} geography
 * @returns {"direct" | "written" | undefined}
 */
export function wayOfSides(rules, by, data, able, account, geography) {
  if (by.includes("approver")) return able.some((role) => role.decides?.includes("money")) && data.requestedBy !== account ? "direct" : undefined;
  if (by.includes("above")) return isAnsweredHere(data, able, geography) ? "direct" : undefined;
  const held = able.flatMap((role) => role.sides ?? []);
  const [given, taken] = [sidesOf(rules, data.by), sidesOf(rules, data.to)];
  if (by.includes("giver") && stands(held, given, taken)) return "direct";
  if (by.includes("taker") && stands(held, taken, given)) return "direct";
  return able.length > 0 && ![...given, ...taken].some((side) => held.includes(side)) ? "written" : undefined;
}

/** Those who were asked, or those above them. @param {Record<string, any>} data @param {Able[]} able @param {Geography} geography */
function isAnsweredHere(data, able, geography) {
  const asked = data.passedTo ?? data.to;
  return asked !== undefined && able.some((role) => role.decides?.includes("answers") && geography.isWithin(asked, Number(role.place)));
}

/** Who works for both sides speaks for neither; where both parties stand on one side, the whole side does. @param {string[]} held @param {string[]} own @param {string[]} others */
function stands(held, own, others) {
  const isOneSide = own.length === others.length && own.every((side) => others.includes(side));
  return held.some((side) => own.includes(side)) && (isOneSide || !held.some((side) => others.includes(side)));
}

/** @param {any} rules @param {string | undefined} party @returns {string[]} */
export function sidesOf(rules, party) {
  return Object.entries(rules.groups?.sides ?? {}).filter(([, parties]) => /** @type {string[]} */ (parties).includes(party ?? "")).map(([side]) => side);
}
