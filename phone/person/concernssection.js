import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
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
  #flag({ id, data }) {
    return html`<li class="note clay stack">
      <p><strong>${codeWords("flag", "kind", data.kind)}</strong> <span class="tag clay">${codeWords("flag", "status", data.status)}</span> <span class="soft">${sayDay(data.on, language())}</span></p>
      ${data.words ? html`<p class="quote">${data.words}</p>` : nothing}
      ${this.closing === id ? choiceField({ name: `close-${id}`, label: t("flag.close.reason"), options: commandCodes("flag", "close"), change: (reason) => this.#do(id, "close", { reason }) }) : nothing}
      ${this.passing === id ? pickField({ name: `to-${id}`, label: t("flag.to"), options: this.#supervisors(), change: (to) => to && this.#do(id, "escalate", { to: Number(to) }) }) : nothing}
      <div class="buttons">
        ${data.status === "raised" ? html`<button class="button" @click=${() => (this.passing = id)}>${icon("move")}<span>${t("flag.escalate")}</span></button>` : nothing}
        ${data.status === "closed" ? html`<button class="button quiet" @click=${() => this.#do(id, "reopen", {})}>${icon("undo")}<span>${t("flag.reopen")}</span></button>`
          : html`<button class="button quiet" @click=${() => (this.closing = id)}>${icon("check")}<span>${t("flag.close")}</span></button>`}
      </div></li>`;
  }

  #supervisors() {
    return (journal.team ?? []).filter((/** @type {any} */ account) => account.roles?.includes("supervisor") && account.id !== journal.account?.id)
      .map((/** @type {any} */ account) => ({ code: String(account.id), words: account.name }));
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
