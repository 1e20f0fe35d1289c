/**
 * Counting along: each ballot is counted from the cards that are here, and when cards come, only they are added. What was there and is gone (a card that the server did
 * not take, another account) means counting anew.
 */
import { Tally } from "./ballot-tally.js";

export class Along {
  /** @type {Map<number, {rules: any, tally: Tally}>} */
  #counted = new Map();

  /**
   * @param {any} rules all rules by path
   * @param {{id: number, data: Record<string, any>}} ballot
   * @param {import("./standing.js").Card[]} votes all cards of this ballot
   * @returns {Tally}
   */
  of(rules, ballot, votes) {
    const known = this.#counted.get(ballot.id);
    const tally = known && known.rules === rules ? known.tally : new Tally(rules, ballot.data);
    for (const vote of votes) tally.add(vote);
    if (tally.taken !== votes.length) {
      this.#counted.delete(ballot.id);
      return this.of(rules, ballot, votes);
    }
    this.#counted.set(ballot.id, { rules, tally });
    return tally;
  }
}
