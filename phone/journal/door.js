/** Who may come in at this phone: enrolling an account, its PIN, switching between accounts and leaving. */
import { Refused } from "./refused.js";
import { ask } from "./server.js";
import { Phone } from "./store.js";
import { isPin, seal, unseal, waitFor } from "./vault.js";

/**
 * @typedef {import("./store.js").Enrolled} Enrolled
 * @typedef {{device: number, token: string, epoch: string, account: {id: number, name: string, language: string}, grants: {role: string, place: number}[]}} Enrolment
 * @typedef {{open: (enrolled: Enrolled, key: {token: string, epoch?: string}) => Promise<void>, close: () => Promise<void>, tell: () => void,
 *   unsent: () => number}} House
 */

/** An app that nobody looked at for so long locks itself. */
const UNSEEN = 15 * 60_000;

export class Door {
  #house;
  /** @type {Phone | undefined} */
  #phone;
  /** @type {Enrolment | undefined} who was let in by the server and has no PIN yet */
  #arriving;
  #hiddenAt = 0;
  #channel = new BroadcastChannel("sala-door");
  /** @type {Enrolled[]} the accounts on this phone */
  here = [];
  /** @type {Enrolled | undefined} whose journal is open */
  current;

  /** @param {House} house */
  constructor(house) {
    this.#house = house;
  }

  async start() {
    this.#phone = await Phone.open();
    this.here = await this.#phone.list();
    document.addEventListener("visibilitychange", () => this.#watch());
    this.#channel.onmessage = ({ data }) => void this.#hear(data);
  }

  /** The device of the account that was opened last on this phone. */
  get latest() {
    return [...this.here].sort((a, b) => b.openedAt - a.openedAt)[0]?.device;
  }

  /** True from the moment the server let somebody in until the first load is done. */
  get isArriving() {
    return this.#arriving !== undefined;
  }

  /** Who was let in by the server and chooses a PIN now. */
  get arriving() {
    return this.#arriving && { account: this.#arriving.account };
  }

  /** Makes this phone a device of whoever signed in on its pages, or of the one the code was made for. @param {string} [code] */
  async enrol(code) {
    this.#arriving = await ask("/devices", { body: code ? { code: code.trim().toUpperCase() } : {} });
    this.#house.tell();
  }

  /** @param {string} pin six digits that will open the journal from now on */
  async choosePin(pin) {
    const arriving = this.#arriving;
    if (!arriving || !isPin(pin)) throw new RangeError("a PIN has six digits and belongs to somebody who arrives");
    const { device, token, epoch, account, grants } = arriving;
    const enrolled = { device, account, grants, token: await seal(token, pin, device), wrong: 0, wrongAt: 0, openedAt: Date.now() };
    // In this order: an account that is listed here has a journal here, or the browser has cleared it away.
    await this.#enter(enrolled, token, epoch);
    await this.#opened().keep(enrolled);
    await this.#look();
    // Asked, not relied upon: a browser may clear away what was not granted to stay.
    await navigator.storage?.persist?.();
  }

  /** The first load is done, or can be done later. */
  arrived() {
    this.#arriving = undefined;
    this.#house.tell();
  }

  /** @param {number} device @returns {Promise<number>} milliseconds before a PIN may be tried */
  async wait(device) {
    const enrolled = await this.#opened().find(device);
    return enrolled ? waitFor(enrolled, Date.now()) : 0;
  }

  /** @param {number} device @param {string} pin @returns {Promise<boolean>} whether it was the right one */
  async unlock(device, pin) {
    const phone = this.#opened();
    const enrolled = await phone.find(device);
    if (!enrolled || waitFor(enrolled, Date.now()) > 0) return false;
    // Counted before it is tried, so that closing the app in between gains nothing.
    await phone.keep({ ...enrolled, wrong: enrolled.wrong + 1, wrongAt: Date.now() });
    const token = await unseal(enrolled.token, pin, device);
    if (token === undefined) return false;
    const right = { ...enrolled, wrong: 0, wrongAt: 0, openedAt: Date.now() };
    await phone.keep(right);
    await this.#enter(right, token);
    return true;
  }

  async lock() {
    this.current = undefined;
    await this.#house.close();
  }

  /** Somebody signs out of this phone. @param {{losing: boolean}} how `losing`: although what was not sent yet will be lost */
  async leave({ losing }) {
    if (!losing && this.#house.unsent() > 0) throw new Refused("unsent");
    await this.forget();
  }

  /** Takes everything of an account off this phone; of the open one, if no other is named. @param {number} [device] */
  async forget(device = this.current?.device) {
    await this.lock();
    if (device !== undefined) {
      this.#channel.postMessage({ left: device });
      await this.#opened().forget(device);
    }
    await this.#look();
  }

  /** Name or rights of the account changed. @param {{id: number, name: string, language: string, grants: {role: string, place: number}[]}} me */
  async learn({ id, name, language, grants }) {
    if (!this.current) return;
    this.current = { ...this.current, account: { id, name, language }, grants };
    await this.#opened().keep(this.current);
  }

  /** @param {Enrolled} enrolled @param {string} token @param {string} [epoch] */
  async #enter(enrolled, token, epoch) {
    await this.#house.close();
    // Before it opens: a screen that is drawn at that moment already asks what this account may do.
    this.current = enrolled;
    try {
      await this.#house.open(enrolled, { token, epoch });
    } catch (error) {
      this.current = undefined;
      throw error;
    }
    this.#house.tell();
  }

  /** Looks again who is here, and lets the other windows look. */
  async #look() {
    this.here = await this.#opened().list();
    this.#channel.postMessage({});
    this.#house.tell();
  }

  /** @param {{left?: number}} told by another window */
  async #hear({ left }) {
    if (left !== undefined && left === this.current?.device) await this.lock();
    this.here = (await this.#opened().list()).filter(({ device }) => device !== left);
    this.#house.tell();
  }

  #opened() {
    if (!this.#phone) throw new Error("the door was not started");
    return this.#phone;
  }

  #watch() {
    if (document.visibilityState === "hidden") this.#hiddenAt = Date.now();
    else if (this.current && !this.isArriving && Date.now() - this.#hiddenAt > UNSEEN) void this.lock();
  }
}
