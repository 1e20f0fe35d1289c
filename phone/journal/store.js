/**
 * Where a phone keeps things: one database of who uses it, and one for each account. Rows and checkpoints are written in one transaction, and what
 * somebody did is on the disk before anybody is told that it is saved.
 */
import { deleteDB, openDB } from "idb";
import { Refused } from "./refused.js";

/**
 * @typedef {import("./state.js").Writes} Writes
 * @typedef {import("./state.js").Stored} Stored
 * @typedef {{salt: Uint8Array, iv: Uint8Array, sealed: Uint8Array}} Sealed
 * @typedef {{device: number, account: {id: number, name: string, language: string}, grants: {role: string, place: number}[], token: Sealed,
 *   wrong: number, wrongAt: number, openedAt: number}} Enrolled one account on this phone; `wrong` PINs since the last right one
 */

const PHONE = "sala";
const LISTS = /** @type {const} */ (["entries", "answers", "rows"]);

/** Who uses this phone. */
export class Phone {
  /** @type {import("idb").IDBPDatabase} */
  #db;

  /** @param {import("idb").IDBPDatabase} db */
  constructor(db) {
    this.#db = db;
  }

  static async open() {
    const db = await openDB(PHONE, 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore("enrolled", { keyPath: "device" });
      },
      blocking: () => db.close(),
    });
    return new Phone(db);
  }

  /** @returns {Promise<Enrolled[]>} */
  list() {
    return this.#db.getAll("enrolled");
  }

  /** @param {number} device @returns {Promise<Enrolled | undefined>} */
  find(device) {
    return this.#db.get("enrolled", device);
  }

  /** @param {Enrolled} enrolled */
  async keep(enrolled) {
    const tx = this.#db.transaction("enrolled", "readwrite", { durability: "strict" });
    await Promise.all([tx.store.put(enrolled), tx.done]);
  }

  /** Forgets the key first, so that what may be left of the data is of no use. @param {number} device */
  async forget(device) {
    const tx = this.#db.transaction("enrolled", "readwrite", { durability: "strict" });
    await Promise.all([tx.store.delete(device), tx.done]);
    await deleteDB(nameOf(device));
  }
}

/** What one account has on this phone. */
export class Store {
  /** @type {import("idb").IDBPDatabase} */
  #db;

  /** @param {import("idb").IDBPDatabase} db */
  constructor(db) {
    this.#db = db;
  }

  /** @param {number} device */
  static async open(device) {
    const db = await openDB(nameOf(device), 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore("meta");
        fresh.createObjectStore("entries", { keyPath: "n" });
        fresh.createObjectStore("answers", { keyPath: "n" });
        fresh.createObjectStore("rows", { keyPath: "id" });
      },
      blocking: () => db.close(),
    });
    return new Store(db);
  }

  close() {
    this.#db.close();
  }

  /** @returns {Promise<{stored: Stored, stamp: number} | undefined>} all of it as one transaction left it; nothing before the first commit */
  async read() {
    const tx = this.#db.transaction(["meta", ...LISTS]);
    const [meta, stamp, entries, answers, rows] = await Promise.all([
      tx.objectStore("meta").get("meta"), tx.objectStore("meta").get("stamp"), ...LISTS.map((name) => tx.objectStore(name).getAll())]);
    return meta && { stored: { meta, entries, answers, rows }, stamp };
  }

  /**
   * @param {Writes} writes
   * @param {number} stamp how often this database was written when the writes were worked out
   * @returns {Promise<number | undefined>} the next stamp; nothing when another window was faster, and then nothing is written
   */
  async commit(writes, stamp) {
    const tx = this.#db.transaction(["meta", ...LISTS], "readwrite", { durability: writes.strict ? "strict" : "relaxed" });
    const meta = tx.objectStore("meta");
    if (((await meta.get("stamp")) ?? 0) !== stamp) {
      await tx.done;
      return undefined;
    }
    const done = [meta.put(stamp + 1, "stamp")];
    if (writes.meta) done.push(meta.put(writes.meta, "meta"));
    for (const name of LISTS) {
      const list = tx.objectStore(name);
      if (writes.wipe) done.push(/** @type {any} */ (list.clear()));
      for (const one of writes[name]?.put ?? []) done.push(list.put(one));
      for (const key of writes[name]?.remove ?? []) done.push(/** @type {any} */ (list.delete(key)));
    }
    await Promise.all([...done, tx.done]).catch((error) => {
      throw isFull(error) || isFull(tx.error) ? new Refused("phone-full") : error;
    });
    return stamp + 1;
  }

  /** Things that can be had again, such as the rules, and what somebody had begun to fill in. @param {string} name @returns {Promise<any>} */
  kept(name) {
    return this.#db.get("meta", `kept:${name}`);
  }

  /** @param {string} name @param {any} value */
  async keep(name, value) {
    await this.#db.put("meta", value, `kept:${name}`);
  }
}

/** @param {unknown} error */
function isFull(error) {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

/** @param {number} device */
function nameOf(device) {
  return `sala-${device}`;
}
