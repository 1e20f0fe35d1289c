/** A small twin of the server's side of docs/sync.md, for the tests of the phone's core: it decides with the same shared rules. */
import { readdirSync, readFileSync } from "node:fs";
import { recordId } from "./ids.js";
import { step } from "./lifecycle.js";
import { added, decide } from "./policy.js";

const root = new URL("../../rules/", import.meta.url);
const folder = (name) => Object.fromEntries(readdirSync(new URL(`${name}/`, root)).filter((file) => file.endsWith(".json"))
  .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(new URL(`${name}/${file}`, root), "utf8"))]));

export const rules = { schema: 1, records: folder("records"), lifecycles: folder("lifecycles") };

export class ServerTwin {
  constructor({ epoch = "e1", page = 1000 } = {}) {
    this.epoch = epoch;
    this.page = page;
    this.now = 1_793_450_000_000;
    this.safe = 0;
    this.safeBy = new Map();
    this.schema = 1;
    this.devices = new Map();
    this.rows = new Map();
    this.logs = new Map();
    this.ledger = [];
  }

  enrol(device, account, scopes) {
    this.devices.set(device, { account, scopes, last: 0, wiped: false });
  }

  backup() {
    for (const [device, { last }] of this.devices) this.safeBy.set(device, last);
    return structuredClone({ devices: this.devices, rows: this.rows, logs: this.logs, ledger: this.ledger });
  }

  /** Comes back from a backup: everything since is lost, and whoever asks can tell by the epoch. Grants are as they are now. */
  comeBack(backup, epoch) {
    const { devices, rows, logs, ledger } = structuredClone(backup);
    for (const [device, { last }] of devices) this.devices.get(device).last = last;
    for (const [device, held] of this.devices) if (!devices.has(device)) held.last = 0;
    Object.assign(this, { rows, logs, ledger, epoch });
  }

  round(device, message) {
    const held = this.devices.get(device);
    this.now += 1000;
    const reply = { e: this.epoch, q: message.q, now: this.now, ack: held.last, safe: this.safeBy.get(device) ?? this.safe, out: [] };
    if (message.e !== "" && message.e !== this.epoch) return { ...reply, out: this.#recalled(device) };
    for (const op of message.ops) if (!this.#take(device, held, op, reply)) break;
    reply.ack = held.last;
    if (held.wiped) return message.ops.length > 0 ? { ...reply, purge: Object.keys(message.cp), more: true } : { ...reply, wipe: true };
    const g = [...held.scopes].sort().join();
    const cp = message.g === g ? message.cp : {};
    return { ...reply, g, ...this.#pull(held.scopes, cp), purge: Object.keys(message.cp).filter((scope) => !held.scopes.includes(scope)) };
  }

  #take(device, held, op, reply) {
    const [n, , , , , , , schema] = op;
    if (n <= held.last) return this.#tellAgain(device, n, reply);
    if (n !== held.last + 1) return false;
    if (schema > this.schema) {
      reply.out.push([n, "newer", {}]);
      return false;
    }
    const outcome = this.#decide(device, op);
    held.last = n;
    this.ledger.push({ device, op, outcome });
    if (outcome !== "applied") reply.out.push([n, outcome, {}]);
    return true;
  }

  /** What became of a device's changes, for a phone that heard of it from a life that is lost. */
  #recalled(device) {
    return this.ledger.filter((line) => line.device === device && line.outcome !== "applied").map(({ op, outcome }) => [op[0], outcome, {}]);
  }

  /** The reply that told it may have been lost. */
  #tellAgain(device, n, reply) {
    const { outcome } = this.ledger.find((line) => line.device === device && line.op[0] === n);
    if (outcome !== "applied") reply.out.push([n, outcome, {}]);
    return true;
  }

  #decide(device, [n, kind, type, subject, base, at, payload]) {
    const record = type.split(".")[0];
    const row = this.rows.get(subject);
    if (kind === "c") return row ? this.#command(row, type.split(".")[1], payload) : "held";
    if (!row && subject !== recordId(device, n)) return "held";
    const next = row ?? { id: subject, type: record, rv: 0, data: {}, versions: {}, scopes: [] };
    let outcome = "applied";
    const lifecycle = rules.lifecycles[rules.records[record].lifecycle];
    if (!row && lifecycle) next.data.status = lifecycle.start;
    for (const [name, value] of Object.entries(payload)) {
      if (this.#field(next, name, { base, device, at, value }) === "conflict") outcome = "conflict";
    }
    this.put(next);
    return outcome;
  }

  #field(row, name, edit) {
    const policy = rules.records[row.type].fields[name]?.policy ?? "later";
    const version = row.versions[name] ?? { rv: 0, device: 0, at: 0 };
    const elements = Object.fromEntries(Object.entries(row.versions).filter(([key]) => key.startsWith(`${name}=`)).map(([key, one]) => [key.slice(name.length + 1), one]));
    const came = decide({ ...edit, policy, current: row.data[name], currentRv: version.rv, currentDevice: version.device, currentAt: version.at, elements });
    const now = { rv: row.rv + 1, device: policy === "join" && came.outcome === "conflict" ? 0 : edit.device, at: edit.at };
    if (JSON.stringify(came.value) !== JSON.stringify(row.data[name] ?? null)) row.versions[name] = now;
    if (policy === "union") for (const one of added(edit.value)) row.versions[`${name}=${one}`] = now;
    if (came.value === null) delete row.data[name];
    else row.data[name] = came.value;
    return came.outcome;
  }

  #command(row, command, payload) {
    const came = step(rules.lifecycles[rules.records[row.type].lifecycle], row.data.status, command, payload);
    if (came.outcome === "applied") {
      Object.assign(row.data, came.writes, { status: came.status });
      this.put(row);
    }
    return came.outcome;
  }

  /** Writes a row as its next version and tells the scopes it is in, or was in. */
  put(row) {
    const before = row.scopes;
    row.rv += 1;
    row.scopes = this.#scopesOf(row);
    this.rows.set(row.id, row);
    for (const scope of new Set([...before, ...row.scopes])) {
      if (!this.logs.has(scope)) this.logs.set(scope, []);
      this.logs.get(scope).push(row.id);
    }
    if (row.type === "person") for (const one of [...this.rows.values()].filter((other) => other.data.person === row.id)) this.put(one);
  }

  #scopesOf(row) {
    const home = row.type === "person" ? row : (this.rows.get(row.data.person) ?? row);
    return [`village:${home.data.place}`, ...(home.data.worker ? [`worker:${home.data.worker}`] : [])];
  }

  #pull(granted, cp) {
    let left = this.page;
    const scopes = [];
    for (const scope of granted) {
      if (left <= 0) return { scopes, more: true };
      const found = typeof cp[scope] === "number" ? this.#since(scope, cp[scope]) : this.#whole(scope, cp[scope], left);
      left -= found[3].length;
      if (found[1] !== found[2]) scopes.push(found);
    }
    return { scopes, more: scopes.some(([, , to]) => Array.isArray(to)) };
  }

  #since(scope, from) {
    const log = this.logs.get(scope) ?? [];
    return [scope, from, log.length, [...new Set(log.slice(from))].map((id) => this.#row(id, scope))];
  }

  #whole(scope, from, most) {
    const [seq, after] = from ?? [(this.logs.get(scope) ?? []).length, 0];
    const rest = [...this.rows.values()].filter((row) => row.scopes.includes(scope) && row.id > after).sort((a, b) => a.id - b.id);
    const rows = rest.slice(0, most);
    const to = rest.length > rows.length ? [seq, rows[rows.length - 1].id] : seq;
    return [scope, from ?? null, to, rows.map((row) => this.#row(row.id, scope))];
  }

  #row(id, scope) {
    const row = this.rows.get(id);
    return row?.scopes.includes(scope) ? [id, row.type, row.rv, structuredClone(row.data)] : [id];
  }
}
