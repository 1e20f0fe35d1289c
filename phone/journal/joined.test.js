import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsOf, standing } from "./joined.js";

const person = (/** @type {number} */ id, /** @type {number | undefined} */ mergedInto = undefined) => ({ id, data: { mergedInto } });

test("a record that was never joined stands for itself", () => {
  assert.equal(standing([person(1)])(1), 1);
  assert.deepEqual(recordsOf([person(1), person(2)], 1), [1]);
});

test("joined records are of one person, whichever one begins with", () => {
  const people = [person(1), person(2, 1), person(3, 2), person(4)];
  for (const one of [1, 2, 3]) assert.deepEqual(recordsOf(people, one), [1, 2, 3]);
  assert.equal(standing(people)(3), 1);
});

test("a circle that should not be there ends", () => {
  assert.ok([1, 2].includes(standing([person(1, 2), person(2, 1)])(1)));
});
