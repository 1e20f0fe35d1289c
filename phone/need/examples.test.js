import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { moved, nextRank, open, ranked } from "./ranking.js";

for (const { name, given, expect } of JSON.parse(readFileSync(new URL("../../examples/ranking.json", import.meta.url), "utf8"))) {
  test(name, () => {
    const needs = open(given.needs);
    assert.deepEqual({ order: ranked(needs).map((need) => need.id), moved: moved(needs, given.id, given.by), next: nextRank(needs) }, expect);
  });
}
