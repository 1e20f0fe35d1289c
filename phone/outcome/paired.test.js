import assert from "node:assert/strict";
import { test } from "node:test";
import { inForce, paired } from "./paired.js";

const measure = (/** @type {number} */ id, /** @type {string} */ on, /** @type {Record<string, number>} */ answers, more = {}) => ({ id, data: { instrument: "ons4", on, mode: "self", answers, ...more } });
const asTheyAre = (/** @type {Record<string, number>} */ answers) => ["satisfied", "anxious"].map((code) => ({ code, value: answers[code] }));

test("one answer is a start and no change", () => {
  const [satisfied] = paired([measure(1, "2026-01-01", { satisfied: 4 })], asTheyAre);
  assert.equal(satisfied.change, undefined);
  assert.equal(satisfied.points.length, 1);
});

test("change is the last against the first, for each score by itself", () => {
  const [satisfied, anxious] = paired([measure(1, "2026-01-01", { satisfied: 4, anxious: 7 }), measure(2, "2026-02-01", { satisfied: 5 }), measure(3, "2026-03-01", { satisfied: 7, anxious: 3 })], asTheyAre);
  assert.equal(satisfied.change, 3);
  assert.equal(anxious.change, -4);
  assert.equal(anxious.points.length, 2);
});

test("two ways of asking are told apart", () => {
  const [satisfied] = paired([measure(1, "2026-01-01", { satisfied: 4 }), measure(2, "2026-03-01", { satisfied: 7 }, { mode: "read-aloud" })], asTheyAre);
  assert.equal(satisfied.isSameMode, false);
});

test("what was corrected and what belongs to another instrument is left out", () => {
  const rows = [measure(3, "2026-03-01", {}), measure(1, "2026-01-01", {}), measure(2, "2026-01-01", {}, { corrects: 1 }), measure(4, "2026-04-01", {}, { instrument: "ucla3" })];
  assert.deepEqual(inForce(rows, "ons4").map((row) => row.id), [2, 3]);
});
