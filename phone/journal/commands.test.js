import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commandsFrom, hasEnded } from "./commands.js";

const read = (path) => JSON.parse(readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8"));
const rules = {
  roles: read("roles.json"),
  records: { referral: read("records/referral.json"), goal: read("records/goal.json"), settle: read("records/settle.json"), gathering: read("records/gathering.json"), person: read("records/person.json") },
  lifecycles: { referral: read("lifecycles/referral.json"), goal: read("lifecycles/goal.json"), settle: read("lifecycles/settle.json"), gathering: read("lifecycles/gathering.json"), support: read("lifecycles/support.json") },
};
const noy = { id: 7, grants: [{ role: "link-worker", place: 1 }] };
const somphone = { id: 8, grants: [{ role: "organization-contact", place: 1 }] };
const volunteer = { id: 9, grants: [{ role: "volunteer", place: 1 }] };
const row = (type, status, data = {}) => ({ type, data: { status, ...data } });
const names = (commands) => commands.map((command) => command.name);

test("a draft can be requested and cancelled by the one who asks, not answered", () => {
  assert.deepEqual(names(commandsFrom(rules, row("referral", "draft"), noy)), ["request", "cancel", "void"]);
});

test("the receiver's answers are offered to the link worker as told by phone", () => {
  const accept = commandsFrom(rules, row("referral", "requested"), noy).find((command) => command.name === "accept");
  assert.equal(accept.via, "phone");
  assert.deepEqual(accept.sets, ["note", "wait", "answeredOn"]);
});

test("the receiver himself answers directly and cannot ask", () => {
  assert.deepEqual(names(commandsFrom(rules, row("referral", "draft"), somphone)), ["cancel"]);
  assert.equal(commandsFrom(rules, row("referral", "requested"), somphone).find((command) => command.name === "accept").via, undefined);
});

test("a volunteer has no say in referrals", () => {
  assert.deepEqual(commandsFrom(rules, row("referral", "requested"), volunteer), []);
});

test("a reason is asked for where the life cycle needs one", () => {
  const reject = commandsFrom(rules, row("referral", "requested"), noy).find((command) => command.name === "reject");
  assert.deepEqual(reject.needs, ["reason"]);
  assert.ok(reject.fields.reason.includes("no-capacity"));
});

test("only the named decider, or a supervisor, settles", () => {
  assert.deepEqual(names(commandsFrom(rules, row("settle", "open", { decider: 7 }), noy)), ["take", "keep"]);
  assert.deepEqual(commandsFrom(rules, row("settle", "open", { decider: 3 }), noy), []);
  assert.deepEqual(names(commandsFrom(rules, row("settle", "open", { decider: 3 }), { id: 1, grants: [{ role: "supervisor" }] })), ["take", "keep"]);
});

test("a person's support is opened and closed by those whose role has a say in people", () => {
  assert.deepEqual(names(commandsFrom(rules, row("person", "supported"), noy)), ["close"]);
  assert.deepEqual(commandsFrom(rules, row("person", "supported"), somphone), []);
});

test("a record without a life cycle has no commands, and an unknown state none either", () => {
  assert.deepEqual(commandsFrom({ ...rules, records: { ...rules.records, gap: {} } }, row("gap", undefined), noy), []);
  assert.deepEqual(commandsFrom(rules, row("referral", "from-the-future"), noy), []);
});

test("a referral has ended when nothing more is expected of it", () => {
  assert.equal(hasEnded(rules, row("referral", "rejected")), true);
  assert.equal(hasEnded(rules, row("referral", "on-hold")), false);
});

test("any role that may lead gatherings opens and closes them, a volunteer does not", () => {
  const officer = { id: 10, grants: [{ role: "district-officer", place: 1 }] };
  assert.deepEqual(names(commandsFrom(rules, row("gathering", "planned"), officer)), ["open", "close", "cancel"]);
  assert.deepEqual(names(commandsFrom(rules, row("gathering", "closed"), noy)), ["reopen"]);
  assert.deepEqual(commandsFrom(rules, row("gathering", "planned"), volunteer), []);
});
