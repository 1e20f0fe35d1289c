import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { qrCode, qrPath } from "./qrcode.js";

for (const { name, given, expect } of JSON.parse(readFileSync(new URL("../../examples/qr-code.json", import.meta.url), "utf8"))) {
  test(`a code of ${name} is drawn as a camera read it`, () => assert.deepEqual(qrPath(given.text), expect));
}

test("more than fits into the largest of these codes is refused, and what just fits is drawn", () => {
  assert.equal(qrCode("x".repeat(106)).length, 41);
  assert.throws(() => qrCode("x".repeat(107)), /too long/);
  assert.throws(() => qrCode("ກ".repeat(36)), /too long/);
});
