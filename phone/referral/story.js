/**
 * What happened to a referral, oldest first: from the record itself, which knows when it was asked for and answered, and from what this phone did to it,
 * which knows also by whom and whether it has been sent.
 */

/**
 * @typedef {{type: string, on: string | undefined, by: number | undefined, via: string | undefined, unsent: boolean}} Moment
 * @param {{data: Record<string, any>}} row
 * @param {{kind: string, type: string, at: number, payload: Record<string, any>, sent: boolean}[]} history what this phone did
 * @param {number | undefined} me whose phone this is
 * @returns {Moment[]}
 */
export function storyOf({ data }, history, me) {
  const own = history.filter(({ kind }) => kind === "command").map((change) => momentOf(change, me));
  const known = remembered(data).map((moment) => ({ ...moment, ...own.findLast(({ type }) => type === moment.type) }));
  return [...known, ...own.filter(({ type }) => !known.some((moment) => moment.type === type))];
}

/** @param {any} change @param {number | undefined} me @returns {Moment} */
function momentOf({ type, at, payload, sent }, me) {
  return { type, on: new Date(at).toISOString().slice(0, 10), by: me, via: payload?.via, unsent: !sent };
}

/** The command whose outcome a state is, for the states that show which one it was. @type {Record<string, string>} */
const LED_TO = { accepted: "accept", rejected: "reject", "in-progress": "start", "on-hold": "hold", completed: "complete", failed: "fail", cancelled: "cancel", "entered-in-error": "void" };

/** @param {Record<string, any>} data @returns {Moment[]} */
function remembered({ status, requestedOn, requestedBy, answeredOn }) {
  const moments = [];
  if (requestedOn || status === "requested") moments.push(told("referral.request", requestedOn, requestedBy));
  if (answeredOn && !["accepted", "rejected"].includes(status)) moments.push(told("referral.accept", answeredOn));
  if (LED_TO[status]) moments.push(told(`referral.${LED_TO[status]}`, ["accepted", "rejected"].includes(status) ? answeredOn : undefined));
  return moments;
}

/** @param {string} type @param {string | undefined} on @param {number} [by] @returns {Moment} */
function told(type, on, by) {
  return { type, on, by, via: undefined, unsent: false };
}
