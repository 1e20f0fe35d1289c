import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Along } from "./along.js";

const read = (path) => JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));
const rules = { priorities: read("priorities.json"), groups: read("groups.json"), disclosure: read("disclosure.json") };
const ballot = { id: 1, data: { method: "dots", dots: 3 } };
const card = (id, marks, more = {}) => ({ id, data: { ballot: 1, count: 1, marks, ...more } });

test("cards that come are added to what was counted, and the same tally goes on", () => {
  const along = new Along();
  const first = along.of(rules, ballot, [card(1, { 11: 3 })]);
  const then = along.of(rules, ballot, [card(1, { 11: 3 }), card(2, { 12: 3 })]);
  assert.equal(then, first);
  assert.equal(then.people, 2);
});

test("a card that the server did not take is counted no more", () => {
  const along = new Along();
  along.of(rules, ballot, [card(1, { 11: 3 }), card(2, { 12: 3 })]);
  const then = along.of(rules, ballot, [card(1, { 11: 3 })]);
  assert.equal(then.people, 1);
  assert.deepEqual(then.result([11, 12]).order.map(({ topic, won }) => [topic, won]), [[11, 3], [12, 0]]);
});

test("other rules mean counting anew", () => {
  const along = new Along();
  const votes = Array.from({ length: 6 }, (_, i) => card(i + 1, { 11: 3 }, { sex: i < 3 ? "female" : "male" }));
  assert.equal(along.of(rules, ballot, votes).result([11]).parts.length, 0);
  assert.equal(along.of({ ...rules, disclosure: { threshold: 2 } }, ballot, votes).result([11]).parts.length, 2);
});
