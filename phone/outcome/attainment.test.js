import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attainment } from "./attainment.js";

const instrument = JSON.parse(readFileSync(new URL("../../rules/instruments/goal-attainment.json", import.meta.url), "utf8"));

for (const { name, given, expect } of JSON.parse(readFileSync(new URL("../../examples/attainment.json", import.meta.url), "utf8"))) {
  test(name, () => assert.deepEqual(attainment(given.goals, instrument), expect));
}
