import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { afterConsent, covers } from "./inforce.js";

for (const { name, given, expect } of JSON.parse(readFileSync(new URL("../../examples/consents.json", import.meta.url), "utf8"))) {
  test(name, () => {
    const held = given.consents.reduce((/** @type {any} */ before, /** @type {any} */ consent) => afterConsent(before, consent), {});
    assert.deepEqual(given.asked.map((/** @type {[string, number?]} */ [purpose, receiver]) => covers(held, purpose, receiver)), expect.covered);
  });
}
