/** Phones, a server and a bad network, played from seeds: whatever happens, in the end everybody knows the same and nothing that was saved is lost. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { change, metaOf, request, restore, unsent } from "./core.js";
import { Phone } from "./phone-twin.test.js";
import { rules, ServerTwin } from "./server-twin.test.js";

const SEEDS = Number(process.env.SALA_SEEDS ?? 150);
const STEPS = 150;
const villages = [1101, 1102, 1103];

/** @param {number} seed */
function dice(seed) {
  let state = seed * 2654435761 + 1;
  const roll = (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return (((state ^ (state >>> 13)) >>> 0) % 1_000_003) % below;
  };
  return { roll, pick: (list) => list[roll(list.length)] };
}

class World {
  constructor(seed) {
    Object.assign(this, dice(seed));
    this.server = new ServerTwin({ page: 1 + this.roll(6) });
    this.phones = [1, 2, 3].map((i) => new Phone(2 ** 29 - i, 70 + i, this.server, villages.slice(0, i)));
    this.saved = [];
    this.asked = [];
    this.answered = [];
    this.backup = this.server.backup();
    this.lives = 1;
  }

  step() {
    const phone = this.pick(this.phones);
    const luck = this.roll(100);
    if (luck < 35) this.save(phone);
    else if (luck < 55) this.ask(phone);
    else if (luck < 72) this.travel(this.asked, ({ phone: who, message }) => this.answered.push({ phone: who, reply: this.server.round(who.device, structuredClone(message)) }));
    else if (luck < 90) this.travel(this.answered, ({ phone: who, reply }) => this.hear(who, reply));
    else if (luck < 94) phone.kill();
    else if (luck < 96) this.server.devices.get(phone.device).scopes = villages.filter(() => this.roll(3) > 0).map((village) => `village:${village}`).concat(this.roll(2) ? `worker:${70 + this.roll(4)}` : []);
    else if (luck < 98) this.backup = this.server.backup();
    else this.server.comeBack(this.backup, `e${++this.lives}`);
  }

  /** The network loses some, doubles some, and keeps no order. */
  travel(bag, arrive) {
    if (bag.length === 0) return;
    const [thing] = bag.splice(this.roll(bag.length), 1);
    const luck = this.roll(10);
    if (luck < 2) return;
    arrive(thing);
    if (luck > 7) bag.push(thing);
  }

  save(phone) {
    const did = change(phone.state, this.draft(phone), ++phone.clock);
    if (this.roll(12) === 0) return phone.kill();
    phone.commit(did.writes);
    if (did.writes) this.saved.push({ device: phone.device, op: did.writes.entries.put[0].wire });
    if (this.roll(12) === 0) return phone.kill();
    phone.state = did.state;
  }

  ask(phone) {
    const did = request(phone.state, ++phone.clock);
    if (this.roll(12) === 0) return phone.kill();
    phone.commit(did.writes);
    phone.state = did.state;
    this.asked.push({ phone, message: structuredClone(did.message) });
  }

  hear(phone, reply) {
    if (this.roll(12) === 0) return phone.kill();
    const before = phone.state;
    phone.hear(reply);
    this.checkForward(before, phone.state);
    if (this.roll(12) === 0) phone.kill();
  }

  draft(phone) {
    const own = [...phone.state.rows.keys(), ...unsent(phone.state).map(({ subject }) => subject)];
    const known = own.map((id) => ({ id, type: id && this.typeOf(phone, id) })).filter(({ type }) => type);
    const person = this.pick(known.filter(({ type }) => type === "person"));
    const referral = this.pick(known.filter(({ type }) => type === "referral"));
    const luck = this.roll(10);
    if (!person || luck < 3) return { kind: "edit", type: "person", fields: { place: this.pick(villages), description: `d${this.roll(99)}` } };
    if (luck < 6) return { kind: "edit", type: "person", subject: person.id, fields: this.fields() };
    if (luck < 7) return { kind: "fact", type: "contact", fields: { person: person.id, kind: "visit", result: "reached" } };
    if (luck < 8 || !referral) return { kind: "edit", type: "referral", fields: { person: person.id, service: 5, organization: 6 } };
    const command = this.pick(["request", "accept", "reject", "start", "complete", "cancel"]);
    return { kind: "command", type: `referral.${command}`, subject: referral.id, fields: { reason: command === "reject" ? "too-far" : command === "cancel" ? "moved" : undefined } };
  }

  typeOf(phone, id) {
    return phone.state.rows.get(id)?.type ?? unsent(phone.state).find(({ subject }) => subject === id)?.type.split(".")[0];
  }

  fields() {
    return this.pick([
      { place: this.pick(villages) }, { worker: 70 + this.roll(4) }, { landmark: `by ${this.roll(9)}` }, { matters: `wants ${this.roll(9)}` },
      { languages: { add: [this.pick(["lo", "hmn", "kjg"])], remove: [this.pick(["lo", "hmn", "kjg"])] } }, { landmark: null }, { birthYear: 1950 + this.roll(9) },
    ]);
  }

  heal() {
    this.asked = this.answered = [];
    for (let i = 0; i < 3; i++) for (const phone of this.phones) phone.sync();
  }

  check() {
    for (const phone of this.phones) {
      assert.deepEqual(unsent(phone.state), []);
      const { meta, entries, answers, rows } = structuredClone(phone.disk);
      const again = restore({ meta, entries: [...entries.values()], answers: [...answers.values()], rows: [...rows.values()] }, rules);
      assert.deepEqual(again, { ...phone.state, asking: null }, "what is on the disk is what is known");
      assert.deepEqual(metaOf(again), metaOf(phone.state));
      this.checkRows(phone);
    }
    // What is sent once more to a server that came back from a backup has lost its base.
    const baseless = (/** @type {any[]} */ all) => sorted(all.map(({ device, op }) => ({ device, op: op.with(4, 0) })));
    assert.deepEqual(baseless(this.server.ledger), baseless(this.saved), "every saved change is in the ledger once");
  }

  /** Within one life of the server and the same rights nobody goes back. */
  checkForward(before, after) {
    if (before.era !== after.era) return;
    for (const [scope, cp] of Object.entries(before.cp)) {
      if (typeof cp === "number" && after.cp[scope] !== undefined) assert.ok(after.cp[scope] >= cp, `${scope} went back from ${cp} to ${after.cp[scope]}`);
    }
    for (const [id, { rv }] of before.rows) if (after.rows.has(id)) assert.ok(after.rows.get(id).rv >= rv, `${id} went back from ${rv}`);
    for (const { n, acked } of before.entries) if (acked) assert.ok(!unsent(after).some((change) => change.n === n), `${n} was sent and is unsent again`);
  }

  checkRows(phone) {
    const granted = new Set(this.server.devices.get(phone.device).scopes);
    const expected = [...this.server.rows.values()].map((row) => [row.id, row.rv, row.data, row.scopes.filter((scope) => granted.has(scope)).sort()]).filter(([, , , scopes]) => scopes.length > 0);
    const held = [...phone.state.rows.values()].map((row) => [row.id, row.rv, row.data, Object.keys(row.in).sort()]);
    assert.deepEqual(held.sort(byFirst), expected.sort(byFirst), "what the phone holds is what it may see");
  }
}

const byFirst = (a, b) => a[0] - b[0];
const sorted = (list) => [...list].sort((a, b) => a.device - b.device || a.op[0] - b.op[0]);

test(`${SEEDS} seeds of misfortune lose nothing`, () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const world = new World(seed);
    try {
      for (let i = 0; i < STEPS; i++) world.step();
      world.heal();
      world.check();
    } catch (error) {
      error.message = `seed ${seed}: ${error.message}`;
      throw error;
    }
  }
});
