import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attendanceOf, by, KINDS, stations } from "./attendance.js";
import { missingGroups } from "./missing-groups.js";

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

for (const { name, given, expect } of read("examples/attendance.json")) {
  test(`attendance: ${name}`, () => {
    const attendance = attendanceOf(given.counts);
    const kinds = Object.fromEntries(KINDS.map((kind) => [kind, by(attendance, kind)]));
    assert.deepEqual({ total: attendance.total, ...kinds, stations: stations(attendance), doubtful: attendance.doubtful }, expect);
  });
}

for (const { name, given, expect } of read("examples/missing-groups.json")) {
  test(`missing groups: ${name}`, () => {
    assert.deepEqual(missingGroups(read("rules/groups.json"), attendanceOf(given.counts), given.profile, given.spoken), expect);
  });
}
