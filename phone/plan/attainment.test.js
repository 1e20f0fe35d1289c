import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inOrder, ladder, stepsInOrder } from "./attainment.js";

const lifecycle = JSON.parse(readFileSync(new URL("../../rules/lifecycles/goal.json", import.meta.url), "utf8"));
const goal = (id, data) => ({ id, data });

test("every rung of the ladder has a command that leads there", () => {
  assert.deepEqual(ladder(lifecycle).map((rung) => rung.command), ["restart", "reach-little", "reach-part", "reach-most", "reach"]);
});

test("goals come in the person's order, steps by what is next to do", () => {
  assert.deepEqual(inOrder([goal(1, { rank: 2 }), goal(2, { rank: 1, status: "dropped" }), goal(3, { rank: 1 })]).map(({ id }) => id), [3, 1, 2]);
  const steps = [goal(1, { status: "done" }), goal(2, { status: "planned" }), goal(3, { status: "planned", by: "2026-01-01" })];
  assert.deepEqual(stepsInOrder(steps).map(({ id }) => id), [3, 2, 1]);
});
