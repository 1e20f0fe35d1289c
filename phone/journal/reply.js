/** What a reply of the server changes, worked out as writes: docs/sync.md, 4. */
import { acknowledged, waiting } from "./outbox.js";
import { same } from "./policy.js";
import { metaOf } from "./state.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Writes} Writes
 * @typedef {import("./overlay.js").Confirmed} Confirmed
 * @typedef {[id: number, type?: string, rv?: number, fields?: Record<string, any>]} WireRow
 * @typedef {[scope: string, from: any, to: any, rows: WireRow[]]} WireScope
 * @typedef {{e: string, q: number, now: number, ack: number, g?: string, safe?: number, out?: [number, string, Record<string, any>?][],
 *   scopes?: WireScope[], purge?: string[], more?: boolean, wipe?: boolean}} Reply
 */

/** What the server said of changes is kept so long, and so much of it. */
const TELL = 60 * 24 * 3600 * 1000;
const ANSWERS = 300;

/** @param {any} message @returns {message is Reply} */
export function isReply(message) {
  return typeof message === "object" && message !== null && typeof message.e === "string"
    && Number.isSafeInteger(message.q) && Number.isSafeInteger(message.ack) && Number.isFinite(message.now);
}

/**
 * @param {State} state whose request this answers
 * @param {Reply} reply
 * @param {number} now by this device's clock
 * @returns {{writes: Writes, again: boolean}} `again`: ask once more at once
 */
export function replied(state, reply, now) {
  if (reply.wipe) return { writes: { wipe: true, meta: { ...metaOf(state), cp: {}, loads: {}, wiped: true }, strict: true }, again: false };
  const asked = /** @type {NonNullable<State["asking"]>} */ (state.asking);
  const isOtherEpoch = reply.e !== asked.epoch;
  const isRestored = isOtherEpoch && asked.epoch !== "";
  const isAnew = isRestored || (reply.g ?? asked.g) !== asked.g;
  const outbox = acknowledged(state.entries, { ack: reply.ack, safe: reply.safe ?? 0, now: reply.now, again: isRestored });
  const shelf = new Shelf(state, isAnew);
  if (!isRestored) shelf.take(reply);
  const meta = {
    ...metaOf(state), epoch: reply.e, g: reply.g ?? state.g, era: shelf.era, life: isRestored ? shelf.era : state.life, cp: shelf.cp, loads: shelf.loads,
    n: Math.max(state.n, reply.ack), offset: reply.now - now, round: now,
  };
  const sentMore = outbox.put.some((entry) => entry.acked > 0) || outbox.remove.length > 0;
  const again = Boolean(reply.more) || isOtherEpoch || (sentMore && waiting(outbox.entries).length > 0);
  const answers = answered(state, reply, isRestored);
  return { writes: { meta, entries: { put: outbox.put, remove: outbox.remove }, answers, rows: shelf.writes() }, again };
}

/** The rows of this device while a reply is worked into them. */
class Shelf {
  /** @type {Map<number, Confirmed>} */
  #rows;
  /** @type {Map<number, Confirmed | null>} what became of those that changed; null when they left */
  #changed = new Map();

  /** @param {State} state @param {boolean} isAnew everything will be sent from the beginning */
  constructor(state, isAnew) {
    this.#rows = state.rows;
    this.era = isAnew ? state.era + 1 : state.era;
    this.cp = isAnew ? {} : { ...state.cp };
    this.loads = { ...state.loads };
  }

  /** @param {Reply} reply */
  take(reply) {
    for (const scope of reply.scopes ?? []) this.#follow(scope);
    for (const scope of reply.purge ?? []) this.#purge(scope);
    // When everything was told, a scope of which nothing was told is none of this device's any more.
    if (!reply.more && reply.scopes) for (const scope of Object.keys(this.loads)) if (this.cp[scope] === undefined) this.#purge(scope);
  }

  writes() {
    const put = [];
    const remove = [];
    for (const [id, row] of this.#changed) {
      if (row) put.push(row);
      else if (this.#rows.has(id)) remove.push(id);
    }
    return { put, remove };
  }

  /** @param {WireScope} scope */
  #follow([scope, from, to, rows]) {
    // The server begins a scope anew (null) when this device's checkpoint is older than its log, or from a life that it has lost.
    const isAnew = (from ?? null) === null;
    const before = isAnew ? null : this.cp[scope] ?? null;
    if (!same(from ?? null, before)) return;
    // Content of that life may have had higher versions.
    if (isAnew && this.cp[scope] !== undefined) this.era += 1;
    if (before === null) this.loads[scope] = (this.loads[scope] ?? 0) + 1;
    for (const row of rows) {
      if (row.length === 1) this.#leave(row[0], scope);
      else this.#enter(row, scope);
    }
    this.cp[scope] = to;
    if (typeof before !== "number" && typeof to === "number") this.#sweep(scope, this.loads[scope]);
  }

  /** @param {string} scope */
  #purge(scope) {
    this.#sweep(scope, Infinity);
    delete this.cp[scope];
    delete this.loads[scope];
  }

  /** Whatever a whole load did not name again has left. @param {string} scope @param {number} load */
  #sweep(scope, load) {
    for (const id of [...this.#rows.keys(), ...this.#changed.keys()]) {
      const row = this.#get(id);
      if (row && row.in[scope] < load) this.#leave(id, scope);
    }
  }

  /** @param {WireRow} row @param {string} scope */
  #enter([id, type, rv, fields], scope) {
    const before = this.#get(id);
    const load = this.loads[scope];
    const isNewer = !before || before.era < this.era || /** @type {number} */ (rv) > before.rv;
    if (before && !isNewer && before.in[scope] === load) return;
    const held = { ...before?.in, [scope]: load };
    this.#changed.set(id, before && !isNewer ? { ...before, in: held } : /** @type {Confirmed} */ ({ id, type, rv, data: fields, in: held, era: this.era }));
  }

  /** @param {number} id @param {string} scope */
  #leave(id, scope) {
    const row = this.#get(id);
    if (!row || row.in[scope] === undefined) return;
    const { [scope]: _, ...held } = row.in;
    this.#changed.set(id, Object.keys(held).length === 0 ? null : { ...row, in: held });
  }

  /** @param {number} id */
  #get(id) {
    return this.#changed.has(id) ? this.#changed.get(id) : this.#rows.get(id);
  }
}

/** @param {State} state @param {Reply} reply @param {boolean} isRestored */
function answered(state, reply, isRestored) {
  const out = reply.out ?? [];
  const put = out.map(([n, outcome, details = {}]) => ({ n, outcome, details, told: reply.now, wire: state.entries.find((entry) => entry.n === n)?.wire ?? null }));
  const told = new Set(put.map((answer) => answer.n));
  const isOver = (/** @type {import("./state.js").Answer} */ { n, outcome, told: at }, /** @type {number} */ index) =>
    reply.now - at > TELL || state.answers.length - index > ANSWERS || isRestored || (outcome === "newer" && n <= reply.ack);
  return { put, remove: state.answers.filter((answer, index) => !told.has(answer.n) && isOver(answer, index)).map((answer) => answer.n) };
}
