import assert from "node:assert/strict";
import { test } from "node:test";
import { answersTo, askedBy, takenBack, towardsOne } from "./asked.js";
import { PURPOSES } from "./inforce.js";

const BOATS = 77;
const isOrganization = (/** @type {number} */ id) => id === BOATS;
const consent = (/** @type {number} */ id, /** @type {string} */ purpose, /** @type {number | undefined} */ receiver = undefined, status = "given", on = "2026-11-20") =>
  ({ id, data: { purpose, receiver, status, on } });

test("a screen that needs one thing for one organization asks for that alone", () => {
  assert.deepEqual(askedBy({ purpose: "refer", receiver: "77" }, isOrganization), { purposes: ["refer"], receiver: BOATS });
  assert.deepEqual(askedBy({}, isOrganization), { purposes: PURPOSES, receiver: undefined });
  assert.deepEqual(askedBy({ purpose: "toString", receiver: "77" }, isOrganization), { purposes: PURPOSES, receiver: undefined });
});

test("an organization that is not there is nobody to agree to by name", () => {
  assert.deepEqual(askedBy({ purpose: "refer", receiver: "78" }, isOrganization), { purposes: ["refer"], receiver: undefined });
  assert.deepEqual(askedBy({ purpose: "refer", receiver: "the boats" }, isOrganization), { purposes: ["refer"], receiver: undefined });
});

test("what is agreed for one organization is kept as agreed for that one", () => {
  const asked = askedBy({ purpose: "refer", receiver: "77" }, isOrganization);
  const values = { how: "spoken", witness: " his son ", refer: "yes", record: "yes" };
  assert.deepEqual(answersTo(asked, values, { person: 5 }), [{ person: 5, purpose: "refer", how: "spoken", receiver: BOATS, witness: "his son" }]);
});

test("each answer is a record of its own, a no says so, and a signature needs no witness", () => {
  const kept = answersTo(askedBy({}, isOrganization), { how: "written", witness: "his son", record: "yes", refer: "no" }, { person: 5 });
  assert.deepEqual(kept, [{ person: 5, purpose: "record", how: "written" }, { person: 5, purpose: "refer", how: "written", status: "refused" }]);
});

test("of each organization what was said last is told", () => {
  const consents = [consent(4, "tell-outcome", BOATS), consent(1, "refer"), consent(3, "refer", BOATS, "refused", "2026-11-21"), consent(9, "refer", BOATS, "given", "2026-11-20"), consent(5, "refer", 78)];
  assert.deepEqual(towardsOne(consents).map(({ id }) => id), [3, 5, 4]);
});

test("one organization's is taken back alone; all of a part ends, the yes to anybody first", () => {
  const consents = [consent(1, "refer", BOATS), consent(2, "refer"), consent(3, "refer", 78), consent(4, "refer", BOATS, "withdrawn"), consent(5, "record")];
  assert.deepEqual(takenBack(consents, "refer", BOATS).map(({ id }) => id), [1]);
  assert.deepEqual(takenBack(consents, "refer", undefined).map(({ id }) => id), [2, 1, 3]);
});
