import assert from "node:assert/strict";
import { test } from "node:test";
import { openOnes, storiesOf, waitingByAuthor } from "./settle-stories.js";

test("a proposal shows each field as it stands and as it was written by somebody else", () => {
  const stories = storiesOf({ kind: "proposal", change: { type: "person", payload: { given: "Bounmi", phone: "1" } }, current: { given: "Bounmy" }, proposed: { given: "Bounmi" } });
  assert.deepEqual(stories.differences, [{ field: "given", now: "Bounmy", then: "Bounmi" }]);
});

test("a command that came too late is named, with what was said with it", () => {
  const stories = storiesOf({ kind: "command", change: { type: "referral.accept", payload: { note: "on Monday" } }, current: { status: "cancelled" } });
  assert.deepEqual([stories.type, stories.command, stories.payload, stories.differences], ["referral", "accept", { note: "on Monday" }, []]);
});

test("what was held shows all that it would write", () => {
  assert.deepEqual(storiesOf({ kind: "held", change: { type: "contact", payload: { kind: "visit" } } }).differences, [{ field: "kind", now: null, then: "visit" }]);
});

test("my own things to settle stand apart, the oldest first, and what is settled is gone", () => {
  const settle = (id, status, decider, on) => ({ id, data: { status, decider, on } });
  const { mine, others } = openOnes([settle(1, "open", 7, "2026-01-02"), settle(2, "open", 7, "2026-01-01"), settle(3, "taken", 7, "2026-01-01"), settle(4, "open", 8, "2026-01-01")], 7);
  assert.deepEqual([mine.map(({ id }) => id), others.map(({ id }) => id)], [[2, 1], [4]]);
});

test("what one author's phone told is taken in the order in which it told it, whatever its clock said", () => {
  const held = (id, author, n, on, kind = "held") => ({ id, data: { status: "open", kind, decider: 7, author, on, change: { device: author, n } } });
  const { mine } = openOnes([held(1, 5, 12, "2026-01-01"), held(2, 5, 11, "2026-01-02"), held(3, 5, 10, "2026-01-02"), held(4, 6, 1, "2026-01-01"), held(5, 6, 2, "2026-01-01", "proposal")], 7);
  assert.deepEqual(mine.map(({ id }) => id), [1, 4, 5, 3, 2]);
  assert.deepEqual(waitingByAuthor(mine).map(({ author, settles }) => [author, settles.map(({ id }) => id)]), [[5, [3, 2, 1]]]);
});
