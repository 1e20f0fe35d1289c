import assert from "node:assert/strict";
import { test } from "node:test";
import { threadOf, threadsOf } from "./thread.js";

const gathering = { id: 1, type: "gathering", data: { place: 101, on: "2026-06-02" } };
const topic = { id: 2, type: "topic", data: { place: 101, category: "transport-health", source: "gap", status: "chosen", on: "2026-05-01", atLeast: 5 } };
const priority = { id: 3, type: "priority", data: { place: 101, topic: 2, gathering: 1, status: "chosen" } };
const goal = { id: 4, type: "goal", data: { place: 101, priority: 3, gathering: 1, status: "not-started" } };
const promise = { id: 5, type: "commitment", data: { place: 101, goal: 4, gathering: 1, status: "promised", due: "2026-08-01" } };
const kept = { ...promise, data: { ...promise.data, status: "kept", confirmedOn: "2026-08-03" } };
const service = { id: 6, type: "service", data: { place: 101, commitment: 5, confirmedOn: "2026-08-10" } };

/** @param {any[]} rows */
function shelf(rows) {
  return { list: (/** @type {string} */ type) => rows.filter((row) => row.type === type), get: (/** @type {number} */ id) => rows.find((row) => row.id === id) };
}
/** @param {any[]} rows */
const told = (rows) => {
  const { posts, at, since, late, helped } = threadOf(topic, shelf([gathering, topic, ...rows]));
  return { at: posts[at].kind, since, late, helped };
};

test("a question that nobody chose stands where it was asked", () => {
  assert.deepEqual(told([]), { at: "asked", since: "2026-05-01", late: false, helped: 0 });
});

test("chosen and planned, it waits for a promise since the gathering", () => {
  assert.deepEqual(told([priority, goal]), { at: "planned", since: "2026-06-02", late: false, helped: 0 });
});

test("a late promise says so", () => {
  assert.deepEqual(told([priority, goal, { ...promise, data: { ...promise.data, status: "late" } }]), { at: "promised", since: "2026-06-02", late: true, helped: 0 });
});

test("a promise that was taken back leaves the thread at its plan, and the post stays to be seen", () => {
  const withdrawn = { ...promise, data: { ...promise.data, status: "withdrawn" } };
  assert.equal(told([priority, goal, withdrawn]).at, "planned");
  const { posts } = threadOf(topic, shelf([gathering, topic, priority, goal, withdrawn]));
  assert.deepEqual(posts.filter(({ ended }) => ended).map(({ kind }) => kind), ["promised"]);
});

test("kept, it waits until what was proposed is confirmed", () => {
  assert.deepEqual(told([priority, goal, kept, { ...service, data: { ...service.data, proposed: true } }]), { at: "kept", since: "2026-08-03", late: false, helped: 0 });
  assert.deepEqual(told([priority, goal, kept, service]), { at: "made", since: "2026-08-10", late: false, helped: 0 });
});

test("and it ends with those whom it helped", () => {
  const thanked = { ...kept, data: { ...kept.data, helped: 10 } };
  assert.deepEqual(told([priority, goal, thanked, service]), { at: "helped", since: "2026-08-10", late: false, helped: 10 });
});

test("a village sees its own threads, the furthest first", () => {
  const other = { ...topic, id: 9 };
  const elsewhere = { ...topic, id: 8, data: { ...topic.data, place: 102 } };
  assert.deepEqual(threadsOf(101, shelf([gathering, topic, other, elsewhere, priority])).map((thread) => thread.topic.id), [2, 9]);
});

test("a question that was put off and asked anew is one thread, from the first day on", () => {
  const again = { ...topic, id: 12, data: { ...topic.data, on: "2026-09-01", carriedFrom: 2 } };
  const circle = { ...topic, id: 13, data: { ...topic.data, carriedFrom: 13, on: "2026-10-01" } };
  const [thread, ...others] = threadsOf(101, shelf([gathering, topic, again, priority]));
  assert.deepEqual([thread.topic.id, thread.posts[thread.at].kind, thread.posts[0].on, others.length], [12, "chosen", "2026-05-01", 0]);
  assert.equal(threadOf(circle, shelf([circle])).posts[0].on, "2026-10-01");
});
