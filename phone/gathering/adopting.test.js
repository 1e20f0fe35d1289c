import assert from "node:assert/strict";
import { test } from "node:test";
import { atLeast, isOvertaken, mayChangePlaces, openTies, partsOf, prioritiesOf } from "./adopting.js";

const order = (...ranks) => ranks.map(([topic, rank]) => ({ topic, rank, won: 1, of: 1 }));
const result = {
  people: 16, ties: [[2, 3]], order: order([1, 1], [2, 2], [3, 2]),
  parts: [{ partition: "sex", code: "female", people: 9, order: order([3, 1], [1, 2], [2, 3]) }, { partition: "sex", code: "others", people: 7, order: order([1, 1], [2, 2], [3, 3]) }],
};

test("how many voted is told in steps of the threshold, and of fewer nothing", () => {
  assert.deepEqual([16, 15, 14, 5, 4, 0].map((people) => atLeast(people, 5)), [15, 15, 10, 5, undefined, undefined]);
});

test("a priority says which rank each named group gave, and nothing of those folded together", () => {
  assert.deepEqual(partsOf(result, 3), { sex: { female: 1 } });
});

test("a tie is open as long as one of its topics is chosen; only what came out equal may change places", () => {
  assert.deepEqual(openTies(result.ties, [1, 2]), [[2, 3]]);
  assert.deepEqual(openTies(result.ties, [1]), []);
  assert.ok(mayChangePlaces(result, 2, 3) && !mayChangePlaces(result, 1, 2) && mayChangePlaces(undefined, 1, 2));
});

test("how the room decided a tie stands with the topics that came out equal", () => {
  const topics = [{ id: 1, data: { category: "water", words: "pump" } }, { id: 3, data: { category: "food" } }];
  const made = prioritiesOf({ place: 9, gathering: 8, ballot: 7, topics, result, tie: "by hands", threshold: 5 });
  assert.deepEqual(made.map(({ topic, rank, tie, people, how }) => [topic, rank, tie, people, how]), [[1, 1, undefined, 15, "vote"], [3, 2, "by hands", 15, "vote"]]);
  assert.deepEqual(prioritiesOf({ place: 9, gathering: 8, topics, threshold: 5 })[0], { place: 9, gathering: 8, topic: 1, category: "water", words: "pump", rank: 1, how: "agreement" });
});

test("cards that came later and turn the adopted order are told; a tie that the room decided is none", () => {
  const adopted = (...pairs) => pairs.map(([topic, rank, status = "chosen"]) => ({ data: { topic, rank, status } }));
  assert.equal(isOvertaken(adopted([1, 1], [3, 2], [2, 3]), result), false);
  assert.equal(isOvertaken(adopted([2, 1], [1, 2]), result), true);
  assert.equal(isOvertaken(adopted([2, 1, "dropped"], [1, 2]), result), false);
  assert.equal(isOvertaken([], result), false);
});
