import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { score } from "./instruments.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

for (const { name, given, expect } of read("examples/instruments.json")) {
  test(name, () => {
    const scores = score(read(`rules/instruments/${given.instrument}.json`), given.answers);
    assert.deepEqual(JSON.parse(JSON.stringify(scores)), expect);
  });
}
