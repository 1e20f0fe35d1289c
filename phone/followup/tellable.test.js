import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { tellable } from "./tellable.js";

/** @param {string} path @returns {any} */
const rule = (path) => JSON.parse(readFileSync(new URL(`../../rules/${path}.json`, import.meta.url), "utf8"));
const rules = { needs: rule("needs"), records: Object.fromEntries(["need", "goal", "step", "referral", "followup", "service"].map((type) => [type, rule(`records/${type}`)])) };

/** @param {string} type @param {number} id @param {Record<string, any>} data */
const row = (type, id, data) => ({ id, type, data });
const services = [row("service", 300, {}), row("service", 301, { confidential: true })];

const story = {
  needs: [row("need", 20, { category: "transport" }), row("need", 21, { category: "partner-violence" })],
  goals: [row("goal", 30, { need: 20, words: "to the market" }), row("goal", 31, { need: 21, words: "away from him" }), row("goal", 32, { words: "sleep" })],
  steps: [row("step", 40, { goal: 30 }), row("step", 41, { goal: 31 }), row("step", 42, { referral: 51 })],
  referrals: [
    row("referral", 50, { need: 20, service: 300 }),
    row("referral", 51, { need: 21, service: 300 }),
    row("referral", 52, { service: 300, category: "elder-abuse" }),
    row("referral", 53, { need: 20, service: 301 }),
    row("referral", 54, { need: 20, service: 999 }),
    row("referral", 55, { need: 77, service: 300 }),
  ],
  followups: [
    row("followup", 60, { referral: 50, went: "yes" }),
    row("followup", 61, { referral: 51, went: "yes" }),
    row("followup", 62, { referral: 53, went: "yes" }),
    row("followup", 63, { step: 40, went: "yes" }),
    row("followup", 64, { step: 41, went: "yes" }),
    row("followup", 65, { step: 42, went: "yes" }),
  ],
};
const all = [...services, ...Object.values(story).flat()];
const told = tellable(story, rules, (id) => all.find((one) => one.id === id));
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
