import assert from "node:assert/strict";
import { test } from "node:test";
import { staleness } from "./staleness.js";

test("a service is fresh up to the limit and stale after it", () => {
  assert.deepEqual(staleness({ confirmedOn: "2026-05-21" }, "2026-11-17", 180), { kind: "fresh", days: 180 });
  assert.deepEqual(staleness({ confirmedOn: "2026-05-21" }, "2026-11-18", 180), { kind: "stale", days: 181 });
});

test("what nobody confirmed says so, and a date in the future is today's", () => {
  assert.deepEqual(staleness({}, "2026-11-18", 180), { kind: "never", days: undefined });
  assert.deepEqual(staleness({ confirmedOn: "2027-01-01" }, "2026-11-18", 180), { kind: "fresh", days: 0 });
});
