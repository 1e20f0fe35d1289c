/**
 * The phone's core: what a device knows, what it asks of the server and what a reply changes. It does no input or output of its own and knows no
 * clock and no chance, so that it can be simulated: every step returns the next state and the writes that keep it. Whoever runs it commits the writes
 * first and goes on with the new state only then; after a crash it goes on with `restore(what was committed)`.
 *
 * A machine without a module loader can run the files of this folder that this one imports one after the other, without their import lines and
 * `export` words: no two of them use the same name.
 */
import { payloadOf } from "./draft.js";
import { LAST_CHANGE, recordId } from "./ids.js";
import { recordsOf } from "./joined.js";
import { nextOps, told, waiting } from "./outbox.js";
import { misfits, seenOwned, seenRow, seenRows } from "./overlay.js";
import { Refused } from "./refused.js";
import { isReply, replied } from "./reply.js";
import { absorb, metaOf } from "./state.js";

export { absorb, begin, metaOf, restore, withRules } from "./state.js";
export { Refused } from "./refused.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Writes} Writes
 * @typedef {import("./overlay.js").Row} Row
 * @typedef {import("./outbox.js").Change} Change
 * @typedef {import("./draft.js").Draft & {from?: Row, made?: number}} Draft `from`: the row that a form was opened with, so that what came meanwhile is not undone;
 *   `made`: of several drafts, the place of the one that makes the record which this one is about
 */

/** @type {Record<string, string>} */
const LETTERS = { edit: "e", fact: "f", command: "c" };

/**
 * Somebody did or learnt something.
 *
 * @param {State} state
 * @param {Draft} draft
 * @param {number} now by this device's clock
 * @param {import("./ties.js").Around["places"]} [places] those that are known here
 * @returns {{state: State, writes: Writes | null, id: number}} the record's id; no writes when the edit changes nothing
 * @throws {Refused} when it cannot be written down as it stands
 */
export function change(state, draft, now, places) {
  if (state.wiped) throw new Refused("wiped");
  const n = state.n + 1;
  if (n > LAST_CHANGE) throw new Refused("device-full");
  const seen = seenBy(state, draft);
  const payload = payloadOf(state.rules, draft, seen, { account: state.account, find: (id) => seenRow(state, id), places });
  const subject = draft.subject ?? recordId(state.device, n);
  if (draft.kind === "edit" && seen && Object.keys(payload).length === 0) return { state, writes: null, id: subject };
  const base = baseOf(state, subject, seen);
  /** @type {import("./outbox.js").Wire} */
  const wire = [n, LETTERS[draft.kind], draft.type, subject, base, now, payload, state.rules.schema];
  const writes = { meta: { ...metaOf(state), n }, entries: { put: [{ n, wire, acked: 0 }], remove: [] }, strict: true };
  return { state: absorb(state, writes), writes, id: subject };
}

/**
 * Somebody did several things in one: all of them are kept, or none. A draft may name the record that an earlier one of them makes by its place among
 * them, as `made`.
 *
 * @param {State} state
 * @param {Draft[]} drafts
 * @param {number} now by this device's clock
 * @param {import("./ties.js").Around["places"]} [places] those that are known here
 * @returns {{state: State, writes: Writes | null, ids: number[]}} the record of each draft
 * @throws {Refused} when one of them cannot be written down as it stands
 */
export function changes(state, drafts, now, places) {
  /** @type {number[]} */
  const ids = [];
  const put = [];
  let last = state;
  for (const { made, ...draft } of drafts) {
    const did = change(last, made === undefined ? draft : { ...draft, subject: ids[made] }, now, places);
    ids.push(did.id);
    put.push(...(did.writes?.entries?.put ?? []));
    last = did.state;
  }
  const writes = put.length === 0 ? null : { meta: metaOf(last), entries: { put, remove: [] }, strict: true };
  return { state: last, writes, ids };
}

/**
 * The version that the author was looking at: 0 when it is one of a life that the server has lost, whose numbers say nothing any more.
 *
 * @param {State} state @param {number} subject @param {Row | undefined} seen
 */
function baseOf(state, subject, seen) {
  const row = state.rows.get(subject);
  const isOfThisLife = row && seen?.era !== undefined && Math.min(row.era, seen.era) >= state.life;
  return isOfThisLife ? Math.min(seen.rv, row.rv) : 0;
}

/** What the author of a draft was looking at; undefined when the draft makes a record. @param {State} state @param {Draft} draft @returns {Row | undefined} */
function seenBy(state, draft) {
  if (!Object.hasOwn(LETTERS, draft.kind)) throw new Refused("wrong-kind");
  if (draft.subject === undefined) {
    if (draft.kind === "command") throw new Refused("subject-missing");
    return undefined;
  }
  const row = draft.from ?? seenRow(state, draft.subject);
  if (row && draft.kind !== "command" && row.type !== draft.type) throw new Refused("wrong-type");
  return row ?? { id: draft.subject, type: draft.type, rv: 0, unsent: false, data: {} };
}

/**
 * The next thing to ask the server. A reply to any earlier request is ignored from here on.
 *
 * @param {State} state
 * @param {number} now
 * @returns {{state: State, message: Record<string, any> | null, writes: Writes | null}} the writes come first: the number of a request is never used twice
 */
export function request(state, now) {
  if (state.wiped) return { state, message: null, writes: null };
  const q = state.q + 1;
  const { epoch, g, cp } = state;
  const writes = { meta: { ...metaOf(state), q } };
  const message = { e: epoch, q, s: state.rules?.schema ?? 0, g, now, cp, ops: nextOps(state.entries) };
  return { state: { ...absorb(state, writes), asking: { q, epoch, g } }, message, writes };
}

/**
 * The server answered.
 *
 * @param {State} state
 * @param {any} message
 * @param {number} now
 * @returns {{state: State, writes: Writes | null, again: boolean}} no writes when it is no answer to the last request; `again`: ask once more at once
 */
export function response(state, message, now) {
  if (!state.asking || !isReply(message) || message.q !== state.asking.q) return { state, writes: null, again: false };
  const { writes, again } = replied(state, message, now);
  return { state: { ...absorb(state, writes), asking: null }, writes, again };
}

/** What the server said of a change has been read. @param {State} state @param {number} n @returns {{state: State, writes: Writes}} */
export function dismiss(state, n) {
  const writes = { answers: { put: [], remove: [n] } };
  return { state: absorb(state, writes), writes };
}

/** @param {State} state @param {number} id @returns {Row | undefined} */
export function view(state, id) {
  return seenRow(state, id);
}

/** @param {State} state @param {string} type @param {((row: Row) => boolean) | Record<string, any>} [filter] a test, or fields and their values @returns {Row[]} */
export function list(state, type, filter) {
  const rows = seenRows(state, type);
  if (!filter) return rows;
  if (typeof filter === "function") return rows.filter((row) => filter(row));
  return rows.filter((row) => Object.entries(filter).every(([name, value]) => row.data[name] === value));
}

/** @param {State} state @param {number} person @param {string} [type] @returns {Row[]} what belongs to a person */
export function owned(state, person, type) {
  const rows = seenOwned(state, person);
  return type ? rows.filter((row) => row.type === type) : rows;
}

/** @param {State} state @param {number} person @param {string} [type] @returns {Row[]} what belongs to a person, also on records that were joined with this one */
export function together(state, person, type) {
  const records = recordsOf(seenRows(state, "person"), person);
  return records.length === 1 ? owned(state, person, type) : records.flatMap((record) => owned(state, record, type)).sort((a, b) => a.id - b.id);
}

/** @param {State} state @returns {(Change & {fits: boolean, outcome?: string})[]} what was not sent yet, in order; `fits`: false for a command that the state no longer takes */
export function unsent(state) {
  const stuck = misfits(state);
  return waiting(state.entries).map((entry) => {
    const outcome = state.answers.find((answer) => answer.n === entry.n)?.outcome;
    return { ...told(entry, state.device), fits: !stuck.has(entry.n), ...(outcome && { outcome }) };
  });
}

/** @param {State} state @returns {{n: number, outcome: string, details: Record<string, any>, told: number, change: Change | undefined}[]} what the server said, newest first */
export function outcomes(state) {
  return state.answers.map(({ wire, ...answer }) => ({ ...answer, change: wire ? told({ n: answer.n, wire, acked: 0 }, state.device) : undefined })).reverse();
}

/** @param {State} state @param {number} id @returns {(Change & {sent: boolean, outcome?: string, details?: Record<string, any>})[]} what this device did to a record, in order */
export function history(state, id) {
  return state.entries.filter((entry) => entry.wire[3] === id).map((entry) => {
    const answer = state.answers.find(({ n }) => n === entry.n);
    return { ...told(entry, state.device), sent: entry.acked > 0, ...(answer && { outcome: answer.outcome, details: answer.details }) };
  });
}
