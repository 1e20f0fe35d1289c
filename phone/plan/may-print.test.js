import assert from "node:assert/strict";
import { test } from "node:test";
import { mayPrint } from "./may-print.js";

const rules = { needs: { categories: [{ code: "food" }, { code: "partner-violence", sensitive: "abuse" }] } };

test("what could harm the person when somebody else reads it stays off the sheet", () => {
  assert.equal(mayPrint(rules, { category: "partner-violence" }), false);
  assert.equal(mayPrint(rules, { category: "food" }), true);
});

test("a goal without a need, or of a kind that is not known here, may stand on it", () => {
  assert.equal(mayPrint(rules, undefined), true);
  assert.equal(mayPrint({}, { category: "new-kind" }), true);
});
