import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, changes, Refused } from "./core.js";
import { rules } from "./server-twin.test.js";

const NOW = Date.UTC(2026, 10, 20);
const state = begin({ device: 12, account: 1, epoch: "e", rules });

/** @param {any[]} drafts */
const done = (...drafts) => changes(state, drafts, NOW);

test("a draft names a record that an earlier one of the same makes, by a number below zero", () => {
  const { ids, writes } = done(
    { kind: "edit", type: "goal", fields: { place: 7, words: "Water" } },
    { kind: "edit", type: "goal", fields: { place: 7, words: "Road" } },
    { kind: "edit", type: "step", fields: { place: 7, goal: -2, words: "Dig", who: "community" } },
  );
  const last = writes?.entries?.put?.at(-1)?.wire;
  assert.equal(last?.[6].goal, ids[1]);
});

test("only a field that names a record is read so, and a record that is not made stays unknown", () => {
  const { writes } = done({ kind: "edit", type: "service", fields: { organization: 5, place: 7, name: "w", longitude: -1 } });
  assert.equal(writes?.entries?.put?.[0].wire[6].longitude, -1);
  assert.throws(() => done({ kind: "edit", type: "step", fields: { place: 7, goal: -3, words: "Dig", who: "community" } }, { kind: "edit", type: "step", fields: { goal: 1.5 } }), Refused);
});
