import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { linesOf, shareable, sharedCard } from "./share.js";

const today = "2026-11-21";

for (const { name, given, expect } of JSON.parse(readFileSync(new URL("../../examples/shared-card.json", import.meta.url), "utf8"))) {
  test(`shared card: ${name}`, () => assert.deepEqual(sharedCard(given.person, given.share, given.mayKeep), expect));
}

test("a card is read line by line, a house found by its village and landmark, the language with the need for an interpreter", () => {
  const card = { place: 11, landmark: "by the temple", languages: ["kjg"], interpreter: true, called: "Grandfather", birthYear: 1954 };
  assert.deepEqual(linesOf(card, ["transport"], today), [
    { code: "name", value: "Grandfather" },
    { code: "landmark", value: { place: 11, landmark: "by the temple" } },
    { code: "age", value: 72 },
    { code: "language", value: { languages: ["kjg"], interpreter: true } },
    { code: "needs", value: ["transport"] },
  ]);
});

test("what says nothing cannot be chosen", () => {
  assert.deepEqual(shareable({ given: "Bounmy", sex: "unknown", access: ["none"] }, true, false, today), ["name"]);
  assert.deepEqual(shareable({ given: "Bounmy", birthYear: 1954 }, false, true, today), ["age", "needs"]);
});
