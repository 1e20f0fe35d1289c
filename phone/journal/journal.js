/**
 * The journal, as screens see it: everything a person at this phone does and sees goes through here, and nothing waits for the network.
 *
 * `record` promises the record's id once it is on the disk of this phone; sending is somebody else's business. A draft that cannot be written down as
 * it stands is `Refused` with a code and a field. A form that was open for a while hands over the row it was opened with as `from`, so that what
 * came meanwhile is not undone.
 */
import { Door } from "./door.js";

export { Refused } from "./refused.js";
export { Denied, Unreachable } from "./server.js";

/**
 * @typedef {import("./desk.js").Row} Row
 * @typedef {import("./desk.js").Draft} Draft
 * @typedef {import("./desk.js").Account} Account
 * @typedef {import("./store.js").Enrolled} Enrolled
 */

class Journal {
  /** @type {Set<() => void>} */
  #listeners = new Set();
  #isTelling = false;
  /** @type {import("./desk.js").Desk | undefined} */
  #desk;

  /** Who may come in: enrolling, unlocking, switching and leaving. */
  door = new Door({
    open: (enrolled, key) => this.#open(enrolled, key),
    close: () => this.#close(),
    tell: () => this.#tell(),
    unsent: () => this.unsent().length,
  });

  /** @returns {"signed-out" | "locked" | "open"} */
  get state() {
    if (this.#desk && !this.door.isArriving) return "open";
    return this.door.here.length > 0 && !this.door.isArriving ? "locked" : "signed-out";
  }

  /** @returns {Account | undefined} */
  get account() {
    const { current } = this.door;
    return this.#desk && current ? { ...current.account, grants: current.grants } : undefined;
  }

  get rules() {
    return this.#desk?.state.rules;
  }

  get places() {
    return this.#desk?.team.places ?? [];
  }

  get team() {
    return this.#desk?.team.accounts ?? [];
  }

  /** When the server was last heard, by this phone's clock; undefined for never. */
  get lastSent() {
    return this.#desk?.state.round || undefined;
  }

  /** How far the server's clock is ahead of this phone's, in milliseconds. */
  get clockOffset() {
    return this.#desk?.state.offset ?? 0;
  }

  get isSyncing() {
    return this.#desk?.courier.isGoing ?? false;
  }

  /** Why the last attempt to send failed: `offline`, `signed-out` …; empty when it did not. */
  get trouble() {
    return this.#desk?.courier.trouble ?? "";
  }

  /** How many records this phone holds. */
  get size() {
    return this.#desk?.state.rows.size ?? 0;
  }

  /** @param {() => void} listener @returns {() => void} */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param {Draft} draft @returns {Promise<number>} the record's id, once it is saved on this phone */
  async record(draft) {
    return this.#opened().record(draft);
  }

  /** Several things done in one: all are saved on this phone, or none. @param {Draft[]} drafts @returns {Promise<number[]>} the record of each */
  async recordAll(drafts) {
    return this.#opened().recordAll(drafts);
  }

  /** @param {number} id @returns {Row | undefined} */
  get(id) {
    return this.#desk?.get(id);
  }

  /** @param {string} type @param {((row: Row) => boolean) | Record<string, any>} [filter] @returns {Row[]} */
  list(type, filter) {
    return this.#desk?.list(type, filter) ?? [];
  }

  /** @param {number} person @param {string} [type] @returns {Row[]} */
  owned(person, type) {
    return this.#desk?.owned(person, type) ?? [];
  }

  /** The same, with what is on records that were joined with this one. @param {number} person @param {string} [type] @returns {Row[]} */
  together(person, type) {
    return this.#desk?.together(person, type) ?? [];
  }

  unsent() {
    return this.#desk?.unsent() ?? [];
  }

  outcomes() {
    return this.#desk?.outcomes() ?? [];
  }

  /** @param {number} id what this phone did to a record */
  history(id) {
    return this.#desk?.history(id) ?? [];
  }

  /** What a screen keeps for itself on this phone, never sent; gone with the account. @param {string} name @returns {Promise<any>} */
  async kept(name) {
    return this.#desk?.kept(name);
  }

  /** @param {string} name @param {any} value */
  async keep(name, value) {
    await this.#desk?.keep(name, value);
  }

  /** What the server said of a change has been read. @param {number} n */
  async dismiss(n) {
    await this.#opened().dismiss(n);
  }

  /** @returns {Promise<boolean>} whether the server was heard to the end */
  async sync() {
    return this.#desk ? this.#desk.courier.go() : false;
  }

  /**
   * A private link for a receiver or for the person, which needs the network.
   *
   * @param {{kind: "referral" | "capacity" | "person", subject: number}} what
   * @returns {Promise<{url: string, expires: number}>}
   */
  async link(what) {
    return this.#opened().link(what);
  }

  /**
   * What everybody did about a person, and who read them, as far as this account may know; needs the network.
   *
   * @param {number} person
   * @returns {Promise<{history: any[], readings: {who: number, why: string, on: string}[]}>}
   */
  async story(person) {
    return this.#opened().story(person);
  }

  /** @returns {Promise<void>} */
  lock() {
    return this.door.lock();
  }

  #opened() {
    if (!this.#desk) throw new Error("nobody has unlocked the journal");
    return this.#desk;
  }

  /** @param {Enrolled} enrolled @param {{token: string, epoch?: string}} key */
  async #open(enrolled, key) {
    // Not needed before somebody comes in, and so not part of the first page.
    const { Desk } = await import("./desk.js");
    this.#desk = await Desk.open(enrolled, key, {
      tell: () => this.#tell(),
      wiped: () => this.door.forget(),
      learn: (me) => this.door.learn(me),
    });
    this.#tell();
  }

  async #close() {
    const desk = this.#desk;
    this.#desk = undefined;
    await desk?.close();
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

export const journal = new Journal();
await journal.door.start();
