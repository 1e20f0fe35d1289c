import assert from "node:assert/strict";
import { test } from "node:test";
import { byWorker, caseload, narrow } from "./caseload.js";

const person = (id, data) => ({ id, type: "person", data: { status: "supported", ...data } });
const people = [
  person(1, { given: "Bounmy", worker: 7, place: 11 }),
  person(2, { given: "Kham", worker: 7, place: 12 }),
  person(3, { given: "Dao", place: 11 }),
  person(4, { given: "Copy", mergedInto: 1 }),
  person(5, { given: "Boun", worker: 8, status: "closed" }),
];
const given = {
  people,
  needs: [{ id: 20, type: "need", data: { person: 1, status: "open" } }, { id: 21, type: "need", data: { person: 1, status: "met" } }],
  referrals: [{ id: 30, type: "referral", data: { person: 1, status: "requested" } }, { id: 31, type: "referral", data: { person: 1, status: "on-hold" } }],
  settles: [{ id: 40, type: "settle", data: { person: 2, status: "open" } }],
  dues: [{ person: 2, kind: "contact", due: "2026-01-01", days: 9 }, { person: 2, kind: "goal", due: "2026-01-09", days: 1 }, { person: 1, kind: "step", due: "2026-01-20", days: -10 }],
  live: ["accepted", "in-progress", "on-hold"],
};
const same = (text) => text.toLowerCase();

test("the most overdue comes first, then what is due, then the rest by name; merged ones are gone", () => {
  assert.deepEqual(caseload(given).map((line) => line.person.id), [2, 1, 5, 3]);
});

test("each line counts what is open, asked, carried and to settle", () => {
  const bounmy = caseload(given).find((line) => line.person.id === 1);
  assert.deepEqual([bounmy.needs, bounmy.asked, bounmy.live, bounmy.settle], [1, 1, 1, 0]);
  assert.equal(caseload(given)[0].due.kind, "contact");
});

test("the list narrows by worker, by nobody, by place, by standing and by name", () => {
  const lines = caseload(given);
  const ids = (asked) => narrow(lines, asked, same).map((line) => line.person.id);
  assert.deepEqual(ids({ worker: 7 }), [2, 1]);
  assert.deepEqual(ids({ worker: "none" }), [3]);
  assert.deepEqual(ids({ place: 11 }), [1, 3]);
  assert.deepEqual(ids({ status: "closed" }), [5]);
  assert.deepEqual(ids({ words: "BOUN" }), [1, 5]);
});

test("workers are counted by the people they support now, people without a worker last", () => {
  assert.deepEqual(byWorker(caseload(given)), [
    { worker: 7, people: 2, overdue: 1 },
    { worker: undefined, people: 1, overdue: 0 },
  ]);
});
