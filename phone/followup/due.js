/** What waits to be done, the most overdue first. The twin of `org.sala.followup.DueList` in core, pinned by `examples/due.json`. */
import { standing } from "../journal/joined.js";
import { after, daysBetween } from "../parts/dates.js";
import { dueOfReferral } from "./due-referrals.js";
import { compare, inOrder } from "./told.js";

/**
 * @typedef {import("./told.js").Row} Row
 * @typedef {{person: number, kind: string, subject: number, due: string, days: number}} Due days: how late it is; negative while there is time
 * @typedef {{today: string, rules: any}} Context rules: `rules.due`
 * @typedef {{kind: string, subject: number, due: string}} Line
 */

/**
 * @param {Row[]} rows all records of the people concerned, in any order
 * @param {Context} context
 * @returns {Due[]}
 */
export function dueList(rows, { today, rules }) {
  const stands = standing(rows.filter(({ type }) => type === "person"));
  const owned = ownedBy(rows, stands);
  const order = (/** @type {string} */ kind) => (rules.kinds.includes(kind) ? rules.kinds.indexOf(kind) : rules.kinds.length);
  const isFirst = (/** @type {string} */ kind) => Number(rules.first.includes(kind));
  return rows
    .flatMap((row) => linesOf(row, owned.get(row.id) ?? [], { today, rules }))
    .map((line) => ({ ...line, person: stands(line.person), days: daysBetween(line.due, today) }))
    .sort((one, other) => isFirst(other.kind) - isFirst(one.kind) || compare(one.due, other.due) || order(one.kind) - order(other.kind) || one.person - other.person || one.subject - other.subject);
}

/** What is due on a record that was joined to another is due to the same person. @param {Row[]} rows @param {(record: number) => number} stands @returns {Map<number, Row[]>} */
function ownedBy(rows, stands) {
  /** @type {Map<number, Row[]>} */
  const owned = new Map();
  for (const row of rows) {
    const person = stands(row.data.person);
    const others = owned.get(person);
    if (others) others.push(row);
    else owned.set(person, [row]);
  }
  return owned;
}

/** @param {Row} row @param {Row[]} owned @param {Context} context */
function linesOf(row, owned, context) {
  if (row.type === "settle" && row.data.status === "open") return [{ person: row.data.person ?? 0, kind: "settle", subject: row.id, due: row.data.on ?? context.today }];
  if (row.type === "flag") return safety(row, context);
  if (row.type !== "person" || row.data.mergedInto) return [];
  const isCared = ["noticed", "supported"].includes(row.data.status);
  const lines = [...dueToPerson(row, owned, context), ...(isCared ? owned.flatMap((one) => [...dueOfPlan(one), ...dueOfReferral(one, owned, context), ...dueOfNews(one, owned, context)]) : [])];
  return lines.map((line) => ({ person: row.id, ...line }));
}

/**
 * When a worry for somebody's safety must have been acted on: from the day it was raised, and anew from the day it was passed up. A kind that only newer
 * rules know waits no longer than any other; whoever sees no more than that it stands has nothing to do.
 *
 * @param {Row} flag @param {Context} context
 */
function safety({ id, data }, { today, rules }) {
  const { kind, status, on = today, passedOn = on } = data;
  if (!kind || !["raised", "escalated"].includes(status)) return [];
  const waits = rules.days.safety;
  return [{ person: data.person ?? 0, kind: "safety", subject: id, due: after(status === "escalated" ? passedOn : on, waits[kind] ?? waits.other) }];
}

/** @param {Row} person @param {Row[]} owned @param {Context} context @returns {Line[]} */
function dueToPerson(person, owned, context) {
  const { data, id } = person;
  const approve = owned.filter(({ type, data: { status } }) => type === "message" && status === "draft").map((message) => ({ kind: "approve", subject: message.id, due: context.today }));
  if (data.status === "noticed") return [...approve, { ...offer(data, context), subject: id }];
  if (data.status === "supported") return [...approve, ...consent(person, owned, context), { ...contact(data, owned, context), subject: id }];
  return approve;
}

/** @param {Record<string, any>} data @param {Context} context */
function offer(data, { today, rules }) {
  return data.next ? { kind: "offer-again", due: data.next } : { kind: "offer", due: after(data.noticedOn ?? today, rules.days.offer) };
}

/** Who was asked and refused is not asked again by a list. @param {Row} person @param {Row[]} owned @param {Context} context */
function consent({ id, data }, owned, { today, rules }) {
  const isAsked = owned.some((row) => row.type === "consent" && row.data.purpose === "record");
  return isAsked ? [] : [{ kind: "consent", subject: id, due: after(data.noticedOn ?? today, rules.days.consent) }];
}

/** The day agreed for the next contact, unless there was one since; without such a day, after a long silence. @param {Record<string, any>} data @param {Row[]} owned @param {Context} context */
function contact(data, owned, { today, rules }) {
  const contacts = inOrder(owned, "contact");
  const last = contacts.at(-1)?.data;
  const next = [data.next, last?.next].filter((day) => day && day > (last?.on ?? "")).sort()[0];
  if (next) return { kind: "contact", due: next };
  const heard = [...contacts, ...inOrder(owned, "followup")].map((row) => row.data.on).filter(Boolean).sort().at(-1);
  return { kind: "quiet", due: after(heard ?? data.noticedOn ?? today, rules.days.quiet) };
}

/** Steps and goals that have a day. @param {Row} row @returns {Line[]} */
function dueOfPlan({ id, type, data }) {
  const isOpen = (type === "step" && data.status === "planned") || (type === "goal" && !["done", "dropped"].includes(data.status));
  return isOpen && data.by ? [{ kind: type, subject: id, due: data.by }] : [];
}

/**
 * What the village has made for somebody: to be told, and then to be asked whether they want it, as long as the need is open. Of what the person has taken
 * their consent back from nothing is seen, and nothing is due.
 *
 * @param {Row} row @param {Row[]} owned @param {Context} context @returns {Line[]}
 */
function dueOfNews({ id, type, data }, owned, { today, rules }) {
  if (type !== "news" || data.service === undefined || !["waiting", "told"].includes(data.status)) return [];
  const isOpen = owned.some((one) => one.type === "need" && one.id === data.need && ["open", "partly-met"].includes(one.data.status));
  if (!isOpen) return [];
  const { on = today, told = today } = data;
  return [{ kind: "news", subject: id, due: data.status === "told" ? after(told, rules.days["news-answer"]) : after(on, rules.days.news) }];
}
