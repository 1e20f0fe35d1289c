import assert from "node:assert/strict";
import { test } from "node:test";
import { initial } from "./name.js";

test("the letter beside a name is the one that it is looked up by", () => {
  const letters = [["ແກ້ວ", "ກ"], ["ໄຊ", "ຊ"], ["ຄຳຫຼ້າ", "ຄ"], ["Éva", "É"], ["noy", "N"], ["", ""]];
  for (const [given, letter] of letters) assert.equal(initial({ given }), letter, given);
});
