import assert from "node:assert/strict";
import { test } from "node:test";
import { difference } from "./difference.js";

const fields = { given: { policy: "propose" }, access: { policy: "union" }, interpreter: { policy: "later" }, minutes: { policy: "later" } };

test("what was not touched is not sent", () => {
  assert.deepEqual(difference({ given: "Bounmy", minutes: 3 }, { given: " Bounmy ", minutes: 3, access: [] }, fields), {});
});

test("an emptied field is cleared and a filled one is set", () => {
  assert.deepEqual(difference({ given: "Bounmy" }, { given: "" }, fields), { given: null });
  assert.deepEqual(difference({}, { given: "ບຸນມີ" }, fields), { given: "ບຸນມີ" });
});

test("the two ways of typing one Lao vowel are one text", () => {
  assert.deepEqual(difference({ given: "e\u0301" }, { given: "\u00e9" }, fields), {});
});

test("a list tells what was added and what was taken away", () => {
  assert.deepEqual(difference({ access: ["walking", "seeing"] }, { access: ["seeing", "alone"] }, fields), { access: { add: ["alone"], remove: ["walking"] } });
  assert.deepEqual(difference({}, { access: ["alone"] }, fields), { access: { add: ["alone"] } });
});

test("a tick taken away clears the flag, and one never set is no change", () => {
  assert.deepEqual(difference({ interpreter: true }, { interpreter: false }, fields), { interpreter: null });
  assert.deepEqual(difference({}, { interpreter: false }, fields), {});
});
