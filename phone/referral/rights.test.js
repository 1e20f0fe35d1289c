import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commandsFrom } from "../journal/commands.js";
import { step } from "../journal/lifecycle.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const rules = { roles: read("rules/roles.json"), records: { referral: read("rules/records/referral.json") }, lifecycles: { referral: read("rules/lifecycles/referral.json") } };

for (const { name, given, expect } of read("examples/referral-rights.json")) {
  test(`who may: ${name}`, () => {
    const offered = commandsFrom(rules, { type: "referral", data: { status: given.status } }, { id: 50, grants: [{ role: given.role, place: 1 }] });
    const command = offered.find((one) => one.name === given.command);
    const way = expect.direct === "applied" ? "direct" : expect.phone === "applied" ? "phone" : "not at all";
    assert.equal(command === undefined ? "not at all" : (command.via ?? "direct"), way);
  });
}

for (const { name, given, expect } of read("examples/referral-steps.json")) {
  test(`what becomes of ${name}`, () => {
    const lifecycle = rules.lifecycles.referral;
    const came = Object.keys(lifecycle.commands).map((command) => [command, step(lifecycle, given.status, command, { reason: "other" })]);
    assert.deepEqual(Object.fromEntries(came.map(([command, { outcome, status }]) => [command, status ?? outcome])), expect);
  });
}
