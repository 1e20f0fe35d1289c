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

test("a house is found by its village and landmark, a language is told with the need for an interpreter", () => {
  const person = { place: 11, landmark: "by the temple", languages: ["kjg"], interpreter: true, called: "Grandfather" };
  assert.deepEqual(receiverSees({ person, needs: [], share: ["landmark", "language", "name"], today }), [
    { code: "name", value: "Grandfather" },
    { code: "landmark", value: { place: 11, landmark: "by the temple" } },
    { code: "language", value: { languages: ["kjg"], interpreter: true } },
  ]);
});

test("nothing chosen shows nothing of the person", () => {
  assert.deepEqual(receiverSees({ person: bounmy, needs, share: [], today }), []);
});

test("what is not known cannot be shared", () => {
  const codes = ["name", "phone", "landmark", "age", "sex", "language", "access", "conditions", "needs"];
  assert.deepEqual(shareable({ given: "Bounmy", sex: "unknown", access: ["none"] }, [], codes, today), ["name"]);
});
