import assert from "node:assert/strict";
import { test } from "node:test";
import { spend, takeMinutes } from "./formtime.js";

test("minutes on forms add up for each person and are told once", () => {
  spend(1, 0, 90_000);
  spend(1, 0, 100_000);
  spend(2, 0, 600_000);
  assert.equal(takeMinutes(1), 3);
  assert.equal(takeMinutes(1), 0);
  assert.equal(takeMinutes(2), 10);
});

test("a form left open over night counts no longer than a form can take, and a clock set back counts nothing", () => {
  spend(3, 0, 9 * 3_600_000);
  spend(4, 5_000_000, 1_000);
  assert.equal(takeMinutes(3), 15);
  assert.equal(takeMinutes(4), 0);
});
