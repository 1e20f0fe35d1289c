/** Decides when to ask the server, and goes on asking until there is nothing more; one window does it at a time. */
import { Denied, Unreachable } from "./server.js";

/** After saving, a moment to see whether more is saved. */
const AFTER_SAVE = 1_500;

/** Now and then somebody else has news. */
const NOW_AND_THEN = 5 * 60_000;

/** Waits after so many failures in a row, in seconds; the last holds from there on. */
const WAITS = [5, 15, 60, 180, 600];

export class Courier {
  #name;
  #round;
  #told;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Promise<boolean> | undefined} */
  #going;
  #isStopped = false;
  #failures = 0;
  /** Why the last attempt failed: `offline`, or what the server said; empty when it did not. */
  trouble = "";

  /**
   * @param {string} name one window at a time may go under this name
   * @param {() => Promise<boolean>} round asks once; true when there is more
   * @param {() => void} told called when it begins and when it ends
   */
  constructor(name, round, told) {
    this.#name = name;
    this.#round = round;
    this.#told = told;
    addEventListener("online", this.#now);
    document.addEventListener("visibilitychange", this.#now);
  }

  get isGoing() {
    return this.#going !== undefined;
  }

  stop() {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    removeEventListener("online", this.#now);
    document.removeEventListener("visibilitychange", this.#now);
  }

  /** Somebody saved something. */
  soon() {
    if (this.#failures === 0) this.#in(AFTER_SAVE);
  }

  /** @returns {Promise<boolean>} whether the server was heard to the end */
  go() {
    if (this.#isStopped) return Promise.resolve(false);
    this.#going ??= this.#alone().finally(() => {
      this.#going = undefined;
      if (this.#isStopped) return;
      this.#in(this.trouble ? waitAfter(this.#failures) : NOW_AND_THEN);
      this.#told();
    });
    this.#told();
    return this.#going;
  }

  #now = () => {
    if (document.visibilityState === "visible") void this.go();
  };

  /** @param {number} delay in milliseconds */
  #in(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.go(), delay);
  }

  /** @returns {Promise<boolean>} */
  async #alone() {
    return navigator.locks ? await navigator.locks.request(`sync-${this.#name}`, () => this.#all()) : await this.#all();
  }

  async #all() {
    try {
      while (!this.#isStopped && (await this.#round()));
      this.trouble = "";
      this.#failures = 0;
      return true;
    } catch (error) {
      if (this.#isStopped) return false;
      if (!(error instanceof Unreachable) && !(error instanceof Denied)) throw error;
      this.trouble = error instanceof Denied ? error.code : "offline";
      this.#failures += 1;
      return false;
    }
  }
}

/** Not all phones of a village at once when the network comes back. @param {number} failures */
function waitAfter(failures) {
  return WAITS[Math.min(failures, WAITS.length) - 1] * 1000 * (0.75 + Math.random() / 2);
}
