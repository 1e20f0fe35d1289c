/**
 * What a person sees: the rows that the server confirmed, with this device's own unsent changes laid over them in order.
 * Worked out once for each set of rows and each outbox, and kept as long as they are.
 */
import { split } from "./draft.js";
import { recordId } from "./ids.js";
import { step } from "./lifecycle.js";
import { decide } from "./policy.js";
import { waiting } from "./outbox.js";

/**
 * @typedef {{id: number, type: string, rv: number, era?: number, unsent: boolean, data: Record<string, any>}} Row `era`: when its confirmed part was taken
 * @typedef {{id: number, type: string, rv: number, data: Record<string, any>, in: Record<string, number>, era: number}} Confirmed
 *   `in`: the scopes that hold it, each with the number of the load that last said so; `era`: when its content was taken
 * @typedef {{rows: Map<number, Confirmed>, entries: import("./outbox.js").Entry[], device: number, rules: any}} Sources
 */

/** @type {WeakMap<Map<number, Confirmed>, Map<string, Row[]>>} */
const shelves = new WeakMap();
/** @type {WeakMap<Map<number, Confirmed>, Map<number, number[]>>} */
const owners = new WeakMap();
/** @type {WeakMap<any[], {rows: Map<number, Confirmed>, laid: Map<number, Row>, misfits: Set<number>}>} */
const overlays = new WeakMap();

/** @param {Sources} sources @param {number} id @returns {Row | undefined} */
export function seenRow(sources, id) {
  const own = overlay(sources).laid.get(id);
  if (own) return own;
  const row = sources.rows.get(id);
  return row && confirmed(row);
}

/** @param {Sources} sources @param {string} type @returns {Row[]} all rows of a type, oldest id first */
export function seenRows(sources, type) {
  const { laid } = overlay(sources);
  const before = shelf(sources.rows).get(type) ?? [];
  const own = [...laid.values()].filter((row) => row.type === type);
  if (own.length === 0) return before;
  return [...before.filter((row) => !laid.has(row.id)), ...own].sort(byId);
}

/** @param {Sources} sources @param {number} person @returns {Row[]} what belongs to a person */
export function seenOwned(sources, person) {
  const { laid } = overlay(sources);
  const before = (ownedIds(sources).get(person) ?? []).filter((id) => !laid.has(id)).map((id) => confirmed(/** @type {Confirmed} */ (sources.rows.get(id))));
  const own = [...laid.values()].filter((row) => ownerOf(sources.rules, row) === person);
  return [...before, ...own].sort(byId);
}

/** @param {Sources} sources @returns {Set<number>} unsent commands that do not fit the state any more: the server will leave them to settle */
export function misfits(sources) {
  return overlay(sources).misfits;
}

/** @param {any} rules @param {{type: string, data: Record<string, any>}} row */
function ownerOf(rules, row) {
  const field = rules.records[row.type]?.owner;
  return field && field !== "self" ? row.data[field] : undefined;
}

/** @param {Confirmed} row @returns {Row} */
function confirmed({ id, type, rv, era, data }) {
  return { id, type, rv, era, unsent: false, data };
}

/** @param {Row} a @param {Row} b */
function byId(a, b) {
  return a.id - b.id;
}

/** @param {Map<number, Confirmed>} rows */
function shelf(rows) {
  let byType = shelves.get(rows);
  if (!byType) {
    byType = new Map();
    for (const row of rows.values()) {
      const same = byType.get(row.type);
      if (same) same.push(confirmed(row));
      else byType.set(row.type, [confirmed(row)]);
    }
    for (const same of byType.values()) same.sort(byId);
    shelves.set(rows, byType);
  }
  return byType;
}

/** @param {Sources} sources */
function ownedIds({ rows, rules }) {
  let byOwner = owners.get(rows);
  if (!byOwner) {
    byOwner = new Map();
    for (const row of rows.values()) {
      const owner = ownerOf(rules, row);
      if (owner === undefined || owner === null) continue;
      const same = byOwner.get(owner);
      if (same) same.push(row.id);
      else byOwner.set(owner, [row.id]);
    }
    owners.set(rows, byOwner);
  }
  return byOwner;
}

/** @param {Sources} sources */
function overlay(sources) {
  const known = overlays.get(sources.entries);
  if (known && known.rows === sources.rows) return known;
  const fresh = { rows: sources.rows, laid: new Map(), misfits: new Set() };
  for (const { wire } of waiting(sources.entries)) lay(sources, fresh, wire);
  overlays.set(sources.entries, fresh);
  return fresh;
}

/** @param {Sources} sources @param {{laid: Map<number, Row>, misfits: Set<number>}} over @param {import("./outbox.js").Wire} wire */
function lay(sources, over, wire) {
  const [n, kind, type, subject, base, at, payload] = wire;
  const under = over.laid.get(subject) ?? sources.rows.get(subject);
  const row = { id: subject, type: under?.type ?? split(type)[0], rv: under?.rv ?? 0, ...(under?.era && { era: under.era }), unsent: true, data: { ...under?.data } };
  if (kind === "c") {
    if (!command(sources.rules, row, split(type)[1], payload, under !== undefined)) over.misfits.add(n);
  } else {
    if (!under && subject === recordId(sources.device, n)) begun(sources.rules, row);
    edit(sources, row, { base, at, payload });
  }
  over.laid.set(subject, row);
}

/** @param {any} rules @param {Row} row */
function begun(rules, row) {
  const lifecycle = rules.lifecycles[rules.records[row.type]?.lifecycle];
  if (lifecycle) row.data.status = lifecycle.start;
}

/** @param {Sources} sources @param {Row} row @param {{base: number, at: number, payload: Record<string, any>}} change */
function edit({ device, rules }, row, { base, at, payload }) {
  const fields = rules.records[row.type]?.fields ?? {};
  for (const [name, value] of Object.entries(payload)) {
    const policy = fields[name]?.policy ?? "later";
    write(row.data, name, decide({ policy, current: row.data[name], base, device, at, value }).value);
  }
}

/** @param {any} rules @param {Row} row @param {string} name @param {Record<string, any>} given @param {boolean} isHere @returns {boolean} whether it fits */
function command(rules, row, name, given, isHere) {
  const lifecycle = rules.lifecycles[rules.records[row.type]?.lifecycle];
  const rule = lifecycle?.commands[name];
  if (!rule) return false;
  // Of a record that is not on this phone any more only what its author did is known.
  const came = step(lifecycle, isHere ? row.data.status : rule.from[0], name, given);
  if (came.outcome !== "applied") return came.outcome === "already-done";
  for (const [field, value] of Object.entries(came.writes)) write(row.data, field, value);
  row.data.status = came.status;
  return true;
}

/** @param {Record<string, any>} data @param {string} name @param {any} value */
function write(data, name, value) {
  if (value === null || value === undefined) delete data[name];
  else data[name] = value;
}
