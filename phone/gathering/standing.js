/**
 * Which cards count. A card that replaces another stands in its place; of several that replace the same one the last made counts, and the
 * others are named, never lost. Cards may arrive in any order: what comes out is the same.
 *
 * @typedef {{id: number, data: Record<string, any>}} Card
 */

export class Standing {
  /** @type {Map<number, Card>} */
  #cards = new Map();
  /** @type {Map<number, number[]>} by the card that is replaced, those that replace it, whether or not it is here yet */
  #heirs = new Map();

  /** @param {number} id */
  has(id) {
    return this.#cards.has(id);
  }

  get size() {
    return this.#cards.size;
  }

  /**
   * @param {Card} card not here before
   * @returns {{before: Card[], now: Card}} those that counted and count no more, and the one that counts for all of them
   */
  add(card) {
    const root = this.#root(card);
    const before = new Set([...this.#line(root), ...this.#line(card.id)].filter((one) => this.#isLast(one)));
    this.#cards.set(card.id, card);
    const replaced = replacedBy(card);
    if (replaced !== undefined) this.#heirs.set(replaced, [...(this.#heirs.get(replaced) ?? []), card.id]);
    return { before: [...before], now: /** @type {Card} */ (this.#line(root).at(-1)) };
  }

  /** Those that count, the first made first. @returns {Card[]} */
  counted() {
    return this.#sorted((card) => this.#line(this.#root(card)).at(-1) === card);
  }

  /** Those that were replaced. @returns {Card[]} */
  replaced() {
    return this.#sorted((card) => this.#line(this.#root(card)).indexOf(card) < this.#line(this.#root(card)).length - 1 && !this.#isRival(card));
  }

  /** Those that replace a card which another, made later, replaces too: somebody should look at both. @returns {Card[]} */
  rivals() {
    return this.#sorted((card) => this.#isRival(card));
  }

  /** @param {Card} card */
  #isRival(card) {
    return !this.#line(this.#root(card)).includes(card);
  }

  /** Whether it counts as things are. @param {Card} card */
  #isLast(card) {
    return !this.#heirs.has(card.id);
  }

  /** @param {(card: Card) => boolean} fits */
  #sorted(fits) {
    return [...this.#cards.values()].filter(fits).sort((a, b) => a.id - b.id);
  }

  /** The first of the cards that this one goes back to; it may not be here yet. @param {Card} card @returns {number} */
  #root(card) {
    const passed = new Set([card.id]);
    let root = card.id;
    for (let next = replacedBy(card); next !== undefined && !passed.has(next); ) {
      passed.add(next);
      root = next;
      const known = this.#cards.get(next);
      next = known && replacedBy(known);
    }
    return root;
  }

  /** From the first card to the one that counts. @param {number} root @returns {Card[]} without those that are not here */
  #line(root) {
    const passed = new Set();
    const line = [];
    for (let id = /** @type {number | undefined} */ (root); id !== undefined && !passed.has(id); ) {
      passed.add(id);
      const card = this.#cards.get(id);
      if (card) line.push(card);
      const heirs = this.#heirs.get(id);
      id = heirs && Math.max(...heirs);
    }
    return line;
  }
}

/** @param {Card} card @returns {number | undefined} */
function replacedBy({ id, data }) {
  return data.replaces && data.replaces !== id ? data.replaces : undefined;
}
