import assert from "node:assert/strict";
import { test } from "node:test";
import { timeline } from "./timeline.js";

test("newest first; the same day by when it was written; without a day last", () => {
  const moments = timeline([
    { id: 1, type: "contact", data: { on: "2026-01-02" } },
    { id: 2, type: "need", data: { on: "2026-01-05" } },
    { id: 3, type: "followup", data: { on: "2026-01-05" } },
    { id: 4, type: "referral", data: {} },
    { id: 5, type: "referral", data: { answeredOn: "2026-01-03" } },
  ]);
  assert.deepEqual(moments.map((moment) => moment.id), [3, 2, 5, 1, 4]);
});

test("a corrected line gives way to its correction, and goals have their own place", () => {
  const moments = timeline([
    { id: 1, type: "contact", data: { on: "2026-01-02", result: "reached" } },
    { id: 2, type: "contact", data: { on: "2026-01-02", result: "unreachable", corrects: 1 } },
    { id: 3, type: "goal", data: {} },
  ]);
  assert.deepEqual(moments.map((moment) => moment.id), [2]);
});
