import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { score } from "./instruments.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

for (const { name, given, expect } of read("examples/instruments.json")) {
  test(name, () => {
    const instrument = read(`rules/instruments/${given.instrument}.json`);
    const scores = score({ ...instrument, missing: given.missing ?? instrument.missing }, given.answers);
    assert.deepEqual(JSON.parse(JSON.stringify(scores)), expect);
  });
}

test("every mode of every instrument is one that a measure can say", () => {
  const { codes } = read("rules/records/measure.json").fields.mode;
  for (const code of ["ons4", "ucla3", "goal-attainment"]) {
    const { modes } = read(`rules/instruments/${code}.json`);
    assert.deepEqual(modes.filter((/** @type {string} */ mode) => !codes.includes(mode)), [], code);
    assert.ok(modes.length > 0, code);
  }
});
