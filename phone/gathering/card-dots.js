import { html, LitElement } from "lit";
import { icon } from "../parts/icon.js";
import { t } from "../words/words.js";
import { topicName } from "./ballots.js";
import { questionVoice, topicFace, topicVoice } from "./topic-option.js";

/** One person's dots: a tap on a picture puts one there. Says `filled` with the marks. */
class CardDots extends LitElement {
  static properties = { topics: { attribute: false }, dots: { attribute: false }, marks: { state: true } };

  constructor() {
    super();
    /** @type {any[]} */
    this.topics = [];
    this.dots = 3;
    /** @type {Record<string, number>} */
    this.marks = {};
  }

  createRenderRoot() {
    return this;
  }

  get #left() {
    return this.dots - Object.values(this.marks).reduce((sum, n) => sum + n, 0);
  }

  /** @param {number} topic @param {1 | -1} by */
  #put(topic, by) {
    const now = (this.marks[topic] ?? 0) + by;
    const { [topic]: before, ...others } = this.marks;
    if (now >= 0 && (by < 0 || this.#left > 0)) this.marks = now === 0 ? others : { ...others, [topic]: now };
  }

  #done = () => {
    this.dispatchEvent(new CustomEvent("filled", { detail: this.marks }));
  };

  render() {
    const left = this.#left;
    return html`<div class="asked"><h2 tabindex="-1">${t("vote.put-dots", { dots: this.dots })}</h2>${questionVoice(t("vote.put-dots", { dots: this.dots }))}</div>
      <p class="dots-left" role="status"><span aria-hidden="true">${Array.from({ length: this.dots }, (_, i) => html`<span class="dot ${i < left ? "" : "empty"}"></span>`)}</span> <span>${t("vote.dots-left", { left })}</span></p>
      <ul class="options">${this.topics.map((topic) => this.#option(topic, left))}</ul>
      <div class="buttons"><button type="button" class="button main big" ?disabled=${left === this.dots} @click=${this.#done}>${icon("check")}<span>${t("vote.done")}</span></button></div>`;
  }

  /** @param {any} topic @param {number} left */
  #option(topic, left) {
    const own = this.marks[topic.id] ?? 0;
    return html`<li class="option ${own > 0 ? "marked" : ""}">
      <button type="button" class="option-face" aria-disabled=${left === 0 ? "true" : "false"} @click=${() => this.#put(topic.id, 1)}>${topicFace(topic)}
        <span class="dots-here">${Array.from({ length: own }, () => html`<span class="dot" aria-hidden="true"></span>`)}<span class="unseen">${t("vote.dots-on", { dots: own })}</span></span></button>
      ${topicVoice(topic)}
      <button type="button" class="plain icon-button" ?disabled=${own === 0} @click=${() => this.#put(topic.id, -1)}>${icon("undo")}<span class="unseen">${t("vote.take-dot", { topic: topicName(topic) })}</span></button></li>`;
  }
}
customElements.define("sala-card-dots", CardDots);
