import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, moved } from "./priority-list.js";

const days = { 7: "2026-03-01", 8: "2026-09-01" };
const one = (id, gathering, rank, topic = id, status = "chosen") => ({ id, data: { gathering, rank, topic, status } });
const all = [one(1, 7, 1), one(2, 8, 2), one(3, 8, 1), one(4, 8, 1, 3), one(5, 7, 2, 5, "done")];

test("the latest gathering's order first; what two phones adopted at once stands once and is told", () => {
  const { standing, doubled, past } = inOrder(all, (gathering) => days[gathering]);
  assert.deepEqual([standing, doubled, past].map((list) => list.map(({ id }) => id)), [[3, 2, 1], [4], [5]]);
});

test("moving one up touches its own gathering's order only", () => {
  const { standing } = inOrder(all, (gathering) => days[gathering]);
  assert.deepEqual(moved(standing, 2, -1), [{ id: 2, rank: 1 }, { id: 3, rank: 2 }]);
  assert.deepEqual(moved(standing, 1, -1), []);
  assert.deepEqual(moved(standing, 99, 1), []);
});
