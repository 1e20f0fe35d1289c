import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { duplicates } from "./duplicates.js";
import { sound, soundsLike } from "./sound.js";

const examples = (/** @type {string} */ name) => JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), "utf8"));

for (const { name, given, expect } of examples("sounds")) {
  test(name, () => {
    assert.deepEqual([...new Set(given.names.map(sound))], expect.sounds);
    assert.equal(given.names.every((/** @type {string} */ one) => soundsLike(given.names[0], one)), expect.alike);
  });
}

for (const { name, given, expect } of examples("duplicates")) {
  test(name, () => {
    assert.deepEqual(duplicates(given.candidate, given.people).map(({ row, reasons, score }) => ({ person: row.id, reasons, score })), expect);
  });
}
