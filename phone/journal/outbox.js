/** What this device did: changes that wait to be sent, and those acknowledged that are kept until the server has them safe. */
import { recordId } from "./ids.js";

/**
 * @typedef {[n: number, kind: string, type: string, subject: number, base: number, at: number, payload: Record<string, any>, schema: number]} Wire
 * @typedef {{n: number, wire: Wire, acked: number}} Entry `acked`: the server's time at which it was acknowledged, 0 while it waits
 * @typedef {{n: number, kind: "edit" | "fact" | "command", type: string, subject: number, base: number, at: number, payload: Record<string, any>, makes: boolean}} Change
 */

/** An acknowledged change is kept so long, unless the server has it safe before. */
const KEEP = 60 * 24 * 3600 * 1000;

/** Changes in one request at most, and their size in characters: a small one gets through a bad network. */
const OPS = 200;
const SIZE = 48_000;

/** Where in a change its base stands. */
const BASE = 4;

/** @type {Record<string, "edit" | "fact" | "command">} */
const KINDS = { e: "edit", f: "fact", c: "command" };

/** @param {Entry[]} entries in their order @returns {Entry[]} */
export function waiting(entries) {
  return entries.filter((entry) => entry.acked === 0);
}

/** @param {Entry[]} entries @returns {Wire[]} the device's next changes in order, as many as one request takes */
export function nextOps(entries) {
  const ops = [];
  let size = 0;
  for (const { wire } of waiting(entries)) {
    size += JSON.stringify(wire).length;
    if (ops.length === OPS || (ops.length > 0 && size > SIZE)) break;
    ops.push(wire);
  }
  return ops;
}

/**
 * What an acknowledgement makes of the outbox.
 *
 * @param {Entry[]} entries
 * @param {{ack: number, safe: number, now: number, again: boolean}} told `again`: the server came back from a backup, so what it does not
 *   acknowledge any more must be sent once more, without a base: the versions that its author saw may be lost
 * @returns {{entries: Entry[], put: Entry[], remove: number[]}}
 */
export function acknowledged(entries, { ack, safe, now, again }) {
  const put = [];
  const remove = [];
  const left = [];
  for (const entry of entries) {
    const acked = entry.n <= ack ? entry.acked || now : again ? 0 : entry.acked;
    if (acked && entry.n <= ack && (entry.n <= safe || now - acked > KEEP)) {
      remove.push(entry.n);
      continue;
    }
    const isBaseless = again && acked === 0 && entry.wire[BASE] > 0;
    const next = acked === entry.acked && !isBaseless ? entry : { ...entry, acked, ...(isBaseless && { wire: baseless(entry.wire) }) };
    if (next !== entry) put.push(next);
    left.push(next);
  }
  return { entries: put.length || remove.length ? left : entries, put, remove };
}

/** @param {Wire} wire @returns {Wire} */
function baseless([n, kind, type, subject, , at, payload, schema]) {
  return [n, kind, type, subject, 0, at, payload, schema];
}

/**
 * @param {Entry} entry
 * @param {number} device
 * @returns {Change} the change by names instead of places
 */
export function told({ wire: [n, kind, type, subject, base, at, payload] }, device) {
  return { n, kind: KINDS[kind], type, subject, base, at, payload, makes: kind !== "c" && subject === recordId(device, n) };
}
