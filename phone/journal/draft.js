/** Turns what a screen hands over into what can be sent, or refuses it by name: see `Refused`. */
import { added, same } from "./policy.js";
import { Refused } from "./refused.js";
import { brokenTie } from "./ties.js";
import { accept } from "./values.js";

/**
 * @typedef {{kind: "edit" | "fact" | "command", type: string, subject?: number, base?: number, fields?: Record<string, any>}} Draft
 *   `base` is the `rv` that its author was looking at, for a form that had been open for a while
 * @typedef {{data: Record<string, any>} | undefined} Seen what the author sees of the subject; undefined when the draft makes it
 */

/**
 * @param {any} rules all rules by path
 * @param {Draft} draft
 * @param {Seen} seen
 * @param {import("./ties.js").Around} [around] who writes, and what is known around the record
 * @returns {Record<string, any>} the payload of the change; of an edit only what differs from what was seen
 */
export function payloadOf(rules, draft, seen, around = {}) {
  const payload = payloadAlone(rules, draft, seen);
  const broken = brokenTie(rules.records[split(draft.type)[0]].ties ?? [], seen?.data ?? {}, payload, { home: rules.places?.home, ...around });
  if (broken) throw new Refused(broken.reason, broken.field);
  return payload;
}

/** @param {any} rules @param {Draft} draft @param {Seen} seen @returns {Record<string, any>} */
function payloadAlone(rules, draft, seen) {
  const given = Object.entries(draft.fields ?? {}).filter(([, value]) => value !== undefined);
  if (draft.kind === "command") return argumentsOf(rules, draft.type, given);
  const type = rules.records[draft.type];
  if (!type) throw new Refused("unknown-type", draft.type);
  if (type.made === "server") throw new Refused("server-only");
  if (Boolean(type.fact) !== (draft.kind === "fact") || (type.fact && seen)) throw new Refused("wrong-kind");
  if (seen && type.settled?.includes(seen.data.status)) throw new Refused("already-settled");
  /** @type {Record<string, any>} */
  const payload = {};
  for (const [name, value] of given) {
    const change = name === "status" ? start(rules, type, value, seen) : field(rules, type, name, value, seen);
    if (change !== undefined) payload[name] = change;
  }
  const absent = seen ? undefined : missing(type, { status: rules.lifecycles[type.lifecycle]?.start, ...payload });
  if (absent) throw new Refused("required-missing", absent);
  return payload;
}

/**
 * @param {string} type such as `referral.accept`
 * @returns {[string, string]} the record type and the command
 */
export function split(type) {
  const dot = type.indexOf(".");
  return dot < 0 ? [type, ""] : [type.slice(0, dot), type.slice(dot + 1)];
}

/** @param {any} rules @param {any} type @param {any} value @param {Seen} seen */
function start(rules, type, value, seen) {
  const lifecycle = rules.lifecycles[type.lifecycle];
  if (seen || !lifecycle) throw new Refused("server-only", "status");
  if (value !== lifecycle.start && !Object.hasOwn(lifecycle.starts ?? {}, value)) throw new Refused("unknown-code", "status");
  return value;
}

/** @param {any} rules @param {any} type @param {string} name @param {any} value @param {Seen} seen @returns {any} undefined when nothing changes */
function field(rules, type, name, value, seen) {
  const rule = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  if (!rule) throw new Refused("unknown-field", name);
  if (rule.policy === "derived") throw new Refused("server-only", name);
  const before = seen?.data[name] ?? null;
  // What a newer phone wrote stays, although this one does not know it.
  const about = { rule, name, codes: codesOf(rules, rule)?.concat(before ?? []) };
  if (rule.policy === "union") return unionChange(about, value, before, seen);
  const kept = accept(about, value);
  if (same(kept, before)) return undefined;
  if (kept === null && rule.required) throw new Refused("required-missing", name);
  return kept;
}

/** A set is sent as what was added and what was removed; when its record is made, as it is. @param {any} about @param {any} value @param {any} before @param {Seen} seen */
function unionChange(about, value, before, seen) {
  const whole = Array.isArray(value) || value === null;
  const held = before ?? [];
  const add = (accept(about, added(value)) ?? []).filter((/** @type {any} */ one) => !held.includes(one));
  if (!seen) return add.length ? add : undefined;
  const wanted = whole ? (accept(about, value) ?? []) : [];
  const gone = whole ? held.filter((/** @type {any} */ one) => !wanted.includes(one)) : (accept(about, value.remove ?? []) ?? []).filter((/** @type {any} */ one) => held.includes(one));
  return add.length || gone.length ? { add, remove: gone } : undefined;
}

/** The first field without which a record with these fields and this status is not whole. @param {any} type @param {Record<string, any>} data @returns {string | undefined} */
export function missing(type, data) {
  const isAbsent = (/** @type {string} */ name) => data[name] === undefined || data[name] === null;
  return Object.keys(type.fields).find((name) => isAbsent(name) && isRequiredOf(type.fields[name], data));
}

/** Some fields must be there only when others say so, such as the witness of what was spoken. @param {any} rule @param {Record<string, any>} data */
function isRequiredOf({ required, requiredWhen }, data) {
  return required || (requiredWhen && Object.entries(requiredWhen).every(([name, codes]) => codes.includes(data[name])));
}

/** @param {any} rules @param {string} type @param {[string, any][]} given */
function argumentsOf(rules, type, given) {
  const [record, name] = split(type);
  const commands = rules.lifecycles[rules.records[record]?.lifecycle]?.commands ?? {};
  if (!Object.hasOwn(commands, name)) throw new Refused("unknown-command", type);
  const rule = commands[name];
  /** @type {Record<string, any>} */
  const payload = {};
  for (const [argument, value] of given) {
    const kept = accept(argumentRule(rules, record, rule, argument, value), value);
    if (kept !== null) payload[argument] = kept;
  }
  const missing = (rule.needs ?? []).find((/** @type {string} */ need) => payload[need] === undefined);
  if (missing) throw new Refused(`${missing}-missing`, missing);
  return payload;
}

/** An argument that is no field of the record is kept in the history only, so its shape alone counts. @param {any} rules @param {string} record @param {any} rule @param {string} name @param {any} value */
function argumentRule(rules, record, rule, name, value) {
  const shape = typeof value === "boolean" ? "flag" : typeof value === "number" ? "decimal" : Array.isArray(value) ? "texts" : "text";
  const field = rules.records[record].fields[name] ?? { kind: rule.fields?.[name] ? "code" : shape };
  return { rule: field, name, codes: rule.fields?.[name] ?? codesOf(rules, field) };
}

/** @param {any} rules @param {any} rule @returns {string[] | undefined} the codes known for a field */
function codesOf(rules, rule) {
  if (rule.codes || !rule.list) return rule.codes;
  const list = rules[rule.list];
  const listed = list?.categories ?? list?.kinds;
  return listed ? listed.map((/** @type {{code: string}} */ { code }) => code) : list && Object.keys(list);
}
