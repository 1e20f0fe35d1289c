import { html, nothing } from "lit";
import { namesOf, responsible } from "../followup/responsible.js";
import { answering } from "../followup/safety.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { choiceField, pickField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { maySeeRestricted } from "../parts/rights.js";
import { codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";

/** Concerns for a person's safety, for those only who have the right; passed on, closed with a reason, or opened again. */
class ConcernsSection extends Screen {
  static properties = { closing: { state: true }, passing: { state: true } };

  constructor() {
    super();
    /** @type {number | undefined} */
    this.closing = undefined;
    /** @type {number | undefined} */
    this.passing = undefined;
  }

  render() {
    const flags = maySeeRestricted("safeguarding") ? journal.together(this.record, "flag") : [];
    if (flags.length === 0) return nothing;
    return card({ title: t("flag.title") }, html`<ul class="cards">${flags.map((flag) => this.#flag(flag))}</ul>`);
  }

  /** @param {any} flag */
  #flag(flag) {
    const { id, data } = flag;
    const above = this.#above(flag);
    return html`<li class="note clay stack">
      <p><strong>${codeWords("flag", "kind", data.kind)}</strong> <span class="tag clay">${codeWords("flag", "status", data.status)}</span> <span class="soft">${sayDay(data.on, language())}</span></p>
      ${data.words ? html`<p class="quote">${data.words}</p>` : nothing}
      ${data.status === "escalated" && data.to ? html`<p>${icon("move", "small")} ${t("flag.is-with", { name: namesOf([data.to]), day: sayDay(data.passedOn, language()) })}</p>` : nothing}
      ${data.status === "raised" && above.length === 0 ? html`<p>${icon("info", "small")} ${t("flag.nobody-above")}</p>` : nothing}
      ${this.closing === id ? choiceField({ name: `close-${id}`, label: t("flag.close.reason"), options: commandCodes("flag", "close"), change: (reason) => this.#do(id, "close", { reason }) }) : nothing}
      ${this.passing === id ? pickField({ name: `to-${id}`, label: t("flag.to"), options: above, change: (to) => to && this.#passOn(id, Number(to)) }) : nothing}
      <div class="buttons">
        ${data.status === "raised" && above.length > 0 ? html`<button class="button" @click=${() => (this.passing = id)}>${icon("move")}<span>${t("flag.escalate")}</span></button>` : nothing}
        ${data.status === "closed" ? html`<button class="button quiet" @click=${() => this.#do(id, "reopen", {})}>${icon("undo")}<span>${t("flag.reopen")}</span></button>`
          : html`<button class="button quiet" @click=${() => (this.closing = id)}>${icon("check")}<span>${t("flag.close")}</span></button>`}
      </div></li>`;
  }

  /** To whom it can be passed: those next above, else anybody else with the right. @param {any} flag */
  #above({ data }) {
    const steps = responsible(data.person);
    const { next } = answering(data, steps);
    const others = next.length > 0 ? next : steps.flat().filter((account) => account !== data.to);
    return others.filter((account) => account !== journal.account?.id).map((account) => ({ code: String(account), words: namesOf([account]) }));
  }

  /** Passing it on says to whom it went. @param {number} flag @param {number} to */
  async #passOn(flag, to) {
    await this.#do(flag, "escalate", { to, passedOn: today() });
    say(t("flag.passed-to", { name: namesOf([to]) }));
  }

  /** @param {number} flag @param {string} command @param {Record<string, unknown>} fields */
  async #do(flag, command, fields) {
    this.closing = undefined;
    this.passing = undefined;
    await journal.record({ kind: "command", type: `flag.${command}`, subject: flag, fields });
    say(t("app.saved"));
  }
}
customElements.define("sala-concerns-section", ConcernsSection);
