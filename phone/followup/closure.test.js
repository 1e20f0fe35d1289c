import assert from "node:assert/strict";
import { test } from "node:test";
import { closureOf } from "./closure.js";

const told = (id, data) => ({ id, data: { referral: 5, ...data } });

test("a worker's belief does not close the loop", () => {
  assert.equal(closureOf(5, [told(1, { went: "yes", source: "worker" })]).closed, false);
});

test("the person's own word does, and stays when the worker writes more later", () => {
  const closure = closureOf(5, [told(1, { went: "yes", source: "person" }), told(2, { went: "unknown", helped: "yes", source: "worker" })]);
  assert.deepEqual(closure, { closed: true, by: "person", went: "yes", helped: "yes" });
});

test("a correction takes the confirmation back", () => {
  assert.equal(closureOf(5, [told(1, { went: "yes", source: "person" }), told(2, { went: "no", source: "person", corrects: 1 })]).closed, false);
});

test("another referral's answer says nothing about this one", () => {
  assert.equal(closureOf(6, [told(1, { went: "yes", source: "person" })]).closed, false);
});
