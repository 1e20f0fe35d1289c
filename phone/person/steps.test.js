import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStep, stepAfter, stepsOf } from "./steps.js";

const noticed = { status: "noticed", data: {}, asked: false, mayRecord: false, strengths: 0, needs: 0 };
const agreed = { ...noticed, status: "supported" };

test("first help is offered, then consent is asked, and only then the name", () => {
  assert.equal(nextStep(noticed)?.name, "offer");
  assert.equal(nextStep(agreed)?.name, "consent");
  assert.equal(nextStep({ ...agreed, asked: true, mayRecord: true })?.name, "about");
});

test("what matters comes before needs", () => {
  const named = { ...agreed, asked: true, mayRecord: true, data: { given: "Bounmy" } };
  assert.equal(nextStep(named)?.name, "matters");
  assert.equal(stepAfter(named, "matters")?.name, "strengths");
  assert.equal(stepAfter(named, "strengths")?.name, "needs");
});

test("whoever refused a record is not asked for name or story, but may still be helped", () => {
  const refused = { ...agreed, asked: true, mayRecord: false };
  assert.deepEqual(stepsOf(refused).map((step) => step.name), ["offer", "consent", "needs", "ways"]);
  assert.equal(nextStep(refused)?.name, "needs");
});

test("somebody on the village list was offered nothing, and has no steps before being noticed", () => {
  const known = { ...noticed, status: "known", asked: true, mayRecord: true, data: { given: "Bounmy" } };
  assert.equal(nextStep(known), undefined);
  assert.deepEqual(stepsOf(known), []);
  assert.equal(stepsOf({ ...known, status: "noticed" }).find((step) => step.name === "offer")?.isDone, false);
  assert.equal(nextStep({ ...known, status: "noticed" })?.name, "offer");
});

test("a no suggests nothing further", () => {
  assert.equal(nextStep({ ...noticed, status: "declined" }), undefined);
});

test("when all is done nothing is suggested", () => {
  const done = { ...agreed, asked: true, mayRecord: true, strengths: 1, needs: 2, data: { given: "x", matters: "y", tell: "visit" } };
  assert.equal(nextStep(done), undefined);
  assert.equal(stepAfter(done, "ways"), undefined);
});
