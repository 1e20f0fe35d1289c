/** What a device knows, and what it writes down of it. The state is always what its writes come to, so a crash loses nothing that was written. */

/**
 * @typedef {import("./outbox.js").Entry} Entry
 * @typedef {import("./overlay.js").Confirmed} Confirmed
 * @typedef {number | [number, number]} Checkpoint
 * @typedef {{n: number, outcome: string, details: Record<string, any>, told: number, wire: import("./outbox.js").Wire | null}} Answer
 * @typedef {object} Meta
 * @property {number} device
 * @property {number} account
 * @property {string} epoch the server's life since its last restore, as last heard
 * @property {string} g fingerprint of this account's rights, as last heard
 * @property {number} era grows when everything is sent anew: content of an earlier era is replaced whatever its version
 * @property {number} life the era in which the server came back from a backup: what is older has versions that say nothing any more
 * @property {number} n the last change made here
 * @property {number} q the last request
 * @property {Record<string, Checkpoint>} cp checkpoints by scope
 * @property {Record<string, number>} loads by scope, how often it was loaded from its beginning
 * @property {number} offset how far the server's clock is ahead of this one, in milliseconds
 * @property {number} round when this device last heard the server, by its own clock; 0 for never
 * @property {boolean} wiped the device was revoked: nothing is kept and nothing more can be done
 */
/**
 * @typedef {Meta & {rules: any, rows: Map<number, Confirmed>, entries: Entry[], answers: Answer[],
 *   asking: {q: number, epoch: string, g: string} | null}} State `asking` is the request whose reply is awaited; a crash forgets it
 * @typedef {{meta?: Meta, entries?: {put: Entry[], remove: number[]}, answers?: {put: Answer[], remove: number[]},
 *   rows?: {put: Confirmed[], remove: number[]}, wipe?: boolean, strict?: boolean}} Writes
 *   all of it is one transaction; `strict` asks that it be on the disk before anybody is told
 * @typedef {{meta: Meta, entries: Entry[], answers: Answer[], rows: Confirmed[]}} Stored
 */

/**
 * @param {{device: number, account: number, epoch?: string, rules?: any}} enrolled
 * @returns {State} a device that knows nothing yet
 */
export function begin({ device, account, epoch = "", rules }) {
  const meta = { device, account, epoch, g: "", era: 1, life: 1, n: 0, q: 0, cp: {}, loads: {}, offset: 0, round: 0, wiped: false };
  return { ...meta, rules, rows: new Map(), entries: [], answers: [], asking: null };
}

/**
 * @param {Stored} stored what the committed writes came to
 * @param {any} [rules]
 * @returns {State}
 */
export function restore({ meta, entries, answers, rows }, rules) {
  const known = new Map(rows.map((row) => [row.id, row]));
  return { ...meta, life: meta.life ?? 1, rules, rows: known, entries: [...entries].sort(byNumber), answers: [...answers].sort(byNumber), asking: null };
}

/** @param {State} state @returns {Meta} */
export function metaOf({ device, account, epoch, g, era, life, n, q, cp, loads, offset, round, wiped }) {
  return { device, account, epoch, g, era, life, n, q, cp, loads, offset, round, wiped };
}

/**
 * @param {State} state
 * @param {Writes | null} writes those of this state's own next step, or of another window's
 * @returns {State}
 */
export function absorb(state, writes) {
  if (!writes) return state;
  if (writes.wipe) return { ...begin(state), ...writes.meta, rules: state.rules };
  return {
    ...state,
    ...writes.meta,
    entries: replaced(state.entries, writes.entries),
    answers: replaced(state.answers, writes.answers),
    rows: changedRows(state.rows, writes.rows),
  };
}

/** @param {State} state @param {any} rules newer ones @returns {State} */
export function withRules(state, rules) {
  // A new map, because what was worked out from the old rules hangs on the old one.
  return { ...state, rules, rows: new Map(state.rows) };
}

/**
 * @template {{n: number}} T
 * @param {T[]} list
 * @param {{put: T[], remove: number[]} | undefined} change
 * @returns {T[]}
 */
function replaced(list, change) {
  if (!change || (change.put.length === 0 && change.remove.length === 0)) return list;
  const gone = new Set([...change.remove, ...change.put.map((one) => one.n)]);
  return [...list.filter((one) => !gone.has(one.n)), ...change.put].sort(byNumber);
}

/** @param {Map<number, Confirmed>} rows @param {Writes["rows"]} change */
function changedRows(rows, change) {
  if (!change || (change.put.length === 0 && change.remove.length === 0)) return rows;
  const next = new Map(rows);
  for (const row of change.put) next.set(row.id, row);
  for (const id of change.remove) next.delete(id);
  return next;
}

/** @param {{n: number}} a @param {{n: number}} b */
function byNumber(a, b) {
  return a.n - b.n;
}
