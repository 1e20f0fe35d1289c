import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commandsFrom } from "../journal/commands.js";
import { brokenTie } from "../journal/ties.js";
import { balanceOf } from "./balance.js";
import { promisesOf, talliesBy, tallyOf } from "./promises.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const rules = { roles: read("rules/roles.json"), groups: read("rules/groups.json"), records: { commitment: read("rules/records/commitment.json") }, lifecycles: { commitment: read("rules/lifecycles/commitment.json") } };

/** The places of the stories, from the country down to three villages. */
const places = [
  { id: 1, level: "country" }, { id: 2, parent: 1, level: "province" }, { id: 10, parent: 2, level: "district" }, { id: 20, parent: 2, level: "district" },
  { id: 101, parent: 10, level: "village" }, { id: 102, parent: 10, level: "village" }, { id: 201, parent: 20, level: "village" },
];

for (const { name, given, expect } of read("examples/ties.json")) {
  test(`what hangs together: ${name}`, () => {
    const find = (/** @type {number} */ id) => (given.named ?? []).find((/** @type {any} */ row) => row.id === id);
    assert.deepEqual(brokenTie(given.ties, given.before ?? {}, given.said, { account: given.account, find, places, home: "village" }) ?? {}, expect);
  });
}

for (const { name, given, expect } of read("examples/promises.json")) {
  test(`how promises stand: ${name}`, () => {
    const standings = promisesOf(rules, given.rows, given.today);
    assert.deepEqual(standings.map(({ id, how, daysLate, side }) => ({ id, how, daysLate, side })), expect.list);
    if (expect.tally) assert.deepEqual(tallyOf(standings), expect.tally);
    if (expect.bySide) assert.deepEqual(talliesBy(standings, (one) => one.side), expect.bySide);
    if (expect.byLevel) assert.deepEqual(talliesBy(standings, (one) => given.levels[one.row.data.place]), expect.byLevel);
  });
}

for (const { name, given, expect } of read("examples/balance.json")) {
  test(`how a fund stands: ${name}`, () => assert.deepEqual(balanceOf(given.fund[0], given.rows), expect));
}

for (const { name, given, expect } of read("examples/promise-rights.json")) {
  test(`who may: ${name}`, () => {
    const row = { type: "commitment", data: { place: 101, ...given } };
    const command = commandsFrom(rules, row, { id: 50, grants: [{ role: given.role, place: 10 }] }).find((one) => one.name === given.command);
    const alone = ["applied", "held: confirmWitness-missing"].includes(expect.alone);
    assert.equal(command === undefined ? "nobody" : command.isWritten ? "before a witness" : "alone", alone ? "alone" : expect.witnessed === "applied" ? "before a witness" : "nobody");
  });
}

test("whoever works for both sides speaks for neither", () => {
  const row = { type: "commitment", data: { place: 101, status: "said-kept", by: "villagers", to: "health-centre" } };
  const both = { id: 50, grants: [{ role: "volunteer", place: 101 }, { role: "link-worker", place: 10 }] };
  assert.deepEqual(commandsFrom(rules, row, both).map(({ name }) => name), []);
});

test("of another place nothing is offered", () => {
  const row = { type: "commitment", data: { place: 101, status: "promised", by: "villagers", to: "health-centre" } };
  const geography = { isReached: (/** @type {number} */ place, /** @type {number} */ from) => place === from, isWithin: () => false };
  assert.deepEqual(commandsFrom(rules, row, { id: 50, grants: [{ role: "volunteer", place: 102 }] }, geography), []);
  assert.notDeepEqual(commandsFrom(rules, row, { id: 50, grants: [{ role: "volunteer", place: 101 }] }, geography), []);
});
