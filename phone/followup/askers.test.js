import assert from "node:assert/strict";
import { test } from "node:test";
import { askers } from "./askers.js";

const [NOY, DAO, VANH] = [2, 5, 4];
const person = { id: 1, data: { askedBy: DAO } };
const referrals = [
  { id: 50, data: { person: 1, requestedBy: VANH } },
  { id: 51, data: { person: 1, requestedBy: NOY } },
  { id: 52, data: { person: 1, requestedBy: VANH } },
  { id: 53, data: { person: 9, requestedBy: 77 } },
];

test("whoever asked for the person comes first, then whoever asked for a help, each once and never oneself", () => {
  assert.deepEqual(askers(person, referrals, NaN, NOY), [{ account: DAO }, { account: VANH, about: 50 }]);
});

test("the referral that the message is about is named first", () => {
  assert.deepEqual(askers({ id: 1, data: {} }, referrals, 52, NOY), [{ account: VANH, about: 52 }]);
});

test("where nobody asked there is nobody to tell", () => assert.deepEqual(askers({ id: 1, data: {} }, [], NaN, NOY), []));
