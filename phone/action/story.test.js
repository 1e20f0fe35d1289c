import assert from "node:assert/strict";
import { test } from "node:test";
import { progressOf } from "./indicator.js";
import { RECEIPT_LIMIT, isPicture, smallPicture } from "./receipt.js";
import { storyOf } from "./story.js";
import { answersAwaited, answersOverdue, complaintsAwaited, moneyAwaited, promisesDue, visitsDue } from "./waiting.js";

const names = (/** @type {any[]} */ moments) => moments.map(({ type }) => type);

test("a promise from another phone tells what its record remembers", () => {
  const row = { type: "commitment", data: { status: "kept", on: "2026-01-01", witness: "the meeting", saidOn: "2026-02-01", confirmedOn: "2026-02-09", confirmWitness: "the elders" } };
  const moments = storyOf(row, [], 7);
  assert.deepEqual(names(moments), ["new.commitment", "commitment.say-kept", "commitment.confirm"]);
  assert.deepEqual(moments.map(({ on }) => on), ["2026-01-01", "2026-02-01", "2026-02-09"]);
  assert.equal(moments[2].witness, "the elders");
  assert.equal(moments[0].unsent, false);
});

test("what this phone did is told with who did it, and that it is not sent", () => {
  const row = { type: "commitment", data: { place: 1, status: "late", on: "2026-01-01", due: "2026-02-01", reason: "weather" } };
  const did = [{ kind: "edit", type: "commitment", at: Date.UTC(2026, 0, 1), payload: { place: 1, on: "2026-01-01" }, sent: true }, { kind: "command", type: "commitment.call-late", at: Date.UTC(2026, 1, 3), payload: { reason: "weather", heardBy: "the head" }, sent: false }];
  const moments = storyOf(row, did, 7);
  assert.deepEqual(names(moments), ["new.commitment", "commitment.call-late"]);
  assert.deepEqual([moments[1].by, moments[1].unsent, moments[1].reason, moments[1].witness], [7, true, "weather", "the head"]);
});

test("a correction of the words is no moment of the story", () => {
  const row = { type: "commitment", data: { place: 1, status: "promised", on: "2026-01-01" } };
  assert.deepEqual(names(storyOf(row, [{ kind: "edit", type: "commitment", at: 0, payload: { words: "x" }, sent: true }], 7)), ["new.commitment"]);
});

test("an indicator goes from what it was to what it is to be, also downwards, and never further", () => {
  assert.equal(progressOf({ baseline: 30, target: 50 }), 0);
  assert.equal(progressOf({ baseline: 30, target: 50, now: 40 }), 0.5);
  assert.equal(progressOf({ baseline: 12, target: 2, now: 7 }), 0.5);
  assert.equal(progressOf({ baseline: 12, target: 2, now: 20 }), 0);
  assert.equal(progressOf({ baseline: 0, target: 10, now: 99 }), 1);
  assert.equal(progressOf({ baseline: 5, target: 5 }), undefined);
  assert.equal(progressOf({ target: 5 }), undefined);
});

/** A picture whose size on the wire grows with its area and quality. @param {number} width @param {number} height @param {number} density */
const picture = (width, height, density) => async () => ({ width, height, draw: (/** @type {number} */ w, /** @type {number} */ h, /** @type {number} */ q) => `data:image/jpeg;base64,${"A".repeat(Math.round(w * h * q * density))}` });

test("a receipt is made small until it fits, and a small one is not made larger", async () => {
  const made = await smallPicture(new Blob(), picture(4000, 3000, 0.2));
  assert.ok(made && made.length < RECEIPT_LIMIT && made.length > 10_000);
  const sizes = [];
  await smallPicture(new Blob(), async () => ({ width: 200, height: 100, draw: (w, h) => (sizes.push([w, h]), "data:image/jpeg;base64,AA") }));
  assert.deepEqual(sizes, [[200, 100]]);
});

test("what cannot be made small enough, and what is no picture, is told", async () => {
  assert.equal(await smallPicture(new Blob(), picture(4000, 3000, 99)), undefined);
  assert.equal(await smallPicture(new Blob(), () => Promise.reject(new Error("no image"))), undefined);
});

test("only a picture is shown as one", () => {
  assert.equal(isPicture("data:image/jpeg;base64,AAAA"), true);
  for (const other of ["data:image/svg+xml;base64,AAAA", "data:text/html;base64,AAAA", "https://elsewhere/x.jpg", "data:image/jpeg;base64,AA\" onerror=", undefined, 5]) assert.equal(isPicture(other), false);
});

/** Who may give which commands, whatever the record. @param {...string} commands */
const who = (...commands) => ({ today: "2026-11-20", soon: "2026-12-04", may: (/** @type {any} */ _, /** @type {string[]} */ ...asked) => asked.some((one) => commands.includes(one)) });
const row = (/** @type {number} */ id, /** @type {any} */ data) => ({ id, type: "x", data });
const standing = (/** @type {number} */ id, /** @type {any} */ how, /** @type {string} */ due) => ({ id, row: row(id, {}), how, due, daysLate: 0, side: "village" });

test("late and near promises are told to those who may say something, far ones and past ones to nobody", () => {
  const all = [standing(1, "late", "2026-01-01"), standing(2, "open", "2026-12-01"), standing(3, "open", "2027-06-01"), standing(4, "kept", "2026-11-01"), standing(5, "waiting", "2026-11-01")];
  assert.deepEqual(promisesDue(all, who("say-kept")).map(({ id }) => id), [1, 2]);
  assert.deepEqual(promisesDue(all, who("confirm")).map(({ id }) => id), [1, 2, 5]);
  assert.deepEqual(promisesDue(all, who()), []);
});

test("answers wait for those who were asked, and are overdue for those who asked", () => {
  const raised = [row(1, { status: "raised", due: "2026-12-20" }), row(2, { status: "raised", due: "2026-11-01" }), row(3, { status: "answered", due: "2026-11-01" })];
  assert.deepEqual(answersAwaited(raised, who("answer", "withdraw")).map(({ id }) => id), [2, 1]);
  assert.deepEqual(answersOverdue(raised, who("withdraw")).map(({ id }) => id), [2]);
  assert.deepEqual(answersOverdue(raised, who("answer", "withdraw")), []);
});

test("money, complaints and visits wait for those who may act on them", () => {
  assert.deepEqual(moneyAwaited([row(1, { status: "requested" }), row(2, { status: "approved" })], who("approve")).map(({ id }) => id), [1]);
  assert.deepEqual(moneyAwaited([row(1, { status: "requested" })], who("cancel")), []);
  assert.deepEqual(complaintsAwaited([row(2, { status: "received", on: "2026-11-02" }), row(1, { status: "received", on: "2026-11-01" }), row(3, { status: "answered" })], who("answer")).map(({ id }) => id), [1, 2]);
  assert.deepEqual(visitsDue([row(1, { status: "planned", on: "2026-11-25" }), row(2, { status: "planned", on: "2027-01-01" }), row(3, { status: "done", on: "2026-11-20" })], who("do")).map(({ id }) => id), [1]);
});
