import assert from "node:assert/strict";
import { test } from "node:test";
import { marksOfPairs, pairsFor } from "./pairs.js";

const topics = (n) => Array.from({ length: n }, (_, i) => 10 + i);
const key = ([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`);

test("while they are few everybody compares every two, once", () => {
  for (const n of [2, 3, 4, 5, 6]) {
    const pairs = pairsFor(topics(n), 15, 3);
    assert.equal(new Set(pairs.map(key)).size, (n * (n - 1)) / 2);
    assert.equal(pairs.length, (n * (n - 1)) / 2);
    assert.ok(pairs.every(([a, b]) => a !== b));
  }
});

test("of many each person is asked so many, none twice, and each topic nearly as often as another", () => {
  for (const n of [7, 8, 9, 12]) {
    for (let turn = 0; turn < 60; turn++) {
      const pairs = pairsFor(topics(n), 15, turn);
      assert.equal(new Set(pairs.map(key)).size, 15);
      const met = topics(n).map((topic) => pairs.filter((pair) => pair.includes(topic)).length);
      assert.ok(Math.max(...met) - Math.min(...met) <= 2 + (n % 2), `${n} topics, turn ${turn}: ${met}`);
    }
  }
});

test("over a whole room every pair comes up equally often", () => {
  const all = (8 * 7) / 2;
  const asked = new Map();
  for (let turn = 0; turn < all; turn++) for (const pair of pairsFor(topics(8), 15, turn)) asked.set(key(pair), (asked.get(key(pair)) ?? 0) + 1);
  assert.equal(asked.size, all);
  assert.deepEqual(new Set(asked.values()), new Set([15]));
});

test("answers become marks: the winner before the losers", () => {
  assert.deepEqual(marksOfPairs([[11, 12], [11, 13], [13, 12]]), { 11: { 12: 1, 13: 1 }, 13: { 12: 1 } });
  assert.deepEqual(marksOfPairs([]), {});
});
