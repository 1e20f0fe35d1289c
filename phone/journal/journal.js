/**
 * The journal, as screens see it: everything a person at this phone does and sees goes through here, and nothing waits for the network.
 *
 * `record` promises the record's id once it is on the disk of this phone; sending is somebody else's business. A draft that cannot be written down as
 * it stands is `Refused` with a code and a field. A form that was open for a while hands over the row it was opened with as `from`, so that what
 * came meanwhile is not undone.
 */
import { Book } from "./book.js";
import * as core from "./core.js";
import { Courier } from "./courier.js";
import { Door } from "./door.js";
import { ask, Unreachable } from "./server.js";
import { Store } from "./store.js";

export { Refused } from "./core.js";
export { Denied, Unreachable } from "./server.js";

/**
 * @typedef {import("./core.js").Row} Row
 * @typedef {import("./core.js").Draft} Draft
 * @typedef {import("./store.js").Enrolled} Enrolled
 * @typedef {{id: number, name: string, language: string, grants: {role: string, place: number}[]}} Account
 */

/** Team and places are asked for again after a day. */
const DAY = 24 * 3600 * 1000;

class Journal {
  /** @type {Set<() => void>} */
  #listeners = new Set();
  #isTelling = false;
  /** @type {Book | undefined} */
  #book;
  /** @type {Courier | undefined} */
  #courier;
  /** @type {Store | undefined} */
  #store;
  #token = "";
  /** @type {{at: number, accounts: any[], places: any[]}} */
  #team = { at: 0, accounts: [], places: [] };

  /** Who may come in: enrolling, unlocking, switching and leaving. */
  door = new Door({
    open: (enrolled, token, epoch) => this.#open(enrolled, token, epoch),
    close: () => this.#close(),
    tell: () => this.#tell(),
    unsent: () => this.unsent().length,
  });

  /** @returns {"signed-out" | "locked" | "open"} */
  get state() {
    if (this.#book && !this.door.isArriving) return "open";
    return this.door.here.length > 0 && !this.door.isArriving ? "locked" : "signed-out";
  }

  /** @returns {Account | undefined} */
  get account() {
    const { current } = this.door;
    return this.#book && current ? { ...current.account, grants: current.grants } : undefined;
  }

  get rules() {
    return this.#book?.state.rules;
  }

  get places() {
    return this.#team.places;
  }

  get team() {
    return this.#team.accounts;
  }

  /** When the server was last heard, by this phone's clock; undefined for never. */
  get lastSent() {
    return this.#book?.state.round || undefined;
  }

  /** How far the server's clock is ahead of this phone's, in milliseconds. */
  get clockOffset() {
    return this.#book?.state.offset ?? 0;
  }

  get isSyncing() {
    return this.#courier?.isGoing ?? false;
  }

  /** Why the last attempt to send failed: `offline`, `signed-out` …; empty when it did not. */
  get trouble() {
    return this.#courier?.trouble ?? "";
  }

  /** How many records this phone holds. */
  get size() {
    return this.#book?.state.rows.size ?? 0;
  }

  /** @param {() => void} listener @returns {() => void} */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {Draft} draft @returns {Promise<number>} the record's id, once it is saved on this phone */
  async record(draft) {
    const { id, writes } = await this.#opened().step((state) => core.change(state, draft, Date.now()));
    if (writes) this.#courier?.soon();
    return id;
  }

  /** @param {number} id @returns {Row | undefined} */
  get(id) {
    return this.#book && core.view(this.#book.state, id);
  }

  /** @param {string} type @param {((row: Row) => boolean) | Record<string, any>} [filter] @returns {Row[]} */
  list(type, filter) {
    return this.#book ? core.list(this.#book.state, type, filter) : [];
  }

  /** @param {number} person @param {string} [type] @returns {Row[]} */
  owned(person, type) {
    return this.#book ? core.owned(this.#book.state, person, type) : [];
  }

  unsent() {
    return this.#book ? core.unsent(this.#book.state) : [];
  }

  outcomes() {
    return this.#book ? core.outcomes(this.#book.state) : [];
  }

  /** @param {number} id what this phone did to a record */
  history(id) {
    return this.#book ? core.history(this.#book.state, id) : [];
  }

  /** What the server said of a change has been read. @param {number} n */
  async dismiss(n) {
    await this.#opened().step((state) => core.dismiss(state, n));
  }

  /** @returns {Promise<boolean>} whether the server was heard to the end */
  async sync() {
    return this.#courier ? this.#courier.go() : false;
  }

  /** A one-time link for a receiver or for the person, which needs the network. @param {{kind: "referral" | "capacity" | "person", subject: number}} what @returns {Promise<{url: string, expires: number}>} */
  async link(what) {
    await this.sync();
    return ask("/links", { token: this.#token, body: what });
  }

  /** @returns {Promise<void>} */
  lock() {
    return this.door.lock();
  }

  #opened() {
    if (!this.#book) throw new Error("nobody has unlocked the journal");
    return this.#book;
  }

  /** @param {Enrolled} enrolled @param {string} token @param {string} [epoch] */
  async #open(enrolled, token, epoch) {
    const store = await Store.open(enrolled.device);
    const rules = (await store.kept("rules")) ?? (await newest(store));
    this.#team = (await store.kept("team")) ?? this.#team;
    this.#token = token;
    this.#store = store;
    const book = await Book.open(store, { device: enrolled.device, account: enrolled.account.id, epoch }, rules, () => this.#tell());
    this.#book = book;
    this.#courier = new Courier(String(enrolled.device), () => this.#round(), () => this.#tell());
    this.#tell();
    void this.#refresh(store, book);
  }

  /** Newer rules are used when they have come; nobody waits for them. @param {Store} store @param {Book} book */
  async #refresh(store, book) {
    try {
      const rules = await newest(store);
      if (book === this.#book && rules.version !== book.state.rules.version) await book.use(rules);
    } catch (error) {
      if (!(error instanceof Unreachable) && book === this.#book) throw error;
    }
  }

  async #close() {
    const book = this.#book;
    this.#courier?.stop();
    this.#courier = this.#book = this.#store = undefined;
    this.#token = "";
    this.#team = { at: 0, accounts: [], places: [] };
    await book?.close();
    this.#tell();
  }

  /** @returns {Promise<boolean>} whether there is more to ask */
  async #round() {
    const book = this.#opened();
    const { message } = await book.step((state) => core.request(state, Date.now()));
    if (!message) return false;
    const reply = await ask("/sync", { token: this.#token, body: message });
    if (book !== this.#book) return false;
    const g = book.state.g;
    const { again, state } = await book.step((now) => core.response(now, reply, Date.now()));
    if (state.wiped) await this.door.forget();
    else if (!again) await this.#meetTeam(g !== state.g);
    return again && !state.wiped;
  }

  /** @param {boolean} isChanged this account's rights did */
  async #meetTeam(isChanged) {
    const store = this.#store;
    if (!store || (!isChanged && Date.now() - this.#team.at < DAY)) return;
    const { me, accounts, places } = await ask("/team.json", { token: this.#token });
    if (store !== this.#store) return;
    this.#team = { at: Date.now(), accounts, places };
    await store.keep("team", this.#team);
    if (me) await this.door.learn(me);
    this.#tell();
  }

  /** Many things may change at once; the screens are told when they have. */
  #tell() {
    if (this.#isTelling) return;
    this.#isTelling = true;
    queueMicrotask(() => {
      this.#isTelling = false;
      for (const listener of [...this.#listeners]) listener();
    });
  }
}

/** @param {Store} store @returns {Promise<any>} */
async function newest(store) {
  const rules = await ask("/rules.json");
  await store.keep("rules", rules);
  return rules;
}

export const journal = new Journal();
await journal.door.start();
