import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tellable } from "./tellable.js";

const rules = { needs: JSON.parse(readFileSync(new URL("../../rules/needs.json", import.meta.url), "utf8")) };
const services = new Map([[300, {}], [301, { confidential: true }]]);
const serviceOf = (/** @type {number} */ id) => services.get(id);

const story = {
  needs: [{ id: 20, data: { category: "transport" } }, { id: 21, data: { category: "partner-violence" } }],
  goals: [{ id: 30, data: { need: 20, words: "to the market" } }, { id: 31, data: { need: 21, words: "away from him" } }, { id: 32, data: { words: "sleep" } }],
  steps: [{ id: 40, data: { goal: 30 } }, { id: 41, data: { goal: 31 } }, { id: 42, data: { referral: 51 } }],
  referrals: [
    { id: 50, data: { need: 20, service: 300 } },
    { id: 51, data: { need: 21, service: 300 } },
    { id: 52, data: { service: 300, category: "elder-abuse" } },
    { id: 53, data: { need: 20, service: 301 } },
    { id: 54, data: { need: 20, service: 999 } },
    { id: 55, data: { need: 77, service: 300 } },
  ],
  followups: [
    { id: 60, data: { referral: 50, went: "yes" } },
    { id: 61, data: { referral: 51, went: "yes" } },
    { id: 62, data: { referral: 53, went: "yes" } },
    { id: 63, data: { step: 40, went: "yes" } },
    { id: 64, data: { step: 41, went: "yes" } },
    { id: 65, data: { step: 42, went: "yes" } },
  ],
};
const told = tellable(story, rules, serviceOf);
const ids = (/** @type {{id: number}[]} */ rows) => rows.map(({ id }) => id);

test("no need of a kind that needs a right of its own, and no goal of it", () => {
  assert.deepEqual(ids(told.needs), [20]);
  assert.deepEqual(ids(told.goals), [30, 32]);
});

test("no referral for it, none to a confidential service, and none of which this phone does not know enough", () => {
  assert.deepEqual(ids(told.referrals), [50]);
});

test("nor how any of that went", () => {
  assert.deepEqual(ids(told.steps), [40]);
  assert.deepEqual(ids(told.followups), [60, 63]);
});
