import assert from "node:assert/strict";
import { test } from "node:test";
import { distance, EDGE, isInside, isWhole, meant, middle, moved, onGrid, pathOf, pointsOf, simplified, square } from "./map-geometry.js";

test("a straight stroke keeps its two ends", () => {
  const stroke = Array.from({ length: 200 }, (_, i) => [i * 5, i * 5 + (i % 2)]);
  assert.deepEqual(simplified(stroke), [[0, 0], [995, 996]]);
});

test("a corner stays, and no dropped point lies further off than was allowed", () => {
  const stroke = [...Array.from({ length: 50 }, (_, i) => [i * 10, 0]), ...Array.from({ length: 50 }, (_, i) => [490, i * 10])];
  const kept = simplified(stroke);
  assert.ok(kept.some(([x, y]) => x === 490 && y === 0));
  for (const point of stroke) assert.ok(distance(point, "line", kept) <= 6);
});

test("a scribble of thousands of points is kept small, and begins and ends where the finger did", () => {
  let seed = 3;
  const stroke = Array.from({ length: 5000 }, () => [(seed = (seed * 48271) % 2147483647) % 1000, (seed = (seed * 48271) % 2147483647) % 1000]);
  const kept = simplified(stroke);
  assert.ok(kept.length <= 120, String(kept.length));
  assert.deepEqual([kept[0], kept.at(-1)], [stroke[0], stroke.at(-1)]);
});

test("a finger beyond the edge draws on the edge", () => {
  assert.deepEqual(onGrid([-20.4, 1300]), [0, EDGE]);
  assert.deepEqual(simplified([[-5, -5], [-5, -5], [2000, 10.4]]), [[0, 0], [1000, 10]]);
});

test("a tap in a lake means the lake, one beside the jetty means the jetty", () => {
  const lake = { shape: "area", points: [[100, 100], [300, 100], [300, 300], [100, 300]] };
  const jetty = { shape: "point", points: [[200, 200]] };
  const road = { shape: "line", points: [[0, 320], [1000, 320]] };
  assert.equal(meant([120, 120], [lake, jetty, road]), lake);
  assert.equal(meant([215, 210], [lake, jetty, road]), jetty);
  assert.equal(meant([700, 330], [lake, jetty, road]), road);
  assert.equal(meant([700, 700], [lake, jetty, road]), undefined);
  assert.ok(isInside([150, 150], lake.points) && !isInside([50, 150], lake.points));
});

test("what is pushed beyond the edge stops there and keeps its form", () => {
  assert.deepEqual(moved([[10, 10], [60, 40]], -500, 20), [[0, 30], [50, 60]]);
  assert.deepEqual(moved([[900, 10], [990, 40]], 500, -500), [[910, 0], [1000, 30]]);
});

test("names stand on a point, half way along a road, in the middle of a field", () => {
  assert.deepEqual(middle("point", [[5, 6]]), [5, 6]);
  assert.deepEqual(middle("line", [[0, 0], [100, 0], [100, 100]]), [100, 0]);
  assert.deepEqual(middle("area", [[0, 0], [100, 0], [100, 50]]), [50, 25]);
  assert.deepEqual(middle("line", [[7, 7], [7, 7]]), [7, 7]);
});

test("squares are named as on the paper", () => {
  assert.deepEqual([square([0, 0]), square([1000, 1000]), square([250, 310])], ["A1", "J10", "C4"]);
});

test("what another phone wrote is read as far as it can be", () => {
  assert.deepEqual(pointsOf({ points: [[1, 2], ["x", 3], [4], null, [5000, -3], [Number.NaN, 1]] }), [[1, 2], [1000, 0]]);
  assert.deepEqual(pointsOf(undefined), []);
  assert.deepEqual(pointsOf({ points: "all over" }), []);
});

test("an area needs three corners", () => {
  assert.ok(isWhole("point", [[1, 1]]) && isWhole("line", [[1, 1], [2, 2]]) && !isWhole("area", [[1, 1], [2, 2]]));
  assert.equal(pathOf([[1, 2], [3, 4]], true), "M1 2L3 4Z");
});
