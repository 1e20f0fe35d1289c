/**
 * From a filled sheet to the records that it makes: all of them or none. What is wrong is told at its cell; what is only odd, such as a sheet that was
 * entered before, is asked.
 */
import { readRows } from "./sheet-cells.js";
import { METHODS, voteDrafts } from "./sheet-votes.js";
import { CELLS } from "./sheets.js";

/**
 * @typedef {import("./sheet-cells.js").Wrong} Wrong
 * @typedef {import("./sheet-cells.js").Read} Read
 * @typedef {import("../journal/draft.js").Draft} Draft
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {{rules: any, place: number, gathering: Row, ballot?: Row, topics: Row[], number: string, list: (type: string) => Row[]}} Entering
 * @typedef {{rows: Record<string, any>[], more: Record<string, any>[], total?: number}} Typed `total`: what the paper itself says it comes to
 * @typedef {{code: string, args?: Record<string, string | number>}} Ask
 * @typedef {{wrong: Wrong[], asks: Ask[], drafts: Draft[], sum: number}} Entered
 */

/** @param {import("./sheets.js").Sheet} sheet @param {Typed} typed @param {Entering} entering @returns {Entered} */
export function enter(sheet, typed, entering) {
  const made = MAKERS[sheet.name](typed, entering, sheet);
  const asks = [...twice(entering), ...alike(made.drafts, entering), ...otherTotal(typed, made.sum), ...crowd(sheet, made.sum, entering), ...otherMethod(sheet, entering)];
  const isEmpty = made.drafts.length === 0 && made.wrong.length === 0;
  const wrong = isEmpty ? [{ table: "rows", row: 0, column: "", code: "empty" }] : made.wrong;
  return { wrong, asks: wrong.length ? [] : asks, drafts: wrong.length ? [] : made.drafts, sum: made.sum };
}

/** @type {Record<string, (typed: Typed, entering: Entering, sheet: import("./sheets.js").Sheet) => {wrong: Wrong[], drafts: Draft[], sum: number}>} */
const MAKERS = {
  attendance: (typed, entering, sheet) => {
    const { read, wrong } = readRows(entering.rules, "rows", sheet.columns ?? [], typed.rows);
    const drafts = read.flatMap(({ data }) => attendance(data, entering));
    for (const { at, data } of read) if (!CELLS.some(({ name }) => data[name] > 0)) wrong.push({ table: "rows", row: at, column: CELLS[0].name, code: "nobody" });
    return { wrong, drafts, sum: drafts.reduce((sum, { fields }) => sum + fields?.count, 0) };
  },
  topics: simple((data, { place, gathering }) => [edit("topic", { place, gathering: gathering.id, ...data, source: "raised", on: gathering.data.on })]),
  needs: (typed, entering, sheet) => {
    const needs = readRows(entering.rules, "rows", sheet.columns ?? [], typed.rows);
    const assets = readRows(entering.rules, "more", sheet.more ?? [], typed.more);
    const { place, gathering } = entering;
    const drafts = needs.read.map(({ data }) => edit("need", { place, gathering: gathering.id, ...data, raisedBy: "gathering", on: gathering.data.on }));
    for (const { data } of assets.read) drafts.push(...asset(data, drafts.length, entering));
    return { wrong: [...needs.wrong, ...assets.wrong], drafts, sum: needs.read.length + assets.read.length };
  },
  dots: votes, hands: votes, pairs: votes,
  plan: (typed, entering, sheet) => {
    const rows = problemsAbove(typed.rows);
    const { read, wrong } = readRows(entering.rules, "rows", sheet.columns ?? [], rows);
    return { wrong: [...wrong, ...beforeGathering(read, "by", "rows", entering)], drafts: plan(read, entering), sum: read.length };
  },
  promises: (typed, entering, sheet) => {
    const tables = /** @type {[string, Record<string, any>[]][]} */ ([["rows", typed.rows], ["more", typed.more]]);
    const all = tables.map(([table, rows]) => ({ table, ...readRows(entering.rules, table, sheet.columns ?? [], rows) }));
    const wrong = all.flatMap(({ table, read, wrong: cells }) => [...cells, ...beforeGathering(read, "due", table, entering), ...toThemselves(read, table)]);
    const drafts = all.flatMap(({ read }) => read.map(({ data }) => edit("commitment", { place: entering.place, gathering: entering.gathering.id, ...data })));
    return { wrong, drafts, sum: drafts.length };
  },
};

/** @param {(data: Record<string, any>, entering: Entering) => Draft[]} make @returns {(typed: Typed, entering: Entering, sheet: import("./sheets.js").Sheet) => {wrong: Wrong[], drafts: Draft[], sum: number}} */
function simple(make) {
  return (typed, entering, sheet) => {
    const { read, wrong } = readRows(entering.rules, "rows", sheet.columns ?? [], typed.rows);
    return { wrong, drafts: read.flatMap(({ data }) => make(data, entering)), sum: read.length };
  };
}

/** @param {string} type @param {Record<string, any>} fields @returns {Draft} */
function edit(type, fields) {
  return { kind: "edit", type, fields };
}

/** @param {Record<string, any>} row @param {Entering} entering @returns {Draft[]} */
function attendance(row, { place, gathering, number }) {
  const { ethnicity, role, disability } = row;
  return CELLS.filter(({ name }) => row[name] > 0).map(({ name, sex, age }) => ({
    kind: "fact", type: "attendance", fields: { gathering: gathering.id, place, sex, age, ethnicity, role, disability, count: row[name], station: `paper ${number}`.trim() },
  }));
}

/** @param {Record<string, any>} row @param {number} at how many drafts there are before @param {Entering} entering @returns {Draft[]} */
function asset(row, at, { place, gathering }) {
  return [
    edit("organization", { place, name: row.asset, informal: true }),
    edit("service", { organization: -1 - at, place, name: row.asset, categories: row.for ? [row.for] : undefined, address: row.where, informal: true, active: false, proposed: true, gathering: gathering.id }),
  ];
}

/** @param {Typed} typed @param {Entering} entering @param {import("./sheets.js").Sheet} sheet */
function votes(typed, entering, sheet) {
  const { wrong, drafts, people } = voteDrafts(sheet.name, typed.rows, entering);
  return { wrong, drafts, sum: people };
}

/** A row without a problem of its own goes on with the one above it, as people write. @param {Record<string, any>[]} rows */
function problemsAbove(rows) {
  let above = "";
  return rows.map((row) => {
    above = String(row.problem ?? "").trim() || above;
    return Object.values(row).some((typed) => typed) ? { ...row, problem: above } : row;
  });
}

/** What the plan has already is not made again. @param {Read[]} read @param {Entering} entering @returns {Draft[]} */
function plan(read, { place, gathering, list }) {
  /** @type {Map<string, number>} */
  const goals = new Map(list("goal").filter(({ data }) => data.place === place && data.status !== "dropped").map(({ id, data }) => [data.words, id]));
  /** @type {Draft[]} */
  const drafts = [];
  for (const { data: { problem, words, budget, ...step } } of read) {
    if (!goals.has(problem)) {
      goals.set(problem, -1 - drafts.length);
      drafts.push(edit("goal", { place, gathering: gathering.id, words: problem }));
    }
    if (words) drafts.push(edit("step", { place, goal: goals.get(problem), words, who: "community", ...step, ...(budget === undefined ? {} : { budget, currency: "LAK" }) }));
  }
  return drafts;
}

/** @param {Read[]} read @param {string} column @param {string} table @param {Entering} entering @returns {Wrong[]} */
function beforeGathering(read, column, table, { gathering }) {
  return read.filter(({ data }) => data[column] && gathering.data.on && data[column] < gathering.data.on).map(({ at }) => ({ table, row: at, column, code: "before-gathering" }));
}

/** @param {Read[]} read @param {string} table @returns {Wrong[]} */
function toThemselves(read, table) {
  return read.filter(({ data }) => data.by && data.by === data.to).map(({ at }) => ({ table, row: at, column: "to", code: "to-themselves" }));
}

/** @param {Entering} entering @returns {Ask[]} */
function twice({ number, gathering, list }) {
  if (!number) return [];
  const isSame = (/** @type {Row} */ { data }) => data.gathering === gathering.id && (data.station === `paper ${number}` || String(data.card ?? "").startsWith(`${number}/`));
  return [...list("attendance"), ...list("vote")].some(isSame) ? [{ code: "twice", args: { number } }] : [];
}

/** Sheets whose records carry no number are known by what stands on them. @param {Draft[]} drafts @param {Entering} entering @returns {Ask[]} */
function alike(drafts, { gathering, list }) {
  const text = (/** @type {Record<string, any> | undefined} */ fields) => [fields?.category, fields?.words, fields?.name, fields?.due].join("|");
  const own = drafts.filter(({ type }) => ["topic", "need", "step", "commitment", "service"].includes(type));
  const place = own[0]?.fields?.place;
  const known = own.filter(({ type, fields }) => list(type).some(({ data }) => (data.gathering === gathering.id || (data.gathering === undefined && data.place === place)) && text(data) === text(fields)));
  return own.length > 0 && known.length * 2 > own.length ? [{ code: "alike", args: { known: known.length, all: own.length } }] : [];
}

/** @param {Typed} typed @param {number} sum @returns {Ask[]} */
function otherTotal({ total }, sum) {
  return total !== undefined && total !== sum ? [{ code: "total", args: { total, sum } }] : [];
}

/** @param {import("./sheets.js").Sheet} sheet @param {Entering} entering @returns {Ask[]} */
function otherMethod({ name }, { ballot }) {
  return METHODS[name] && ballot && ![METHODS[name], "paper"].includes(ballot.data.method) ? [{ code: "method" }] : [];
}

/** More votes than people in the room: a table may have been counted twice. @param {import("./sheets.js").Sheet} sheet @param {number} sum @param {Entering} entering @returns {Ask[]} */
function crowd({ name }, sum, { gathering, ballot, list }) {
  if (!METHODS[name]) return [];
  const standing = (/** @type {string} */ type) => {
    const own = list(type).filter(({ data }) => data.gathering === gathering.id && (type !== "vote" || data.ballot === ballot?.id));
    const replaced = new Set(own.map(({ data }) => data.replaces));
    return own.filter(({ id }) => !replaced.has(id)).reduce((all, { data }) => all + (data.count ?? 0), 0);
  };
  const came = standing("attendance");
  const voted = standing("vote") + sum;
  return came > 0 && voted > came ? [{ code: "crowd", args: { voted, came } }] : [];
}
