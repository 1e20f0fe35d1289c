import assert from "node:assert/strict";
import { begin, change, metaOf, request, response, restore, view } from "./core.js";
import { rules, ServerTwin } from "./server-twin.test.js";

/** A phone: its state in memory, and the disk that survives it. */
export class Phone {
  constructor(device = 12, account = 7, server = new ServerTwin(), scopes = ["village:1101"]) {
    this.device = device;
    this.server = server;
    server.enrol(device, account, scopes);
    this.state = begin({ device, account, epoch: server.epoch, rules });
    this.disk = { meta: metaOf(this.state), entries: new Map(), answers: new Map(), rows: new Map() };
    this.clock = 1_793_450_000_000;
  }

  commit(writes) {
    if (!writes) return;
    if (writes.wipe) this.disk = { meta: metaOf(this.state), entries: new Map(), answers: new Map(), rows: new Map() };
    if (writes.meta) this.disk.meta = structuredClone(writes.meta);
    for (const [name, key] of [["entries", "n"], ["answers", "n"], ["rows", "id"]]) {
      for (const one of writes[name]?.put ?? []) this.disk[name].set(one[key], structuredClone(one));
      for (const one of writes[name]?.remove ?? []) this.disk[name].delete(one);
    }
  }

  kill() {
    const { meta, entries, answers, rows } = structuredClone(this.disk);
    this.state = restore({ meta, entries: [...entries.values()], answers: [...answers.values()], rows: [...rows.values()] }, rules);
  }

  step(did) {
    this.commit(did.writes);
    this.state = did.state;
    return did;
  }

  do(kind, type, fields, subject) {
    return this.step(change(this.state, { kind, type, fields, ...(subject && { subject }) }, ++this.clock)).id;
  }

  ask() {
    return structuredClone(this.step(request(this.state, ++this.clock)).message);
  }

  hear(reply) {
    return this.step(response(this.state, structuredClone(reply), ++this.clock)).again;
  }

  sync() {
    let rounds = 0;
    while (this.hear(this.server.round(this.device, this.ask()))) assert.ok(++rounds < 100, "it comes to an end");
  }

  see(id) {
    return view(this.state, id)?.data;
  }
}
