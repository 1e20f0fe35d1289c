import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Tally } from "./ballot-tally.js";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const rules = { priorities: read("rules/priorities.json"), groups: read("rules/groups.json"), disclosure: read("rules/disclosure.json") };
const examples = read("examples/tally.json");

/** @param {any} given @param {any[]} votes */
function fold({ ballot, topics }, votes) {
  const tally = new Tally(rules, ballot);
  for (const vote of votes) tally.add(vote);
  return tally.result(topics);
}

for (const { name, given, expect } of examples) {
  test(name, () => {
    assert.deepEqual(fold(given, given.votes), expect);
    assert.deepEqual(fold(given, [...given.votes].reverse()), expect, "the other way round");
    assert.deepEqual(fold(given, [...given.votes, ...given.votes]), expect, "each card told twice");
  });
}

test("counting along comes to the same as counting once, after every card", () => {
  for (const { given } of examples.slice(0, 40)) {
    const along = new Tally(rules, given.ballot);
    given.votes.forEach((vote, i) => {
      along.add(vote);
      assert.deepEqual(along.result(given.topics), fold(given, given.votes.slice(0, i + 1).sort((a, b) => a.id - b.id)));
    });
  }
});
