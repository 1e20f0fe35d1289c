import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dueList } from "./due.js";
import { loopOf, loopRate, waits } from "./loop.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const rules = read("rules/due.json");
/** What is undefined is left out, as JSON leaves it out. @param {any} value */
const plain = (value) => JSON.parse(JSON.stringify(value));

for (const { name, given, expect } of read("examples/due.json")) {
  test(`due: ${name}`, () => assert.deepEqual(dueList(given.rows, { today: given.today, rules }), expect));
}

for (const { name, given, expect } of read("examples/loop.json")) {
  test(`loop: ${name}`, () => {
    const { rows, referral, need } = given;
    assert.deepEqual(plain({ loop: loopOf(referral, rows), rate: loopRate(rows), waits: waits(need, rows) }), expect);
  });
}
