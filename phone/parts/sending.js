import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { language, t } from "../words/words.js";
import { sayMoment } from "./dates.js";
import { describeChange, whoFor } from "./describe.js";
import { icon } from "./icon.js";
import { card, page } from "./page.js";
import { say } from "./said.js";
import { Screen } from "./screen.js";

/** What is on its way and what became of it, in plain words. */
class Sending extends Screen {
  static properties = { busy: { state: true } };

  constructor() {
    super();
    this.busy = false;
  }

  render() {
    const unsent = journal.unsent();
    return page({ title: t("app.sending"), intro: t("app.sending-intro"), narrow: true }, html`
      <p>${journal.lastSent ? t("app.last-sent", { when: sayMoment(journal.lastSent, language()) }) : t("app.never-sent")}</p>
      <div class="buttons"><button class="button main" ?disabled=${this.busy} @click=${this.#send}>${icon("waiting")}<span>${this.busy ? t("app.sending-now") : t("app.send-now")}</span></button></div>
      ${card({ title: t("app.waiting-list") }, unsent.length ? html`<ul class="rows">${unsent.map((change) => this.#waiting(change))}</ul>` : html`<p class="soft">${t("app.nothing-waiting")}</p>`)}
      ${this.#answers()}`);
  }

  #send = async () => {
    this.busy = true;
    try {
      await journal.sync();
    } finally {
      this.busy = false;
    }
    say(journal.unsent().length === 0 ? t("app.sent-now") : t("app.no-network"));
  };

  /** @param {any} change */
  #waiting(change) {
    return html`<li class="row">${icon("waiting", "small")}<span class="grow"><strong>${describeChange(change)}</strong>
      <span class="soft">${[whoFor(change), sayMoment(change.at, language())].filter(Boolean).join(" · ")}</span></span></li>`;
  }

  #answers() {
    const outcomes = journal.outcomes();
    return card({ title: t("app.answers") }, outcomes.length === 0 ? html`<p class="soft">${t("app.no-answers")}</p>`
      : html`<ul class="rows">${outcomes.map((/** @type {any} */ one) => html`<li class="row">${icon("info", "small")}<span class="grow">
          <strong>${t(`app.outcome.${one.outcome}`)}</strong>
          ${one.change ? html`<span class="soft">${[describeChange(one.change), whoFor(one.change)].filter(Boolean).join(" · ")}</span>` : nothing}</span></li>`)}</ul>`);
  }
}
customElements.define("sala-sending", Sending);
