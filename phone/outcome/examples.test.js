import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { score } from "./instruments.js";
import { inForce, paired } from "./paired.js";

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

for (const { name, given, expect } of read("examples/paired.json")) {
  test(name, () => {
    const instrument = read(`rules/instruments/${given.instrument}.json`);
    const changes = paired(inForce(given.rows, given.instrument), (answers) => score(instrument, answers));
    assert.deepEqual(JSON.parse(JSON.stringify(changes)), expect);
  });
}
