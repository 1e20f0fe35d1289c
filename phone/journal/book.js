/**
 * The state of one account in this window, and its store. Each step is worked out, committed, and only then believed; when another window was faster
 * the step is worked out again on what that one wrote. Windows tell each other what they wrote.
 */
import { absorb, begin, metaOf, Refused, restore, withRules } from "./core.js";

/**
 * @typedef {import("./state.js").State} State
 * @typedef {import("./state.js").Writes} Writes
 * @typedef {import("./store.js").Store} Store
 */

export class Book {
  #store;
  #state;
  #stamp;
  #changed;
  #channel;
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** @param {Store} store @param {State} state @param {number} stamp @param {() => void} changed told after each step, here or elsewhere */
  constructor(store, state, stamp, changed) {
    this.#store = store;
    this.#state = state;
    this.#stamp = stamp;
    this.#changed = changed;
    this.#channel = new BroadcastChannel(`sala-${state.device}`);
    this.#channel.onmessage = ({ data }) => void this.#inTurn(() => this.#hear(data));
  }

  /**
   * @param {Store} store
   * @param {{device: number, account: number, epoch?: string}} enrolled
   * @param {any} rules
   * @param {() => void} changed
   * @returns {Promise<Book>}
   */
  static async open(store, enrolled, rules, changed) {
    const found = await store.read();
    if (found) return new Book(store, restore(found.stored, rules), found.stamp, changed);
    // Its numbers must not be given twice, so a device that forgot what it did cannot go on as the same.
    if (enrolled.epoch === undefined) throw new Refused("forgotten");
    const state = begin({ ...enrolled, rules });
    const stamp = await store.commit({ meta: metaOf(state), strict: true }, 0);
    return stamp === undefined ? Book.open(store, enrolled, rules, changed) : new Book(store, state, stamp, changed);
  }

  get state() {
    return this.#state;
  }

  /** Closes when what is being written is written. */
  close() {
    return this.#inTurn(async () => {
      this.#channel.close();
      this.#store.close();
    });
  }

  /** @param {any} rules */
  use(rules) {
    return this.#inTurn(async () => {
      this.#state = withRules(this.#state, rules);
      this.#changed();
    });
  }

  /**
   * @template {{state: State, writes: Writes | null}} S
   * @param {(state: State) => S} work worked out again when another window wrote meanwhile; what it throws changes nothing
   * @returns {Promise<S>}
   */
  step(work) {
    return this.#inTurn(async () => {
      for (;;) {
        const did = work(this.#state);
        if (!did.writes) {
          this.#state = did.state;
          return did;
        }
        const stamp = await this.#store.commit(did.writes, this.#stamp);
        if (stamp !== undefined) return this.#believe(did, stamp);
        await this.#readAgain();
      }
    });
  }

  /** @template {{state: State, writes: Writes | null}} S @param {S} did @param {number} stamp */
  #believe(did, stamp) {
    this.#state = did.state;
    this.#stamp = stamp;
    this.#channel.postMessage({ stamp, writes: did.writes });
    this.#changed();
    return did;
  }

  /** @param {{stamp: number, writes: Writes}} told by another window */
  async #hear({ stamp, writes }) {
    if (stamp <= this.#stamp) return;
    if (stamp > this.#stamp + 1) return this.#readAgain();
    this.#state = absorb(this.#state, writes);
    this.#stamp = stamp;
    this.#changed();
  }

  async #readAgain() {
    const found = await this.#store.read();
    if (!found) throw new Error("the store of this account is gone");
    this.#state = { ...restore(found.stored, this.#state.rules), asking: this.#state.asking };
    this.#stamp = found.stamp;
    this.#changed();
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} one after the other, so that nobody works on what is being written */
  #inTurn(work) {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
