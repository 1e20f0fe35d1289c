import assert from "node:assert/strict";
import { test } from "node:test";
import { draftMessage } from "./draft.js";

const say = (key, args) => (args ? `${key} ${JSON.stringify(args)}` : key);
const given = {
  parts: ["went", "helped"],
  allowed: true,
  needs: [{ id: 1, data: { category: "food" } }],
  referrals: [{ id: 2, data: { service: 9, status: "completed" } }],
  followups: [{ id: 3, data: { referral: 2, went: "yes", helped: "partly" } }],
  goals: [{ id: 4, data: { words: "Walk to the temple", status: "mostly" } }],
  nameOf: () => "Boat group",
};

test("only the parts that the person allows are written", () => {
  assert.deepEqual(draftMessage(given, say).split("\n"), [
    "followup.draft.opening",
    'followup.draft.went.yes {"service":"Boat group"}',
    'followup.draft.helped.partly {"service":"Boat group"}',
  ]);
});

test("without the consent to report back there is no draft at all", () => {
  assert.equal(draftMessage({ ...given, allowed: false }, say), "");
});

test("parts with nothing in them say that there is nothing yet", () => {
  assert.match(draftMessage({ ...given, parts: [] }, say), /followup.draft.nothing/);
});

test("needs, plan and goals are written when they are asked for", () => {
  const text = draftMessage({ ...given, parts: ["needs", "plan", "goals"] }, say);
  assert.match(text, /"needs":"need.food"/);
  assert.match(text, /"service":"Boat group","status":"referral.status.completed"/);
  assert.match(text, /"goal":"Walk to the temple","reached":"plan.reached.mostly"/);
});
