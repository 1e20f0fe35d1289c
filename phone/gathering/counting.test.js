import assert from "node:assert/strict";
import { test } from "node:test";
import { attendanceOf, by } from "./attendance.js";
import { asRows, counted, inCell, MOST, sums, takenBack, totalOf } from "./counting.js";

const woman = { sex: "female", age: "adult" };
const elder = { sex: "male", age: "elder", disability: true };

test("each tap counts one more person of a kind", () => {
  const taps = counted(counted(counted([], woman), elder), woman);
  assert.equal(totalOf(taps), 3);
  assert.equal(inCell(taps, "female", "adult"), 2);
  assert.equal(inCell(taps, "male", "elder"), 1);
});

test("the last one is taken back, and nothing is taken from nothing", () => {
  assert.deepEqual(takenBack(counted(counted([], woman), elder)), counted([], woman));
  assert.deepEqual(takenBack([]), []);
});

test("one count is kept for each kind", () => {
  const taps = counted(counted(counted([], woman, 5), elder), woman);
  assert.deepEqual(sums(taps), [{ kind: woman, count: 6 }, { kind: elder, count: 1 }]);
});

test("the order in which a kind was told makes no other kind", () => {
  assert.equal(sums([{ kind: { sex: "female", age: "adult" }, count: 1 }, { kind: { age: "adult", sex: "female" }, count: 1 }]).length, 1);
});

test("what was not chosen is not told", () => {
  assert.deepEqual(counted([], { ...woman, ethnicity: "", disability: false, role: undefined })[0].kind, woman);
});

test("numbers that cannot be add nothing", () => {
  for (const count of [0, -1, 1.5, Number.NaN, MOST + 1, Infinity]) assert.deepEqual(counted([], woman, count), []);
  assert.equal(totalOf(counted(counted([], woman, MOST), woman)), MOST);
});

test("what is being counted is told together with what was kept", () => {
  const kept = [{ id: 7, data: { sex: "female", count: 4, station: "front" } }];
  const room = attendanceOf([...kept, ...asRows(counted(counted([], woman), elder), "back")]);
  assert.equal(room.total, 6);
  assert.deepEqual(by(room, "sex"), { female: 5, male: 1 });
});
