import assert from "node:assert/strict";
import { test } from "node:test";
import { joinedWords, sorted } from "./topics.js";

const topic = (id, data) => ({ id, data });

test("what was parked or never finished by an earlier gathering is left for this one", () => {
  const all = [
    topic(1, { status: "open", gathering: 7 }), topic(2, { status: "open", gathering: 6 }), topic(3, { status: "parked", gathering: 6 }), topic(4, { status: "parked", gathering: 7 }),
    topic(5, { status: "offered" }), topic(6, { status: "dropped", gathering: 7 }), topic(7, { status: "chosen", gathering: 6 }), topic(8, { status: "chosen", gathering: 7 }),
  ];
  const ids = Object.fromEntries(Object.entries(sorted(all, 7)).map(([name, list]) => [name, list.map(({ id }) => id)]));
  assert.deepEqual(ids, { here: [1], chosen: [8], left: [2, 3, 4], offered: [5], gone: [6] });
});

test("two that are one keep the words of both, and none twice", () => {
  assert.equal(joinedWords(topic(1, { words: "no pump" }), topic(2, { words: "dry well" })), "no pump; dry well");
  assert.equal(joinedWords(topic(1, {}), topic(2, { words: "dry well" })), "dry well");
  assert.equal(joinedWords(topic(1, { words: "the dry well by the school" }), topic(2, { words: "dry well" })), undefined);
  assert.equal(joinedWords(topic(1, { words: "no pump" }), topic(2, {})), undefined);
});
