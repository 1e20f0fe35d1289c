import assert from "node:assert/strict";
import { test } from "node:test";
import { rules as shapes } from "../journal/server-twin.test.js";
import { SHOWN, mayStand, shown, wallLines } from "./wall-facts.js";
import { cut, smaller, whole } from "./wall-fit.js";

const rules = { ...shapes, disclosure: { threshold: 5 }, needs: { categories: [{ code: "water" }, { code: "partner-violence", sensitive: "abuse" }] } };

/** Whatever is read of a record beyond what may stand on a wall is a mistake. @param {any} row */
function guarded(row) {
  const data = new Proxy(row.data, { get: (target, name) => {
    if (typeof name === "string" && !SHOWN[row.type]?.includes(name)) throw new Error(`${row.type}.${name} was read for a wall`);
    return Reflect.get(target, name);
  } });
  return { ...row, data };
}

/** @param {any[]} rows @param {string} [today] */
function village(rows, today = "2026-11-20") {
  const all = rows.map(guarded);
  const list = (/** @type {string} */ type) => {
    if (!SHOWN[type]) throw new Error(`${type} was listed for a wall`);
    return all.filter((row) => row.type === type);
  };
  return { rules, today, place: 7, list, get: (/** @type {number} */ id) => all.find((row) => row.id === id) };
}

const GATHERING = { id: 1, type: "gathering", data: { place: 7, status: "closed", on: "2026-08-01", lead: 44, purpose: "Names of people" } };
const promise = (/** @type {number} */ id, /** @type {any} */ data) => ({ id, type: "commitment", data: { place: 7, status: "promised", words: `w${id}`, by: "district-health", to: "villagers", due: "2026-12-01", witness: "Mr Bounmy", note: "his wife is ill", confirmWitness: "Ms Noy", ...data } });
const told = (/** @type {any[]} */ rows, /** @type {string} */ part, today = "2026-11-20") => wallLines(village(rows, today)).filter((line) => line.part === part);

test("the types and fields of a wall stand on no shelf of people, and name nobody who works for Sala", () => {
  for (const [type, fields] of Object.entries(SHOWN).filter(([name]) => name !== "need")) {
    const record = shapes.records[type];
    assert.equal(record.restricted, undefined, type);
    assert.equal(record.owner, undefined, type);
    assert.ok(record.scopes.every((/** @type {any} */ { kind }) => ["community", "directory"].includes(kind)), type);
    for (const name of fields.filter((field) => field !== "status")) {
      assert.ok(record.fields[name], `${type}.${name} is no field`);
      assert.notEqual(record.fields[name].kind, "account", `${type}.${name}`);
      assert.ok(!["person", "household", "witness", "confirmWitness", "note", "lead", "visitor"].includes(name), `${type}.${name}`);
    }
  }
  assert.deepEqual(SHOWN.need, ["category"], "of a need only its kind, to keep off the wall what must not be told");
});

test("whatever else a record holds is not handed on", () => {
  assert.throws(() => shown({ id: 1, type: "attendance", data: {} }), /no place on a wall/);
  assert.throws(() => shown({ id: 1, type: "complaint", data: {} }), /no place on a wall/);
  const lines = wallLines(village([GATHERING, promise(2, {}), promise(3, { status: "kept", helped: 9 })]));
  assert.doesNotMatch(JSON.stringify(lines), /Bounmy|Noy|is ill|Names/);
});

test("who gave and who took stands as a party, and by a name only where it is an organization's", () => {
  const names = told([promise(2, { byWho: "Mr Somphone", toWho: "Ms Khamla" }), promise(3, { by: "organization", byWho: "Boat group" })], "promises").map(({ data }) => [data.byWho, data.toWho]);
  assert.deepEqual(names, [[undefined, undefined], ["Boat group", undefined]]);
});

test("only what is this village's own is told", () => {
  assert.deepEqual(told([promise(2, { place: 8 })], "promises"), []);
});

test("a promise stands as it is, and a day that has passed makes it late whatever was said", () => {
  const rows = [
    promise(2, { status: "kept", confirmedOn: "2026-11-01" }), promise(3, {}), promise(4, { due: "2026-11-19" }), promise(5, { status: "renegotiated" }),
    promise(6, { status: "renegotiated", due: "2026-10-01" }), promise(7, { status: "said-kept", due: "2026-10-01" }), promise(8, { status: "broken" }),
    promise(9, { status: "withdrawn" }), promise(10, { status: "late" }), promise(11, { status: "some-day-new" }),
  ];
  assert.deepEqual(told(rows, "promises").map(({ id, state }) => [id, state]),
    [[6, "late"], [4, "late"], [10, "late"], [3, "waiting"], [11, "waiting"], [5, "changed"], [7, "said"], [2, "kept"], [8, "broken"], [9, "withdrawn"]]);
});

test("what the latest gathering chose, in its order, without what was dropped", () => {
  const chosen = (/** @type {number} */ id, /** @type {any} */ data) => ({ id, type: "priority", data: { place: 7, status: "chosen", gathering: 1, category: "water", rank: id, parts: { women: 3 }, ...data } });
  const rows = [GATHERING, { ...GATHERING, id: 99, data: { ...GATHERING.data, on: "2025-08-01" } }, chosen(12, { rank: 2 }), chosen(13, { rank: 1, status: "done" }), chosen(14, { rank: 3, status: "dropped" }), chosen(15, { gathering: 99, rank: 1 })];
  assert.deepEqual(told(rows, "priorities").map(({ id, state }) => [id, state]), [[13, "done"], [12, undefined]]);
});

test("of how many were helped only what the gate let out is told, and never less than the threshold", () => {
  const service = { id: 20, type: "service", data: { name: "Boat fund", commitment: 2, phone: "020", address: "her house" } };
  const helped = (/** @type {any} */ count) => told([promise(2, { status: "kept", helped: count }), service], "came").map(({ data }) => data.helped);
  assert.deepEqual(helped(9), [9]);
  assert.deepEqual(helped(5), [5]);
  assert.deepEqual(helped(4), [undefined]);
  assert.deepEqual(helped(undefined), [undefined]);
  assert.deepEqual(told([promise(2, { status: "promised", helped: 9 }), service], "came"), [], "before the promise is kept nothing has come of it");
  assert.deepEqual(told([promise(2, { status: "kept" }), { ...service, data: { ...service.data, proposed: true } }], "came"), []);
  assert.deepEqual(told([GATHERING, { ...service, data: { name: "Temple truck", gathering: 1 } }], "came"), [], "what the village had before came of nothing");
  assert.deepEqual(told([promise(2, { status: "kept", helped: 6 })], "came").map(({ data }) => [data.name, data.helped]), [["w2", 6]]);
});

test("what tells of violence stays off the wall, and all that follows from it, and a service nobody is to be told of", () => {
  const topic = { id: 30, type: "topic", data: { category: "partner-violence", words: "w" } };
  const priority = { id: 31, type: "priority", data: { place: 7, status: "chosen", topic: 30, category: "water", rank: 1 } };
  const passed = { id: 32, type: "escalation", data: { place: 7, status: "raised", priority: 31, words: "w", to: 3, due: "2026-12-01" } };
  assert.deepEqual(wallLines(village([topic, priority, passed, promise(33, { escalation: 32 }), promise(34, { offers: "partner-violence" })])), []);
  const need = { id: 35, type: "need", data: { category: "partner-violence", person: 9, words: "her name" } };
  assert.equal(mayStand(village([need]), guarded({ id: 36, type: "topic", data: { category: "water", need: 35 } })), false);
  const shelter = { id: 37, type: "service", data: { name: "A safe place", confidential: true, commitment: 2 } };
  assert.deepEqual(told([promise(2, { status: "kept" }), shelter], "came"), []);
});

test("what was passed up waits, is late or has its answer", () => {
  const passed = (/** @type {number} */ id, /** @type {any} */ data) => ({ id, type: "escalation", data: { place: 7, status: "raised", words: "w", to: 3, due: "2026-12-01", ...data } });
  const rows = [passed(2, { status: "answered", decision: "partly", answer: "a" }), passed(3, {}), passed(4, { due: "2026-11-01" }), passed(5, { status: "withdrawn" })];
  assert.deepEqual(told(rows, "raised").map(({ id, state }) => [id, state]), [[4, "late"], [3, "waiting"], [2, "partly"]]);
});

test("the next gathering is the first that is still to come", () => {
  const on = (/** @type {number} */ id, /** @type {string} */ day, status = "planned") => ({ id, type: "gathering", data: { place: 7, status, on: day } });
  assert.deepEqual(told([on(2, "2026-12-24"), on(3, "2026-11-20"), on(4, "2026-11-19"), on(5, "2026-11-21", "cancelled")], "next").map(({ id }) => id), [3]);
});

test("a sheet that is too full shrinks until each part has one line, and says how many more there are", () => {
  let fit = /** @type {import("./wall-fit.js").Fit | undefined} */ (whole({ priorities: 5, promises: 9, came: 0, raised: 2 }));
  const steps = [];
  for (let next = fit && smaller(fit); next; next = smaller(next)) steps.push(fit = next);
  const eight = steps.find(({ lines }) => Object.values(lines).reduce((sum, count) => sum + count, 0) === 8);
  assert.deepEqual(eight?.lines, { priorities: 3, promises: 4, came: 0, raised: 1 }, "what was chosen and promised stands longest");
  assert.deepEqual(steps.slice(0, 3).map(({ letters, lines }) => [letters, lines.promises]), [[1, 9], [2, 9], [2, 8]]);
  assert.deepEqual(fit?.lines, { priorities: 1, promises: 1, came: 0, raised: 1 });
  assert.deepEqual(cut(["a", "b", "c"], 1), { kept: ["a"], more: 2 });
  assert.deepEqual(cut(["a"], undefined), { kept: ["a"], more: 0 });
});
