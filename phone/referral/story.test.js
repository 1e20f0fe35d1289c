import assert from "node:assert/strict";
import { test } from "node:test";
import { storyOf } from "./story.js";

const did = (type, day, sent, payload = {}) => ({ kind: "command", type, at: Date.parse(`${day}T05:00Z`), payload, sent });

test("the record tells when it was asked for and answered, whoever did it", () => {
  const moments = storyOf({ data: { status: "completed", requestedOn: "2026-01-02", answeredOn: "2026-01-03", requestedBy: 7 } }, [], 8);
  assert.deepEqual(moments.map(({ type, on, by }) => [type, on, by]), [["referral.request", "2026-01-02", 7], ["referral.accept", "2026-01-03", undefined], ["referral.complete", undefined, undefined]]);
});

test("what this phone did is told with who, how and whether it has been sent", () => {
  const history = [{ kind: "edit", type: "referral", at: 1, payload: {}, sent: true }, did("referral.accept", "2026-01-04", false, { via: "phone" })];
  const moments = storyOf({ data: { status: "accepted", requestedOn: "2026-01-02", requestedBy: 8, answeredOn: "2026-01-04" } }, history, 7);
  assert.deepEqual(moments[1], { type: "referral.accept", on: "2026-01-04", by: 7, via: "phone", unsent: true });
  assert.equal(moments.length, 2);
});

test("what came of this phone's answer and no longer shows in the record is not forgotten", () => {
  const moments = storyOf({ data: { status: "cancelled", requestedOn: "2026-01-02" } }, [did("referral.accept", "2026-01-04", true)], 7);
  assert.deepEqual(moments.map(({ type }) => type), ["referral.request", "referral.cancel", "referral.accept"]);
});

test("a draft has no story yet", () => {
  assert.deepEqual(storyOf({ data: { status: "draft" } }, [], 7), []);
});
