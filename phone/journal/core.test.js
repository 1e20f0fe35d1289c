import assert from "node:assert/strict";
import { test } from "node:test";
import { absorb, begin, change, dismiss, history, list, metaOf, outcomes, owned, Refused, request, restore, unsent, view, withRules } from "./core.js";
import { Phone } from "./phone-twin.test.js";
import { rules, ServerTwin } from "./server-twin.test.js";

const bounmy = { place: 1101, description: "old man by the temple" };

test("a new record appears at once, unsent, in its first state", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  assert.equal(id, 12 * 2 ** 24 + 1);
  assert.deepEqual(view(noy.state, id), { id, type: "person", rv: 0, unsent: true, data: { ...bounmy, status: "noticed" } });
  assert.deepEqual(list(noy.state, "person").map((row) => row.id), [id]);
  assert.equal(unsent(noy.state).length, 1);
});

test("after a round it is confirmed, and nothing is unsent", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  noy.sync();
  assert.deepEqual(view(noy.state, id), { id, type: "person", rv: 1, era: 2, unsent: false, data: { ...bounmy, status: "noticed" } });
  assert.deepEqual(unsent(noy.state), []);
  assert.deepEqual(history(noy.state, id).map(({ n, sent, makes }) => [n, sent, makes]), [[1, true, true]]);
});

test("numbers grow past 32 bits", () => {
  const noy = new Phone(2 ** 29 - 1);
  const id = noy.do("edit", "person", bounmy);
  assert.equal(id, (2 ** 29 - 1) * 2 ** 24 + 1);
  const need = noy.do("edit", "need", { person: id, category: "food" });
  assert.ok(Number.isSafeInteger(need) && need > 2 ** 52);
  noy.sync();
  assert.deepEqual(owned(noy.state, id, "need").map((row) => row.id), [need]);
});

test("changes are written as docs/sync.md says", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  noy.do("command", "person.agree", {}, id);
  const message = noy.ask();
  assert.deepEqual(message, {
    e: "e1", q: 1, s: 1, g: "", now: noy.clock, cp: {},
    ops: [[1, "e", "person", id, 0, noy.clock - 2, bounmy, 1], [2, "c", "person.agree", id, 0, noy.clock - 1, {}, 1]],
  });
});

test("an edit carries only what differs, and the version its author saw", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", { ...bounmy, landmark: "by the temple" });
  noy.sync();
  noy.do("edit", "person", { ...bounmy, landmark: "by the school", phone: null }, id);
  assert.deepEqual(unsent(noy.state).map(({ base, payload }) => [base, payload]), [[1, { landmark: "by the school" }]]);
  const before = noy.state;
  noy.do("edit", "person", { landmark: " by the school " }, id);
  assert.equal(noy.state, before);
});

test("a form that had been open does not undo what came meanwhile", () => {
  const server = new ServerTwin();
  const noy = new Phone(12, 7, server);
  const keo = new Phone(13, 8, server);
  const id = noy.do("edit", "person", { ...bounmy, landmark: "by the temple" });
  noy.sync();
  keo.sync();
  const from = view(noy.state, id);
  keo.do("edit", "person", { landmark: "by the school" }, id);
  keo.sync();
  noy.sync();
  noy.step(change(noy.state, { kind: "edit", type: "person", subject: id, fields: { landmark: "by the temple", phone: "020 55" }, from }, ++noy.clock));
  assert.deepEqual(unsent(noy.state).map(({ base, payload }) => [base, payload]), [[1, { phone: "020 55" }]]);
  assert.equal(noy.see(id).landmark, "by the school");
});

test("sets travel as what was added and removed", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", { ...bounmy, languages: ["lo", "kjg"] });
  noy.sync();
  noy.do("edit", "person", { languages: ["lo", "hmn"] }, id);
  assert.deepEqual(unsent(noy.state)[0].payload, { languages: { add: ["hmn"], remove: ["kjg"] } });
  assert.deepEqual(noy.see(id).languages, ["lo", "hmn"]);
  noy.do("edit", "person", { languages: { add: ["th", "lo"] } }, id);
  assert.deepEqual(noy.see(id).languages, ["lo", "hmn", "th"]);
  noy.sync();
  assert.deepEqual(noy.see(id).languages, ["lo", "hmn", "th"]);
});

test("commands move the status that is seen, and one that no longer fits is shown as such", () => {
  const server = new ServerTwin();
  const noy = new Phone(12, 7, server);
  const keo = new Phone(13, 8, server);
  const person = noy.do("edit", "person", bounmy);
  const referral = noy.do("edit", "referral", { person, service: 5, organization: 6 });
  noy.do("command", "referral.request", {}, referral);
  assert.equal(noy.see(referral).status, "requested");
  noy.sync();
  keo.sync();
  keo.do("command", "referral.accept", { note: "Friday" }, referral);
  assert.deepEqual([keo.see(referral).status, keo.see(referral).holder, keo.see(referral).note], ["accepted", "receiver", "Friday"]);
  noy.do("command", "referral.cancel", { reason: "moved" }, referral);
  noy.sync();
  const message = keo.ask();
  message.ops = [];
  keo.hear(server.round(13, message));
  assert.deepEqual(unsent(keo.state).map(({ type, fits }) => [type, fits]), [["referral.accept", false]]);
  assert.equal(keo.see(referral).status, "cancelled");
  keo.sync();
  assert.deepEqual(outcomes(keo.state).map(({ outcome, change: did }) => [outcome, did.type]), [["to-settle", "referral.accept"]]);
  keo.step(dismiss(keo.state, 1));
  assert.deepEqual(outcomes(keo.state), []);
});

test("what cannot be written down is refused by name", () => {
  const noy = new Phone();
  const refused = (draft, code, field) => assert.throws(() => change(noy.state, draft, 1), (error) => error instanceof Refused && error.code === code && error.field === field);
  const edit = (fields, subject) => ({ kind: "edit", type: "person", fields, ...(subject && { subject }) });
  refused(edit({ ...bounmy, shoe: 43 }), "unknown-field", "shoe");
  refused(edit({ description: "no place" }), "required-missing", "place");
  refused(edit({ ...bounmy, description: "x".repeat(201) }), "too-long", "description");
  refused(edit({ ...bounmy, birthYear: "1950" }), "wrong-kind", "birthYear");
  refused(edit({ ...bounmy, birthYear: 1 }), "out-of-range", "birthYear");
  refused(edit({ ...bounmy, birthDate: "2026-02-30" }), "out-of-range", "birthDate");
  refused(edit({ ...bounmy, sex: "m" }), "unknown-code", "sex");
  refused(edit({ ...bounmy, access: ["walking", "flying"] }), "unknown-code", "access");
  refused(edit({ ...bounmy, consents: {} }), "server-only", "consents");
  refused(edit({ ...bounmy, status: "closed" }), "unknown-code", "status");
  refused(edit({ ...bounmy, place: 1.5 }), "wrong-kind", "place");
  refused({ kind: "fact", type: "measure", fields: { person: 5, answers: { happy: "x".repeat(64_001) } } }, "too-long", "answers");
  refused({ kind: "edit", type: "consent", fields: { person: 5, purpose: "record", how: "spoken" } }, "required-missing", "witness");
  refused({ kind: "edit", type: "ghost", fields: {} }, "unknown-type", "ghost");
  refused({ kind: "fact", type: "person", fields: bounmy }, "wrong-kind", undefined);
  refused({ kind: "edit", type: "settle", fields: {} }, "server-only", undefined);
  refused({ kind: "wish", type: "person", fields: {} }, "wrong-kind", undefined);
  refused({ kind: "command", type: "referral.forward", subject: 5, fields: {} }, "unknown-command", "referral.forward");
  refused({ kind: "command", type: "referral.reject", subject: 5, fields: { reason: " " } }, "reason-missing", "reason");
  refused({ kind: "command", type: "referral.reject", subject: 5, fields: { reason: "bored" } }, "unknown-code", "reason");
  refused({ kind: "command", type: "referral.reject", fields: { reason: "too-far" } }, "subject-missing", undefined);
  const id = noy.do("edit", "person", bounmy);
  refused(edit({ place: null }, id), "required-missing", "place");
  refused(edit({ status: "supported" }, id), "server-only", "status");
  refused({ kind: "edit", type: "need", subject: id, fields: { rank: 1 } }, "wrong-type", undefined);
  assert.equal(unsent(noy.state).length, 1);
});

test("codes that stand in a list of their own are known from there, and an unknown one that is there already may stay", () => {
  const noy = new Phone();
  noy.state = withRules(noy.state, { ...rules, needs: { categories: [{ code: "food" }, { code: "transport" }] }, instruments: { ons4: {} } });
  const person = noy.do("edit", "person", bounmy);
  const wrong = (error) => error instanceof Refused && error.code === "unknown-code";
  assert.throws(() => noy.do("edit", "need", { person, category: "gold" }), wrong);
  assert.throws(() => noy.do("fact", "measure", { person, instrument: "none", mode: "self" }), wrong);
  noy.do("fact", "measure", { person, instrument: "ons4", mode: "self" });
  const service = noy.do("edit", "service", { organization: 5, place: 1101, name: "Boats", categories: ["food"] });
  const from = { ...view(noy.state, service), data: { ...noy.see(service), categories: ["food", "from-tomorrow"] } };
  const draft = (categories) => change(noy.state, { kind: "edit", type: "service", subject: service, fields: { categories }, from }, 1);
  assert.deepEqual(unsent(draft(["from-tomorrow", "transport"]).state).at(-1).payload, { categories: { add: ["transport"], remove: ["food"] } });
  assert.throws(() => draft(["from-tomorrow", "gold"]), wrong);
});

test("texts are kept as the server keeps them", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", { ...bounmy, description: "  cafe\u0301 \ud800", landmark: "   " });
  assert.deepEqual(noy.see(id), { place: 1101, description: "caf\u00e9 \ufffd", status: "noticed" });
});

test("a consent may begin refused", () => {
  const noy = new Phone();
  const person = noy.do("edit", "person", bounmy);
  const consent = noy.do("edit", "consent", { person, purpose: "refer", how: "spoken", status: "refused" });
  assert.equal(noy.see(consent).status, "refused");
});

test("a lost reply costs nothing: the changes are sent again and count once", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  noy.server.round(12, noy.ask());
  noy.sync();
  assert.equal(noy.server.ledger.length, 1);
  assert.equal(view(noy.state, id).rv, 1);
  assert.deepEqual(unsent(noy.state), []);
});

test("what became of a change is told again when the reply was lost", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  noy.do("command", "referral.request", {}, 999);
  noy.server.round(12, noy.ask());
  noy.sync();
  assert.deepEqual(outcomes(noy.state).map(({ n, outcome }) => [n, outcome]), [[2, "held"]]);
});

test("a reply counts once, and only the one that is awaited", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  const old = noy.server.round(12, noy.ask());
  noy.do("edit", "person", bounmy);
  const reply = noy.server.round(12, noy.ask());
  const before = noy.state;
  noy.hear(old);
  assert.equal(noy.state, before);
  noy.hear(reply);
  const after = noy.state;
  noy.hear(reply);
  assert.equal(noy.state, after);
});

test("a reply from before a crash is never taken for a later one", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  const early = noy.server.round(12, noy.ask());
  noy.kill();
  noy.do("edit", "person", { place: 1101, description: "somebody else" });
  const message = noy.ask();
  noy.hear(early);
  assert.equal(unsent(noy.state).length, 2);
  noy.hear(noy.server.round(12, message));
  assert.equal(unsent(noy.state).length, 0);
});

test("a change made while a reply is awaited stays", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  const reply = noy.server.round(12, noy.ask());
  const id = noy.do("edit", "person", { place: 1101, description: "meanwhile" });
  assert.equal(noy.hear(reply), true);
  assert.deepEqual(unsent(noy.state).map(({ subject }) => subject), [id]);
});

test("what is no reply changes nothing", () => {
  const noy = new Phone();
  noy.ask();
  for (const nonsense of [null, "<html>", [], {}, { q: 1 }, { e: "e1", q: 1, ack: "7", now: 1 }]) assert.equal(noy.hear(nonsense), false);
});

test("a scope whose beginning is not our checkpoint is ignored", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  noy.sync();
  noy.ask();
  noy.hear({ e: "e1", q: noy.state.q, now: 1, ack: 1, g: "village:1101", scopes: [["village:1101", 0, 9, [[999, "person", 1, {}]]]], more: false });
  assert.equal(noy.see(999), undefined);
  assert.equal(noy.state.cp["village:1101"], 1);
});

test("a scope that the server begins anew replaces what was held of it", () => {
  const noy = new Phone();
  const old = noy.do("edit", "person", bounmy);
  noy.sync();
  noy.ask();
  noy.hear({ e: "e1", q: noy.state.q, now: 1, ack: 1, g: "village:1101", scopes: [["village:1101", null, 2, [[999, "person", 1, {}]]]], more: false });
  assert.deepEqual([noy.see(old), noy.see(999) !== undefined, noy.state.cp["village:1101"]], [undefined, true, 2]);
  noy.ask();
  noy.hear({ e: "e1", q: noy.state.q, now: 1, ack: 1, g: "village:1101", scopes: [["village:1101", null, 1, [[999, "person", 0, { place: 1101 }]]]], more: false });
  assert.deepEqual(noy.see(999), { place: 1101 });
});

test("a first load comes in pages and can be cut anywhere", () => {
  const server = new ServerTwin({ page: 3 });
  const keo = new Phone(13, 8, server);
  for (let i = 0; i < 10; i++) keo.do("edit", "person", { place: 1101, description: `person ${i}` });
  keo.sync();
  const noy = new Phone(12, 7, server);
  let rounds = 1;
  while (noy.hear(server.round(12, noy.ask()))) {
    rounds++;
    noy.kill();
  }
  assert.equal(rounds, 4);
  assert.equal(list(noy.state, "person").length, 10);
});

test("one who moves to another village leaves the phones of the first", () => {
  const server = new ServerTwin();
  const noy = new Phone(12, 7, server, ["village:1101"]);
  const keo = new Phone(13, 8, server, ["village:1102"]);
  const both = new Phone(14, 9, server, ["village:1101", "village:1102"]);
  const id = noy.do("edit", "person", bounmy);
  for (const phone of [noy, keo, both]) phone.sync();
  both.do("edit", "person", { place: 1102 }, id);
  for (const phone of [both, noy, keo]) phone.sync();
  assert.deepEqual([noy.see(id), keo.see(id)?.place, both.see(id)?.place], [undefined, 1102, 1102]);
  both.do("edit", "person", { place: 1101 }, id);
  for (const phone of [both, keo, noy]) phone.sync();
  assert.deepEqual([noy.see(id)?.place, keo.see(id), both.see(id)?.place], [1101, undefined, 1101]);
});

test("a purge takes the rows and never what is not sent", () => {
  const server = new ServerTwin();
  const noy = new Phone(12, 7, server, ["village:1101", "village:1102"]);
  const id = noy.do("edit", "person", bounmy);
  const other = noy.do("edit", "person", { place: 1102 });
  noy.sync();
  noy.do("edit", "person", { landmark: "by the school" }, id);
  const message = noy.ask();
  server.devices.get(12).scopes = ["village:1102"];
  noy.hear(server.round(12, { ...message, ops: [] }));
  assert.deepEqual(unsent(noy.state).map(({ payload }) => payload), [{ landmark: "by the school" }]);
  assert.deepEqual(noy.see(id), { landmark: "by the school" });
  assert.equal(noy.see(other).place, 1102);
});

test("rights that changed bring everything anew, and what is not named again goes", () => {
  const server = new ServerTwin({ page: 2 });
  const noy = new Phone(12, 7, server, ["village:1101"]);
  const ids = [1, 2, 3, 4].map((i) => noy.do("edit", "person", { place: 1101, description: `person ${i}` }));
  noy.sync();
  server.rows.get(ids[1]).scopes = [];
  server.rows.get(ids[2]).data = { place: 1101 };
  server.devices.get(12).scopes = ["village:1101", "village:1102"];
  noy.sync();
  assert.deepEqual(list(noy.state, "person").map((row) => row.id), [ids[0], ids[2], ids[3]]);
  assert.deepEqual(noy.see(ids[2]), { place: 1101 });
});

test("a server that comes back from a backup gets back what it lost, and drops what it must not know", () => {
  const server = new ServerTwin();
  const noy = new Phone(12, 7, server);
  const keo = new Phone(13, 8, server);
  const first = noy.do("edit", "person", bounmy);
  noy.sync();
  const backup = server.backup();
  const second = noy.do("edit", "person", { place: 1101, description: "after the backup" });
  noy.do("edit", "person", { landmark: "by the school" }, first);
  noy.sync();
  keo.sync();
  assert.deepEqual(unsent(noy.state), []);
  server.comeBack(backup, "e2");
  keo.sync();
  assert.deepEqual([keo.see(second), keo.see(first).landmark], [undefined, undefined]);
  noy.sync();
  keo.sync();
  for (const phone of [noy, keo]) assert.deepEqual([phone.see(second).description, phone.see(first).landmark], ["after the backup", "by the school"]);
  assert.deepEqual(unsent(noy.state), []);
});

test("acknowledged changes are kept until they are safe, or sixty days", () => {
  const noy = new Phone();
  for (let i = 0; i < 3; i++) noy.do("edit", "person", bounmy);
  noy.sync();
  assert.deepEqual(noy.state.entries.map(({ n }) => n), [1, 2, 3]);
  noy.server.safe = 2;
  noy.sync();
  assert.deepEqual(noy.state.entries.map(({ n }) => n), [3]);
  noy.server.now += 61 * 24 * 3600 * 1000;
  noy.sync();
  assert.deepEqual(noy.state.entries, []);
  assert.equal(noy.state.n, 3);
});

test("a change that the server is too old for stays, with all behind it, and nobody asks in circles", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  noy.sync();
  noy.state = withRules(noy.state, { ...rules, schema: 2 });
  noy.do("edit", "person", bounmy);
  noy.do("edit", "person", bounmy);
  noy.sync();
  assert.deepEqual(unsent(noy.state).map(({ n, outcome }) => [n, outcome]), [[2, "newer"], [3, undefined]]);
  noy.server.schema = 2;
  noy.sync();
  assert.deepEqual(unsent(noy.state), []);
  assert.deepEqual(outcomes(noy.state), []);
});

test("a revoked device hands over what it has and forgets everything", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  noy.sync();
  noy.do("edit", "person", { landmark: "by the school" }, id);
  noy.server.devices.get(12).wiped = true;
  noy.sync();
  assert.equal(noy.server.ledger.length, 2);
  assert.deepEqual([noy.state.wiped, noy.see(id), unsent(noy.state).length], [true, undefined, 0]);
  assert.throws(() => change(noy.state, { kind: "edit", type: "person", fields: bounmy }, 1), (error) => error instanceof Refused && error.code === "wiped");
  assert.equal(request(noy.state, 1).message, null);
  noy.kill();
  assert.equal(noy.state.wiped, true);
});

test("a long outbox goes in several rounds, small enough for a bad network", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  for (let i = 0; i < 60; i++) noy.do("edit", "person", { matters: `${i} ${"x".repeat(1900)}` }, id);
  const sizes = [];
  do {
    const message = noy.ask();
    sizes.push(JSON.stringify(message.ops).length);
    if (!noy.hear(noy.server.round(12, message))) break;
  } while (true);
  assert.ok(sizes.length > 1 && Math.max(...sizes) < 55_000, String(sizes));
  assert.equal(noy.server.ledger.length, 61);
  for (let i = 0; i < 450; i++) noy.do("edit", "person", { wishes: `${i}` }, id);
  assert.equal(noy.ask().ops.length, 200);
});

test("a number the server has seen is never given again, even when this device forgot it", () => {
  const noy = new Phone();
  noy.do("edit", "person", bounmy);
  noy.sync();
  const older = begin({ device: 12, account: 7, epoch: "e1", rules });
  noy.state = older;
  noy.sync();
  assert.equal(unsent(noy.step(change(noy.state, { kind: "edit", type: "person", fields: bounmy }, 1)).state)[0].n, 2);
});

test("another window comes to the same state by the writes alone", () => {
  const noy = new Phone();
  let other = restore({ meta: metaOf(noy.state), entries: [], answers: [], rows: [] }, rules);
  const step = noy.step.bind(noy);
  noy.step = (did) => {
    other = absorb(other, structuredClone(did.writes));
    return step(did);
  };
  const id = noy.do("edit", "person", bounmy);
  noy.do("command", "person.agree", {}, id);
  noy.sync();
  noy.do("edit", "person", { languages: ["lo"] }, id);
  assert.deepEqual({ ...other, asking: null }, { ...noy.state, asking: null });
  noy.kill();
  assert.deepEqual(other, noy.state);
});

test("what was done on versions of a life that the server has lost is sent without a base", () => {
  const noy = new Phone();
  const id = noy.do("edit", "person", bounmy);
  noy.sync();
  const form = view(noy.state, id);
  const night = noy.server.backup();
  noy.do("edit", "person", { landmark: "by the well" }, id);
  noy.sync();
  noy.server.comeBack(night, "another life");
  noy.do("edit", "person", { landmark: "by the temple" }, id);
  assert.equal(unsent(noy.state).at(-1)?.base, 2);
  noy.sync();
  assert.deepEqual(noy.server.ledger.map(({ op }) => op[4]), [0, 0, 0]);
  noy.state = change(noy.state, { kind: "edit", type: "person", subject: id, fields: { phone: "020" }, from: form }, 5).state;
  assert.equal(unsent(noy.state).at(-1)?.base, 0);
  noy.do("edit", "person", { landmark: "by the school" }, id);
  assert.equal(unsent(noy.state).at(-1)?.base, 3);
});
