import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { endingFirst } from "./passing-on.js";

const { live, commands } = JSON.parse(readFileSync(new URL("../../rules/lifecycles/referral.json", import.meta.url), "utf8"));
const first = (/** @type {string} */ status) => ({ id: 50, data: { status } });

test("the one that led on is completed, as its receiver told by phone", () => {
  for (const status of live) assert.deepEqual(endingFirst(first(status), live, undefined), [{ kind: "command", type: "referral.complete", subject: 50, fields: { via: "phone" } }]);
});

test("where the person never went it is called off", () => {
  const [{ type, fields }] = endingFirst(first("accepted"), live, "no");
  assert.equal(type, "referral.cancel");
  assert.ok(commands.cancel.fields.reason.includes(fields?.reason));
});

test("what has ended, or nothing, is left as it is", () => {
  assert.deepEqual(endingFirst(first("rejected"), live, undefined), []);
  assert.deepEqual(endingFirst(undefined, live, undefined), []);
});

test("either way the need is free for the next receiver", () => {
  assert.equal(commands.complete.releases, "need");
  assert.equal(commands.cancel.releases, "need");
});
