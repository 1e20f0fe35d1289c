import assert from "node:assert/strict";
import { test } from "node:test";
import { after, daysBetween, isYetToCome, sayDay, today } from "./dates.js";

test("today is the phone's own day, also late in the evening", () => {
  assert.equal(today(new Date(2026, 2, 1, 23, 59)), "2026-03-01");
});

test("a day or a year may lie ahead; nothing does not", () => {
  const ahead = (/** @type {unknown} */ value) => isYetToCome(value, "2026-11-21");
  assert.deepEqual(["2026-11-22", 2027].map(ahead), [true, true]);
  assert.deepEqual(["2026-11-21", 2026, undefined, null, ""].map(ahead), [false, false, false, false, false]);
});

test("days are counted over the end of a month and of a leap year", () => {
  assert.equal(after("2028-02-28", 2), "2028-03-01");
  assert.equal(after("2026-01-01", -1), "2025-12-31");
  assert.equal(daysBetween("2026-02-27", "2026-03-02"), 3);
  assert.equal(daysBetween("2026-03-02", "2026-02-27"), -3);
});

test("a day is said in the reader's language and in the common calendar", () => {
  assert.equal(sayDay("2026-03-01", "en"), "1 Mar 2026");
  assert.equal(sayDay("2026-03-01", "lo"), "1 ມີນາ 2026");
  assert.equal(sayDay(undefined, "en"), "");
  assert.equal(sayDay("soon", "en"), "soon");
});
