import assert from "node:assert/strict";
import { test } from "node:test";
import { receiverSees, shareable } from "./share.js";

const bounmy = { given: "Bounmy", family: "Keo", birthYear: 1954, sex: "male", languages: ["lo"], access: ["walking"], conditions: ["diabetes"], landmark: "by the temple" };
const needs = [{ category: "transport" }];
const today = "2026-11-21";

test("only the chosen lines are shown, always in the same order", () => {
  const seen = receiverSees({ person: bounmy, needs, share: ["needs", "name"], today });
  assert.deepEqual(seen, [
    { code: "name", value: "Bounmy Keo" },
    { code: "needs", value: ["transport"] },
  ]);
});

test("nothing chosen shows nothing of the person", () => {
  assert.deepEqual(receiverSees({ person: bounmy, needs, share: [], today }), []);
});

test("what is not known cannot be shared", () => {
  const codes = ["name", "phone", "landmark", "age", "sex", "language", "access", "conditions", "needs"];
  assert.deepEqual(shareable({ given: "Bounmy", sex: "unknown", access: ["none"] }, [], codes, today), ["name"]);
});
