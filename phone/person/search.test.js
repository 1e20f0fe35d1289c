import assert from "node:assert/strict";
import { test } from "node:test";
import { found } from "./search.js";
import { folded } from "./spelling.js";

const rows = [
  { id: 1, data: { given: "ບຸນມີ", family: "ແສງຈັນ", place: 1, status: "supported", worker: 7 } },
  { id: 2, data: { given: "Bounmy", called: "Uncle My", place: 2, status: "supported" } },
  { id: 3, data: { description: "ພໍ່ເຖົ້າ ເຮືອນສີຟ້າ ໃກ້ທ່ານ້ຳ", place: 1, status: "noticed" } },
  { id: 4, data: { given: "Old copy", place: 1, status: "supported", mergedInto: 2 } },
  { id: 5, data: { given: "ຄຳແພງ", place: 2, status: "known" } },
  { id: 6, data: { given: "Kham", place: 1, status: "closed" } },
];
const village = (/** @type {number} */ place) => (place === 1 ? "ບ້ານໂພນໄຊ" : "Ban Nakham");
const ids = (/** @type {any} */ wanted) => found(rows, wanted, village).map((row) => row.id);

test("any part of a Lao name is found, with no space between the words", () => {
  assert.deepEqual(ids({ text: "ນມີແສງ" }), [1]);
});

test("tone marks, the vowel am and doubled letters may be typed in either way", () => {
  assert.equal(folded("ນໍ້າ"), folded("ນ້ຳ"));
  assert.equal(folded("ນ້ໍາ"), folded("ນ້ຳ"));
  assert.equal(folded("ຫມາ"), folded("ໝາ"));
  assert.deepEqual(ids({ text: "ທານໍາ" }), [3]);
});

test("several words are all found, in whatever order, in name, description or village", () => {
  assert.deepEqual(ids({ text: "nakham uncle" }), [2]);
  assert.deepEqual(ids({ text: "ໂພນໄຊ ຟ້າ" }), [3]);
  assert.deepEqual(ids({ text: "nakham ແສງ" }), []);
});

test("a name is found by how it sounds, in whichever letters it was written", () => {
  assert.deepEqual(ids({ text: "bounmy" }), [1, 2]);
  assert.deepEqual(ids({ text: "ບຸນມີ" }), [1, 2]);
  assert.deepEqual(ids({ text: "Sengchan" }), [1]);
  assert.deepEqual(ids({ text: "my" }), [2], "two letters sound like too many people");
});

test("those with names come first and joined records are not shown twice", () => {
  const all = ids({});
  assert.equal(all.at(-1), 3);
  assert.deepEqual(all.toSorted(), [1, 2, 3, 5, 6]);
});

test("filters narrow by answer, worker and village", () => {
  assert.deepEqual(ids({ filter: "noticed" }), [3]);
  assert.deepEqual(ids({ filter: "mine", me: 7 }), [1]);
  assert.deepEqual(ids({ filter: "supported", village: 2 }), [2]);
});

test("those who are helped, and those who are only on the village list", () => {
  assert.deepEqual(ids({ filter: "asked" }).toSorted(), [1, 2, 3]);
  assert.deepEqual(ids({ filter: "known" }), [5]);
  assert.deepEqual(ids({ filter: "ended" }), [6]);
  assert.deepEqual(ids({ text: "khampheng" }), [5], "letters find everybody");
});
