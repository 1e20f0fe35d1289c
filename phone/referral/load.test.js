import assert from "node:assert/strict";
import { test } from "node:test";
import { loadOf } from "./load.js";

const lifecycle = { live: ["accepted", "in-progress", "on-hold"] };
const referral = (organization, status) => ({ data: { organization, status } });
const referrals = [referral(1, "requested"), referral(1, "accepted"), referral(1, "completed"), referral(2, "accepted")];

test("asked and carried are counted apart, what has ended is not counted", () => {
  assert.deepEqual(loadOf(1, referrals, lifecycle, 10), { live: 1, asked: 1, limit: 10, full: false });
});

test("an organization at its own limit is full; one that named none never is", () => {
  assert.equal(loadOf(1, referrals, lifecycle, 2).full, true);
  assert.equal(loadOf(1, referrals, lifecycle, 0).full, true);
  assert.equal(loadOf(1, referrals, lifecycle, undefined).full, false);
});
