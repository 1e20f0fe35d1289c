/** The two stories of a thing to settle, side by side: how it stands, and what somebody else recorded. Pure: words come later. */

/**
 * @typedef {{field: string, now: any, then: any}} Difference
 * @typedef {{kind: string, type: string, command: string | undefined, differences: Difference[], payload: Record<string, any>}} Stories
 */

/**
 * @param {Record<string, any>} settle the fields of the record to settle
 * @returns {Stories}
 */
export function storiesOf({ kind, change = {}, current = {}, proposed = {} }) {
  const [type = "", command] = String(change.type ?? "").split(".");
  const payload = change.payload ?? {};
  const names = kind === "proposal" ? Object.keys(proposed) : Object.keys(payload);
  const differences = kind === "command" ? [] : names.map((field) => ({ field, now: current[field] ?? null, then: (kind === "proposal" ? proposed : payload)[field] }));
  return { kind, type, command, differences, payload };
}

/**
 * @param {{data: Record<string, any>}[]} settles
 * @param {number | undefined} account who asks
 * @returns {{mine: any[], others: any[]}} what is still open: what this account decides, and what somebody else does; the oldest first
 */
export function openOnes(settles, account) {
  const open = settles.filter(({ data }) => data.status === "open").sort((a, b) => (a.data.on ?? "").localeCompare(b.data.on ?? ""));
  return { mine: open.filter(({ data }) => data.decider === account), others: open.filter(({ data }) => data.decider !== account) };
}
