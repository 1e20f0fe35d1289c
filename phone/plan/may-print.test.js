import assert from "node:assert/strict";
import { test } from "node:test";
import { rules as shapes } from "../journal/server-twin.test.js";
import { mayPrint } from "./may-print.js";

const rules = { ...shapes, needs: { categories: [{ code: "food" }, { code: "partner-violence", sensitive: "abuse" }] } };
const FOOD = { id: 1, type: "need", data: { person: 9, category: "food" } };
const ABUSE = { id: 2, type: "need", data: { person: 9, category: "partner-violence" } };
const MARKET = { id: 3, type: "service", data: { organization: 7, name: "Rice" } };
const SHELTER = { id: 4, type: "service", data: { organization: 8, name: "A safe place", confidential: true } };

/** Whether the last of these rows may be printed, where the others are on the phone too. @param {any[]} rows */
const prints = (...rows) => mayPrint(rules, (id) => rows.find((row) => row.id === id), rows.at(-1));
const goal = (/** @type {any} */ data) => ({ id: 10, type: "goal", data: { person: 9, words: "w", ...data } });
const step = (/** @type {any} */ data) => ({ id: 11, type: "step", data: { person: 9, words: "w", who: "worker", ...data } });
const referral = (/** @type {any} */ data) => ({ id: 12, type: "referral", data: { person: 9, service: 3, organization: 7, ...data } });

test("what could harm the person when somebody else reads it stays off the sheet, and so does all that follows from it", () => {
  assert.equal(prints(ABUSE, goal({ need: 2 })), false);
  assert.equal(prints(FOOD, goal({ need: 1 })), true);
  assert.equal(prints(ABUSE, goal({ need: 2 }), step({ goal: 10 })), false);
  assert.equal(prints(ABUSE, MARKET, referral({ need: 2 })), false);
  assert.equal(prints(ABUSE, MARKET, referral({ need: 2 }), step({ referral: 12 })), false);
  assert.equal(prints(FOOD, MARKET, referral({ need: 1 }), step({ referral: 12 })), true);
});

test("what the server says needs a right stays off, whatever else is known here", () => {
  assert.equal(prints(goal({ rights: ["abuse"] })), false);
  assert.equal(prints(goal({ rights: [] })), true);
});

test("what is for a need that is not on this phone stays off: it is hidden from whoever prints", () => {
  assert.equal(prints(goal({ need: 2 })), false);
  assert.equal(prints(step({ goal: 10 })), false);
});

test("a service that nobody is to be told of stays off, and the way there", () => {
  assert.equal(prints(FOOD, SHELTER, referral({ need: 1, service: 4 })), false);
  assert.equal(prints(FOOD, SHELTER, referral({ need: 1, service: 4 }), step({ referral: 12 })), false);
  assert.equal(prints(FOOD, MARKET, referral({ need: 1 })), true);
  assert.equal(prints(referral({})), true, "one that the directory here does not have is no secret");
});

test("a goal without a need, or of a kind that is not known here, may stand on it", () => {
  assert.equal(prints(goal({})), true);
  assert.equal(prints({ id: 1, type: "need", data: { category: "new-kind" } }, goal({ need: 1 })), true);
});

test("referrals that name each other in a circle come to an end", () => {
  assert.equal(mayPrint(rules, () => referral({ basedOn: 12 }), referral({ basedOn: 12 })), true);
});
