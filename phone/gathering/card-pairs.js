import { html, LitElement, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { t } from "../words/words.js";
import { marksOfPairs } from "./pairs.js";
import { questionVoice, topicFace, topicVoice } from "./topic-option.js";

/** One person's comparisons: two large pictures, a tap on the one that matters more. Says `filled` with the marks. */
class CardPairs extends LitElement {
  static properties = { pairs: { attribute: false }, topicOf: { attribute: false }, answers: { state: true } };

  constructor() {
    super();
    /** @type {[number, number][]} */
    this.pairs = [];
    /** @type {(id: number) => any} */
    this.topicOf = () => undefined;
    /** @type {([number, number] | null)[]} winner and loser; null where both matter as much */
    this.answers = [];
  }

  createRenderRoot() {
    return this;
  }

  /** @param {[number, number] | null} answer */
  #answer(answer) {
    this.answers = [...this.answers, answer];
    if (this.answers.length < this.pairs.length) return void this.#focus();
    const said = /** @type {[number, number][]} */ (this.answers.filter((one) => one !== null));
    this.dispatchEvent(new CustomEvent("filled", { detail: marksOfPairs(said) }));
  }

  #back = () => {
    this.answers = this.answers.slice(0, -1);
    void this.#focus();
  };

  async #focus() {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("h2"))?.focus();
  }

  render() {
    const at = Math.min(this.answers.length, this.pairs.length - 1);
    const pair = this.pairs[at];
    if (!pair) return nothing;
    return html`<div class="asked"><h2 tabindex="-1">${t("vote.which-first")}</h2>${questionVoice(t("vote.which-first"))}</div>
      <progress max=${this.pairs.length} value=${this.answers.length} aria-hidden="true"></progress><p class="hint">${t("vote.pair-of", { at: at + 1, all: this.pairs.length })}</p>
      <div class="duel">${pair.map((id, i) => html`<div class="side"><button type="button" class="face" @click=${() => this.#answer([id, pair[1 - i]])}>${topicFace(this.topicOf(id))}</button>${topicVoice(this.topicOf(id))}</div>`)}</div>
      <div class="buttons"><button type="button" class="button quiet" @click=${() => this.#answer(null)}><span>${t("vote.both-same")}</span></button>
        ${this.answers.length > 0 ? html`<button type="button" class="button quiet" @click=${this.#back}>${icon("back")}<span>${t("app.back")}</span></button>` : nothing}</div>`;
  }
}
customElements.define("sala-card-pairs", CardPairs);
