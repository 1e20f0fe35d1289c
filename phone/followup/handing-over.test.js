import assert from "node:assert/strict";
import { test } from "node:test";
import { change, changes } from "../journal/core.js";
import { Phone } from "../journal/phone-twin.test.js";
import { handingOver } from "./handing-over.js";

const on = "2026-11-02";

/** A phone with two people of Noy's. */
function caseload() {
  const phone = new Phone();
  const ids = ["by the boats", "by the temple"].map((description) => phone.do("edit", "person", { place: 101, description, noticedBy: "volunteer", worker: 2 }));
  return { phone, ids, people: ids.map((id) => ({ id, data: phone.see(id) })) };
}

test("everybody is handed over in one write, with the note where a record was agreed to", () => {
  const { phone, ids, people } = caseload();
  const drafts = handingOver(people, { to: 4, on, words: "hears badly" }, (id) => id === ids[0]);
  const { writes } = phone.step(changes(phone.state, drafts, ++phone.clock));
  assert.equal(writes?.entries?.put.length, 4);
  assert.deepEqual(ids.map((id) => phone.see(id).worker), [4, 4]);
  const notes = drafts.filter(({ kind }) => kind === "fact").map(({ fields }) => fields);
  assert.deepEqual(notes, [{ person: ids[0], to: 4, on, from: 2, words: "hears badly" }, { person: ids[1], to: 4, on, from: 2 }]);
});

test("a phone that dies before the write has handed nobody over, and one that dies after it everybody", () => {
  const { phone, ids, people } = caseload();
  const did = changes(phone.state, handingOver(people, { to: 4, on }, () => false), ++phone.clock);
  phone.kill();
  assert.deepEqual(ids.map((id) => phone.see(id).worker), [2, 2]);
  phone.commit(did.writes);
  phone.kill();
  assert.deepEqual(ids.map((id) => phone.see(id).worker), [4, 4]);
});

test("when one of them cannot be written down, none is", () => {
  const { phone, ids, people } = caseload();
  const drafts = [...handingOver(people, { to: 4, on }, () => false), { kind: "edit", type: "person", subject: ids[0], fields: { nonsense: 1 } }];
  assert.throws(() => changes(phone.state, drafts, ++phone.clock), { code: "unknown-field" });
  assert.deepEqual(ids.map((id) => phone.see(id).worker), [2, 2]);
});

test("what one draft makes a later one may move on; the numbers are those of one after the other", () => {
  const { phone } = caseload();
  const drafts = [{ kind: "edit", type: "person", fields: { place: 101, noticedBy: "volunteer" } }, { kind: "command", type: "person.agree", made: 0 }];
  const { state, ids } = changes(phone.state, drafts, ++phone.clock);
  assert.equal(ids[0], ids[1]);
  const alone = change(phone.state, drafts[0], phone.clock);
  assert.equal(alone.id, ids[0]);
  assert.equal(state.n, phone.state.n + 2);
});

test("nothing to do writes nothing", () => {
  const { phone } = caseload();
  assert.equal(changes(phone.state, [], ++phone.clock).writes, null);
});
