/** The open journal of one account: its book, the courier who sends, and what is known of team and places. */
import { Book } from "./book.js";
import * as core from "./core.js";
import { Courier } from "./courier.js";
import { ask, Unreachable } from "./server.js";
import { Store } from "./store.js";

/**
 * @typedef {import("./core.js").Row} Row
 * @typedef {import("./core.js").Draft} Draft
 * @typedef {import("./store.js").Enrolled} Enrolled
 * @typedef {{id: number, name: string, language: string, grants: {role: string, place: number}[]}} Account
 * @typedef {{at: number, accounts: any[], places: any[]}} Team
 * @typedef {{tell: () => void, wiped: () => Promise<void>, learn: (me: Account) => Promise<void>}} Outside
 *   told of every change, when the device was revoked, and when name or rights of the account changed
 */

/** Team and places are asked for again after a day. */
const DAY = 24 * 3600 * 1000;

/** @type {Team} */
const NOBODY = { at: 0, accounts: [], places: [] };

export class Desk {
  #store;
  #book;
  #token;
  #outside;
  #team;
  #courier;
  #isClosed = false;

  /** @param {Store} store @param {Book} book @param {Team} team @param {string} token @param {Outside} outside */
  constructor(store, book, team, token, outside) {
    this.#store = store;
    this.#book = book;
    this.#team = team;
    this.#token = token;
    this.#outside = outside;
    this.#courier = new Courier(String(book.state.device), () => this.#round(), outside.tell);
  }

  /** @param {Enrolled} enrolled @param {{token: string, epoch?: string}} how `epoch` for a device that is new here @param {Outside} outside */
  static async open(enrolled, { token, epoch }, outside) {
    const store = await Store.open(enrolled.device);
    const kept = await store.kept("rules");
    const rules = kept ?? (await newest(store));
    const book = await Book.open(store, { device: enrolled.device, account: enrolled.account.id, epoch }, rules, outside.tell);
    const desk = new Desk(store, book, (await store.kept("team")) ?? NOBODY, token, outside);
    if (kept) void desk.#refresh();
    return desk;
  }

  /** Closes when what is being written is written. */
  async close() {
    this.#isClosed = true;
    this.#courier.stop();
    await this.#book.close();
  }

  get state() {
    return this.#book.state;
  }

  get team() {
    return this.#team;
  }

  get courier() {
    return this.#courier;
  }

  /** @param {Draft} draft @returns {Promise<number>} */
  async record(draft) {
    const { id, writes } = await this.#book.step((state) => core.change(state, draft, Date.now(), this.#team.places));
    if (writes) this.#courier.soon();
    return id;
  }

  /** @param {Draft[]} drafts @returns {Promise<number[]>} */
  async recordAll(drafts) {
    const { ids, writes } = await this.#book.step((state) => core.changes(state, drafts, Date.now(), this.#team.places));
    if (writes) this.#courier.soon();
    return ids;
  }

  /** @param {number} n */
  async dismiss(n) {
    await this.#book.step((state) => core.dismiss(state, n));
  }

  /** @param {number} id */
  get(id) {
    return core.view(this.state, id);
  }

  /** @param {string} type @param {((row: Row) => boolean) | Record<string, any>} [filter] */
  list(type, filter) {
    return core.list(this.state, type, filter);
  }

  /** @param {number} person @param {string} [type] */
  owned(person, type) {
    return core.owned(this.state, person, type);
  }

  /** @param {number} person @param {string} [type] */
  together(person, type) {
    return core.together(this.state, person, type);
  }

  unsent() {
    return core.unsent(this.state);
  }

  outcomes() {
    return core.outcomes(this.state);
  }

  /** @param {number} id */
  history(id) {
    return core.history(this.state, id);
  }

  /** @param {{kind: string, subject: number}} what @returns {Promise<{url: string, expires: number}>} */
  async link(what) {
    await this.#courier.go();
    return ask("/links", { token: this.#token, body: what });
  }

  /** @param {number} person @returns {Promise<{history: any[], readings: {who: number, why: string, on: string}[]}>} */
  async story(person) {
    return ask(`/people/${person}/history`, { token: this.#token });
  }

  /** @returns {Promise<boolean>} whether there is more to ask */
  async #round() {
    const { message } = await this.#book.step((state) => core.request(state, Date.now()));
    if (!message) return false;
    const reply = await ask("/sync", { token: this.#token, body: message });
    if (this.#isClosed) return false;
    const { again, state } = await this.#book.step((now) => core.response(now, reply, Date.now()));
    if (state.wiped) await this.#outside.wiped();
    else if (!again) await this.#meetTeam(state.g !== message.g);
    return again && !state.wiped;
  }

  /** @param {boolean} isChanged this account's rights did */
  async #meetTeam(isChanged) {
    if (!isChanged && Date.now() - this.#team.at < DAY) return;
    const { me, accounts, places } = await ask("/team.json", { token: this.#token });
    if (this.#isClosed) return;
    this.#team = { at: Date.now(), accounts, places };
    await this.#store.keep("team", this.#team);
    if (me) await this.#outside.learn(me);
    this.#outside.tell();
  }

  /** Newer rules are used when they have come; nobody waits for them. */
  async #refresh() {
    try {
      const rules = await newest(this.#store);
      if (!this.#isClosed && rules.version !== this.state.rules.version) await this.#book.use(rules);
    } catch (error) {
      if (!this.#isClosed && !(error instanceof Unreachable)) throw error;
    }
  }
}

/** @param {Store} store @returns {Promise<any>} */
async function newest(store) {
  const rules = await ask("/rules.json");
  await store.keep("rules", rules);
  return rules;
}
