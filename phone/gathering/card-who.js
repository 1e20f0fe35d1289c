import { html, LitElement, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { codeWords, codesOf } from "../parts/rules.js";
import { t } from "../words/words.js";
import { questionVoice } from "./topic-option.js";

/** @typedef {{name: string, value: any, icon?: string, words: string}} Answer */

/** What is asked, one after the other; anything may be left out. */
const QUESTIONS = ["sex", "age", "ethnicity", "disability"];

/** @type {Record<string, string>} */
const pictures = { female: "female", male: "male", child: "child", youth: "youth", adult: "person", elder: "elder" };

/** Asks of what sort somebody is, by pictures, one question at a time. Says `answered` with what was said; nobody's name is asked. */
class CardWho extends LitElement {
  static properties = { often: { attribute: false }, at: { state: true }, said: { state: true } };

  constructor() {
    super();
    /** @type {string[]} ethnic groups that were named here before, the most frequent first */
    this.often = [];
    this.at = 0;
    /** @type {Record<string, any>} */
    this.said = {};
  }

  createRenderRoot() {
    return this;
  }

  /** @param {Record<string, any>} more */
  #answer(more) {
    this.said = { ...this.said, ...more };
    this.at += 1;
    if (this.at === QUESTIONS.length) this.dispatchEvent(new CustomEvent("answered", { detail: this.said }));
    else void this.#focus();
  }

  #back = () => {
    this.at -= 1;
    const { [QUESTIONS[this.at]]: gone, ...kept } = this.said;
    this.said = kept;
    void this.#focus();
  };

  async #focus() {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("h2"))?.focus();
  }

  /** @param {string} name @returns {Answer[]} */
  #answers(name) {
    if (name === "disability") return [{ name, value: true, icon: "wheelchair", words: t("app.yes") }, { name, value: false, icon: "walk", words: t("app.no") }];
    const codes = codesOf("vote", name).map(({ code }) => code).filter((code) => code !== "unknown");
    if (name !== "ethnicity") return codes.map((code) => ({ name, value: code, icon: pictures[code] ?? "people", words: t(`vote.me.${code}`) }));
    const place = (/** @type {string} */ code) => (this.often.includes(code) ? this.often.indexOf(code) : this.often.length);
    return codes.sort((a, b) => place(a) - place(b)).map((code) => ({ name, value: code, words: codeWords("vote", name, code) }));
  }

  render() {
    const name = QUESTIONS[Math.min(this.at, QUESTIONS.length - 1)];
    return html`<div class="asked"><h2 tabindex="-1">${t(`vote.ask.${name}`)}</h2>${questionVoice(t(`vote.ask.${name}`))}</div>
      <div class="faces ${name === "ethnicity" ? "plain-faces" : ""}">${this.#answers(name).map((answer) => html`<button type="button" class="face" @click=${() => this.#answer({ [name]: answer.value })}>${answer.icon ? icon(answer.icon) : nothing}<span>${answer.words}</span></button>`)}</div>
      <div class="buttons"><button type="button" class="button quiet" @click=${() => this.#answer({})}>${icon("next")}<span>${t("vote.skip")}</span></button>
        ${this.at > 0 ? html`<button type="button" class="button quiet" @click=${this.#back}>${icon("back")}<span>${t("app.back")}</span></button>` : nothing}</div>`;
  }
}
customElements.define("sala-card-who", CardWho);
