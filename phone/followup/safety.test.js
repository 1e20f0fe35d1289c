import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, isAnswering, ladder } from "./safety.js";

const roles = { supervisor: { restricted: ["safeguarding"] }, volunteer: { restricted: [] } };
const [VILLAGE, DISTRICT, PROVINCE] = [101, 10, 2];
const [KHAMLA, VANH, VIENG, BOUAVONE] = [1, 4, 5, 9];
const accounts = [
  { id: KHAMLA, grants: [{ role: "volunteer", place: VILLAGE }] },
  { id: VANH, grants: [{ role: "supervisor", place: DISTRICT }] },
  { id: VIENG, grants: [{ role: "supervisor", place: DISTRICT }, { role: "volunteer", place: VILLAGE }] },
  { id: BOUAVONE, grants: [{ role: "supervisor", place: PROVINCE }] },
  { id: 12, grants: [{ role: "supervisor", place: 20 }] },
  { id: 13 },
];
const steps = ladder([VILLAGE, DISTRICT, PROVINCE, 1], accounts, roles);

test("those with the right, level by level, from the village upwards", () => assert.deepEqual(steps, [[VANH, VIENG], [BOUAVONE]]));

test("a worry is the nearest ones'; when it is overdue it is on the list of the next above as well", () => {
  const flag = { status: "raised" };
  assert.deepEqual(answering(flag, steps), { now: [VANH, VIENG], next: [BOUAVONE] });
  assert.ok(isAnswering(flag, steps, false, VANH) && isAnswering(flag, steps, true, VANH));
  assert.ok(!isAnswering(flag, steps, false, BOUAVONE));
  assert.ok(isAnswering(flag, steps, true, BOUAVONE));
  assert.ok(!isAnswering(flag, steps, true, KHAMLA));
});

test("passed up it is theirs to whom it went; above the topmost there is nobody, and it stays theirs", () => {
  const flag = { status: "escalated", to: BOUAVONE };
  assert.deepEqual(answering(flag, steps), { now: [BOUAVONE], next: [] });
  assert.ok(isAnswering(flag, steps, true, BOUAVONE));
  assert.ok(!isAnswering(flag, steps, true, VANH));
});

test("passed to somebody who has left since, it is the nearest ones' again", () => {
  assert.deepEqual(answering({ status: "escalated", to: 77 }, steps), { now: [VANH, VIENG], next: [BOUAVONE] });
});

test("opened again it is the nearest ones', whoever had it before", () => {
  assert.deepEqual(answering({ status: "raised", to: BOUAVONE }, steps).now, [VANH, VIENG]);
});

test("where nobody is known to be responsible, it waits for whoever sees it", () => {
  assert.ok(isAnswering({ status: "raised" }, [], false, VANH));
});
