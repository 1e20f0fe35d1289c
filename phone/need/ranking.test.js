import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, nextRank, open, ranked } from "./ranking.js";

const need = (/** @type {number} */ id, /** @type {number | undefined} */ rank, status = "open") => ({ id, data: { rank, status } });

test("needs stand in the person's order, and those never ranked after them as they came", () => {
  assert.deepEqual(ranked([need(5, undefined), need(4, undefined), need(2, 2), need(3, 1)]).map((one) => one.id), [3, 2, 4, 5]);
});

test("moving one up changes places with its neighbour and touches no other", () => {
  assert.deepEqual(moved([need(1, 1), need(2, 2), need(3, 3)], 3, -1), [{ id: 3, rank: 2 }, { id: 2, rank: 3 }]);
});

test("the first cannot go up nor the last down, and an unknown one goes nowhere", () => {
  assert.deepEqual(moved([need(1, 1), need(2, 2)], 1, -1), []);
  assert.deepEqual(moved([need(1, 1), need(2, 2)], 2, 1), []);
  assert.deepEqual(moved([need(1, 1)], 9, 1), []);
});

test("moving needs that two phones gave the same rank sorts them out", () => {
  assert.deepEqual(moved([need(1, 1), need(2, 1), need(3, 2)], 2, -1), [{ id: 1, rank: 2 }, { id: 3, rank: 3 }]);
});

test("a new need comes last, and ranks never pass what the rules allow", () => {
  assert.equal(nextRank([]), 1);
  assert.equal(nextRank([need(1, 4), need(2, undefined)]), 5);
  assert.equal(nextRank([need(1, 20)]), 20);
});

test("met and dropped needs are not open", () => {
  assert.deepEqual(open([need(1, 1), need(2, 2, "met"), need(3, 3, "partly-met"), need(4, 4, "dropped")]).map((one) => one.id), [1, 3]);
});
