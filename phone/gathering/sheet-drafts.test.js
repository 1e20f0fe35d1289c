import assert from "node:assert/strict";
import { test } from "node:test";
import { payloadOf } from "../journal/draft.js";
import { rules as shapes } from "../journal/server-twin.test.js";
import { figure } from "./sheet-cells.js";
import { enter } from "./sheet-drafts.js";
import { readNumber, sheetNumber } from "./sheet-number.js";
import { SHEETS } from "./sheets.js";

const rules = { ...shapes, needs: shapes.needs ?? { categories: [{ code: "water" }, { code: "food" }] } };
const GATHERING = { id: 70, data: { place: 7, on: "2026-11-20", status: "open" } };
const BALLOT = { id: 80, data: { gathering: 70, method: "paper", dots: 3 } };
const TOPICS = [{ id: 91, data: {} }, { id: 92, data: {} }, { id: 93, data: {} }];

/** @param {string} name @param {any} typed @param {Record<string, any[]>} [rows] */
function entered(name, typed, rows = {}) {
  const sheet = /** @type {any} */ (SHEETS.find((one) => one.name === name));
  const result = enter(sheet, { rows: [], more: [], ...typed }, { rules, place: 7, gathering: GATHERING, ballot: BALLOT, topics: TOPICS, number: "A 4827-3", list: (type) => rows[type] ?? [] });
  for (const { kind, type, fields = {} } of result.drafts) {
    const named = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, Number(value) < 0 && rules.records[type].fields[field].kind === "reference" ? 5 : value]));
    assert.doesNotThrow(() => payloadOf(rules, { kind, type, fields: named }, undefined), `${type} would be refused`);
  }
  return result;
}
const codes = (/** @type {any} */ { wrong }) => wrong.map((/** @type {any} */ { table, row, column, code }) => `${table} ${row} ${column} ${code}`);

test("a tally sheet becomes counts, each person in one of them, and the sheet's own total is compared", () => {
  const rows = [{ ethnicity: "lao", "adult-female": "12", "adult-male": "໑໐", "elder-female": "" }, {}, { ethnicity: "khmu", role: "villager", disability: true, "youth-female": "3" }];
  const { drafts, sum, asks } = entered("attendance", { rows, total: 25 });
  assert.equal(sum, 25);
  assert.deepEqual(asks, []);
  assert.deepEqual(drafts.map(({ fields }) => [fields?.sex, fields?.age, fields?.ethnicity, fields?.disability, fields?.count, fields?.station]), [
    ["female", "adult", "lao", undefined, 12, "paper A 4827-3"], ["male", "adult", "lao", undefined, 10, "paper A 4827-3"], ["female", "youth", "khmu", true, 3, "paper A 4827-3"],
  ]);
  assert.deepEqual(entered("attendance", { rows, total: 24 }).asks, [{ code: "total", args: { total: 24, sum: 25 } }]);
});

test("what cannot be read is said at its cell, and then nothing is made", () => {
  const { wrong, drafts, asks } = entered("attendance", { rows: [{ "adult-male": "1o" }, { "adult-male": "-1" }, { "adult-male": "2001" }, { ethnicity: "martian", "adult-male": "1" }, { ethnicity: "lao" }], total: 3 });
  assert.deepEqual(codes({ wrong }), ["rows 0 adult-male not-a-count", "rows 1 adult-male not-a-count", "rows 2 adult-male out-of-range", "rows 3 ethnicity unknown-code", "rows 0 child-female nobody", "rows 1 child-female nobody", "rows 2 child-female nobody", "rows 4 child-female nobody"]);
  assert.deepEqual([drafts, asks], [[], []]);
  assert.deepEqual(codes(entered("attendance", { rows: [{}, { role: "" }] })), ["rows 0  empty"]);
});

test("a sheet whose number was entered before is asked about, in this gathering only", () => {
  const before = (/** @type {any} */ data) => ({ attendance: [{ id: 5, data: { gathering: 70, count: 9, ...data } }] });
  const rows = [{ "adult-male": "1" }];
  assert.deepEqual(entered("attendance", { rows }, before({ station: "paper A 4827-3" })).asks, [{ code: "twice", args: { number: "A 4827-3" } }]);
  assert.deepEqual(entered("attendance", { rows }, before({ station: "paper A 4826-0" })).asks, []);
  assert.deepEqual(entered("attendance", { rows }, before({ station: "paper A 4827-3", gathering: 71 })).asks, []);
  assert.equal(entered("hands", { rows: [{ count: "4", "topic-91": "4" }] }, { vote: [{ id: 6, data: { gathering: 70, ballot: 80, count: 4, card: "A 4827-3/1" } }] }).asks[0].code, "twice");
});

test("a row of dots is what a group marked together, and no group has more dots than it was given", () => {
  const { drafts } = entered("dots", { rows: [{ sex: "female", age: "elder", count: "4", "topic-91": "7", "topic-92": "5" }, { sex: "male", count: "1", "topic-93": "3" }] });
  assert.deepEqual(drafts.map(({ fields }) => [fields?.count, fields?.marks, fields?.via, fields?.card]), [[4, { 91: 7, 92: 5 }, "paper", "A 4827-3/1"], [1, { 93: 3 }, "paper", "A 4827-3/2"]]);
  assert.deepEqual(codes(entered("dots", { rows: [{ count: "4", "topic-91": "7", "topic-92": "6" }] })), ["rows 0 count more-dots"]);
  assert.deepEqual(codes(entered("dots", { rows: [{ "topic-91": "1" }] })), ["rows 0 count needed"]);
  assert.deepEqual(codes(entered("dots", { rows: [{ count: "0", sex: "male" }] })), ["rows 0 count nobody"]);
});

test("no group raises more hands than it has people, and more votes than people came are asked about", () => {
  assert.deepEqual(codes(entered("hands", { rows: [{ sex: "male", count: "9", "topic-91": "10", "topic-92": "9" }] })), ["rows 0 topic-91 more-hands"]);
  const room = { attendance: [{ id: 1, data: { gathering: 70, count: 20 } }, { id: 2, data: { gathering: 70, count: 12, replaces: 1 } }], vote: [{ id: 3, data: { gathering: 70, ballot: 80, count: 4 } }] };
  assert.deepEqual(entered("hands", { rows: [{ count: "8", "topic-91": "1" }] }, room).asks, []);
  assert.deepEqual(entered("hands", { rows: [{ count: "9", "topic-91": "1" }] }, room).asks, [{ code: "crowd", args: { voted: 13, came: 12 } }]);
});

test("votes for another method than the sheet's are asked about", () => {
  const one = { kind: "vote", rows: [{ count: "3", "topic-91": "2" }] };
  BALLOT.data.method = "pairwise";
  assert.deepEqual(entered("hands", one).asks, [{ code: "method" }]);
  BALLOT.data.method = "hands";
  assert.deepEqual(entered("hands", one).asks, []);
  BALLOT.data.method = "paper";
});

test("in a cell of pairs stands the number of the topic that won", () => {
  const { drafts } = entered("pairs", { rows: [{ sex: "female", count: "6", "pair-0-1": "1", "pair-0-2": "3", "pair-1-2": "3" }] });
  assert.deepEqual(drafts[0].fields?.marks, { 91: { 92: 6 }, 93: { 91: 6, 92: 6 } });
  assert.deepEqual(codes(entered("pairs", { rows: [{ count: "6", "pair-0-1": "3" }] })), ["rows 0 pair-0-1 neither"]);
});

test("needs, and what the village has, which becomes a proposal with the one who offers it", () => {
  const { drafts } = entered("needs", { rows: [{ category: "water", words: "The pump is far", group: "elders-alone" }], more: [{ asset: "Truck of the temple", for: "food", where: "Temple" }] });
  assert.deepEqual(drafts.map(({ type }) => type), ["need", "organization", "service"]);
  assert.deepEqual([drafts[0].fields?.raisedBy, drafts[2].fields?.organization, drafts[2].fields?.proposed], ["gathering", -2, true]);
  assert.equal(drafts[0].fields?.person, undefined);
});

test("a plan's steps stand under the problem above them, and what the plan has is not made again", () => {
  const rows = [{ problem: "No water", words: "Dig", party: "villagers", by: "2026-12-20", budget: "1.500.000" }, { words: "Buy pipes" }, { problem: "Far clinic", words: "Fund" }, { problem: "Only a problem" }];
  const { drafts } = entered("plan", { rows }, { goal: [{ id: 44, data: { place: 7, words: "Far clinic" } }, { id: 45, data: { person: 9, words: "No water" } }] });
  assert.deepEqual(drafts.map(({ type, fields }) => [type, fields?.words, fields?.goal]), [["goal", "No water", undefined], ["step", "Dig", -1], ["step", "Buy pipes", -1], ["step", "Fund", 44], ["goal", "Only a problem", undefined]]);
  assert.deepEqual([drafts[1].fields?.budget, drafts[1].fields?.currency, drafts[1].fields?.who], [1_500_000, "LAK", "community"]);
  assert.deepEqual(codes(entered("plan", { rows: [{ words: "Dig" }] })), ["rows 0 problem needed"]);
});

test("promises in both directions: nobody promises to himself, nor for a day that has passed or does not exist", () => {
  const promise = { by: "villagers", to: "health-centre", words: "Clean", due: "2026-12-01" };
  const back = { by: "health-centre", to: "villagers", words: "Come on Mondays", due: "2026-12-01" };
  assert.deepEqual(entered("promises", { rows: [promise], more: [back] }).drafts.map(({ fields }) => fields?.words), ["Clean", "Come on Mondays"]);
  assert.deepEqual(codes(entered("promises", { rows: [{ ...promise, to: "villagers" }, { ...promise, due: "2026-11-19" }], more: [{ ...back, due: "2026-02-30" }, { by: "province" }] })),
    ["rows 1 due before-gathering", "rows 0 to to-themselves", "more 0 due not-a-day", "more 1 to needed", "more 1 words needed", "more 1 due needed"]);
});

test("a sheet without a number is known by what stands on it", () => {
  const rows = [{ category: "water", words: "Pump" }, { category: "food", words: "Rice" }];
  const known = { topic: [{ id: 1, data: { gathering: 70, category: "water", words: "Pump" } }, { id: 2, data: { gathering: 70, category: "food", words: "Rice" } }] };
  assert.deepEqual(entered("topics", { rows }, known).asks, [{ code: "alike", args: { known: 2, all: 2 } }]);
  assert.deepEqual(entered("topics", { rows: [...rows, { category: "food", words: "Seed" }, { category: "water", words: "Well" }] }, known).asks, []);
});

test("figures as people write them", () => {
  assert.deepEqual(["", "12", " ໑໒ ", "1.200", "1 200 000", "1,2", "1.2", "1e3", "0x10", "-4"].map(figure), [undefined, 12, 12, 1200, 1_200_000, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test("the number on a sheet tells its form, and a slip of the hand or the eye", () => {
  const number = sheetNumber("A", 4827);
  assert.match(number, /^A 4827-[\dX]$/);
  for (const { letter, name } of SHEETS) assert.equal(/** @type {any} */ (readNumber(sheetNumber(letter, 7).toLowerCase())).sheet.name, name);
  assert.deepEqual([readNumber(""), readNumber("A 482"), readNumber("Z 4827-1")], [{ wrong: "shape" }, { wrong: "shape" }, { wrong: "form" }]);
  for (let figures = 0; figures < 10_000; figures += 37) {
    const right = sheetNumber("T", figures).replace(/\W/g, "");
    for (let at = 1; at < 5; at++) {
      const other = right.slice(0, at) + ((Number(right[at]) + 3) % 10) + right.slice(at + 1);
      assert.deepEqual(readNumber(other), { wrong: "figures" }, other);
      const swapped = right.slice(0, at) + (right[at + 1] ?? "") + right[at] + right.slice(at + 2);
      if (at < 4 && right[at] !== right[at + 1]) assert.deepEqual(readNumber(swapped), { wrong: "figures" }, swapped);
    }
  }
});
