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

/** As recorded: by day, and what one phone told in the order in which it told it. @param {any} a @param {any} b */
const byDay = (a, b) => (a.data.on ?? "").localeCompare(b.data.on ?? "") || byNumber(a, b);

/** A phone's clock may go back, its numbers never do. @param {any} a @param {any} b */
const byNumber = ({ data: a }, { data: b }) => (a.change?.device ?? 0) - (b.change?.device ?? 0) || (a.change?.n ?? 0) - (b.change?.n ?? 0);

/**
 * @param {{data: Record<string, any>}[]} settles
 * @param {number | undefined} account who asks
 * @returns {{mine: any[], others: any[]}} what is still open: what this account decides, and what somebody else does; the oldest first
 */
export function openOnes(settles, account) {
  const open = settles.filter(({ data }) => data.status === "open").sort(byDay);
  return { mine: open.filter(({ data }) => data.decider === account), others: open.filter(({ data }) => data.decider !== account) };
}

/**
 * What waits for review from one author, to be taken in one go: in the order in which it was recorded, since the later builds on the earlier.
 *
 * @param {any[]} open
 * @returns {{author: number, settles: any[]}[]} only authors of whom several things wait
 */
export function waitingByAuthor(open) {
  const authors = new Map();
  for (const settle of open.filter(({ data }) => data.kind === "held")) {
    authors.set(settle.data.author, [...(authors.get(settle.data.author) ?? []), settle]);
  }
  return [...authors].filter(([, settles]) => settles.length > 1).map(([author, settles]) => ({ author, settles: settles.sort(byNumber) }));
}
