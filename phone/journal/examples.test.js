import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { missing } from "./draft.js";
import { step } from "./lifecycle.js";
import { decide } from "./policy.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

for (const { name, given, expect } of read("examples/lifecycles.json")) {
  test(`life cycle: ${name}`, () => {
    const lifecycle = read(`rules/lifecycles/${given.lifecycle}.json`);
    assert.deepEqual(step(lifecycle, given.status, given.command, given.arguments), expect);
  });
}

for (const { name, given, expect } of read("examples/required.json")) {
  test(`required: ${name}`, () => {
    assert.equal(missing(read(`rules/records/${given.type}.json`), given.data) ?? null, expect.missing);
  });
}

for (const { name, given, expect } of read("examples/policies.json")) {
  test(`policy: ${name}`, () => {
    const { policy } = read(`rules/records/${given.type}.json`).fields[given.field];
    assert.deepEqual(decide({ ...given, policy }), expect);
  });
}
