import assert from "node:assert/strict";
import { test } from "node:test";
import { afterConsent, covers, inForce } from "./inforce.js";

const consent = (/** @type {number} */ id, /** @type {string} */ status, /** @type {number | undefined} */ receiver = undefined) =>
  ({ id, unsent: true, data: { purpose: "refer", status, receiver } });

test("nothing is agreed until somebody has said yes", () => {
  assert.equal(covers(inForce(undefined, []), "record"), false);
  assert.equal(covers(inForce({ data: { consents: { record: { 5: 0 } } } }, []), "record"), true);
});

test("this phone's own yes counts before the server has heard of it", () => {
  assert.equal(covers(inForce({ data: {} }, [consent(1, "given")]), "refer"), true);
});

test("taking it back ends it at once, and only that one", () => {
  const held = inForce({ data: { consents: { refer: { 1: 0 }, record: { 2: 0 } } } }, [consent(1, "withdrawn")]);
  assert.equal(covers(held, "refer"), false);
  assert.equal(covers(held, "record"), true);
});

test("a refusal to anybody ends every yes for that purpose", () => {
  assert.equal(covers(inForce({ data: { consents: { refer: { 1: 0, 2: 77 } } } }, [consent(3, "refused")]), "refer", 77), false);
});

test("one receiver can be left out while the others stay", () => {
  const held = afterConsent({ refer: { 1: 0 } }, consent(2, "refused", 77));
  assert.equal(covers(held, "refer", 77), false);
  assert.equal(covers(held, "refer", 78), true);
  assert.equal(covers(afterConsent(held, consent(3, "given", 77)), "refer", 77), true);
});

test("a yes to one receiver is not a yes to all", () => {
  const held = afterConsent({}, consent(1, "given", 77));
  assert.equal(covers(held, "refer", 77), true);
  assert.equal(covers(held, "refer", 78), false);
  assert.equal(covers(held, "refer"), false);
});
