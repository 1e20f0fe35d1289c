import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fitted, MOST, shrunk, SIDE, TRIES } from "./shrink.js";

const PREFIX = "data:image/webp;base64,";

/** A camera whose pictures take so many characters a pixel at full quality. */
const camera = (/** @type {number} */ perPixel, type = PREFIX) => (/** @type {any} */ { width, height }, /** @type {number} */ quality) => type + "A".repeat(Math.round(width * height * quality * perPixel));

test("no side is longer than it may be, and the shape stays", () => {
  assert.deepEqual(fitted(4000, 3000), { width: SIDE, height: 480 });
  assert.deepEqual(fitted(3000, 4000), { width: 480, height: SIDE });
  assert.deepEqual(fitted(4000, 3000, 280), { width: 280, height: 210 });
});

test("a small picture is not blown up, and a line does not vanish", () => {
  assert.deepEqual(fitted(100, 50), { width: 100, height: 50 });
  assert.deepEqual(fitted(9000, 2), { width: SIDE, height: 1 });
});

test("the best quality that fits is taken", () => {
  const easy = shrunk({ width: 4000, height: 3000 }, camera(0.1));
  assert.equal(easy?.length, PREFIX.length + Math.round(640 * 480 * 0.8 * 0.1));
});

test("what is still too large is made smaller, step by step", () => {
  /** @type {number[]} */
  const tried = [];
  const draw = camera(0.3);
  const image = shrunk({ width: 4000, height: 3000 }, (size, quality) => (tried.push(size.width), draw(size, quality)));
  assert.ok(image && image.length <= MOST);
  assert.ok(tried.length > 1);
  assert.deepEqual(tried, TRIES.slice(0, tried.length).map(([side]) => side));
});

test("what cannot be made small enough is not kept", () => {
  assert.equal(shrunk({ width: 4000, height: 3000 }, camera(9)), undefined);
});

test("only what a picture is written as is kept", () => {
  assert.equal(shrunk({ width: 400, height: 300 }, camera(0.01, "data:image/png;base64,")), undefined);
  assert.equal(shrunk({ width: 0, height: 0 }, () => "data:,"), undefined);
});

test("the record has room for the largest", () => {
  const { image } = JSON.parse(readFileSync(new URL("../../rules/records/photo.json", import.meta.url), "utf8")).fields;
  assert.ok(MOST < image.most);
});
