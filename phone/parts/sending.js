import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { outcomeWords, whyWords } from "../journal/settle-words.js";
import { language, t } from "../words/words.js";
import { sayMoment } from "./dates.js";
import { describeChange, whoFor } from "./describe.js";
import { icon } from "./icon.js";
import { card, page } from "./page.js";
import { wordsOf } from "./rules.js";
import { say } from "./said.js";
import { Screen } from "./screen.js";
import "./whole.js";

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
      <sala-whole></sala-whole>
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
    say(journal.unsent().length === 0 ? t("app.sent-now") : this.#trouble());
  };

  /** Why it was not sent, as far as the phone knows. */
  #trouble() {
    return journal.trouble === "signed-out" ? t("app.signed-out") : t("app.no-network");
  }

  /** @param {any} change */
  #waiting(change) {
    const stuck = change.outcome === "newer" ? t("app.outcome.newer") : change.fits === false ? t("app.fits-no-more") : "";
    return html`<li class="row">${icon("waiting", "small")}<span class="grow"><strong>${describeChange(change)}</strong>
      <span class="soft">${[whoFor(change), sayMoment(change.at, language())].filter(Boolean).join(" · ")}</span>
      ${stuck ? html`<span class="late">${stuck}</span>` : nothing}</span></li>`;
  }

  #answers() {
    const outcomes = journal.outcomes();
    return card({ title: t("app.answers") }, outcomes.length === 0 ? html`<p class="soft">${t("app.no-answers")}</p>`
      : html`<ul class="rows">${outcomes.map((one) => this.#answer(one))}</ul>`);
  }

  /** @param {any} answer */
  #answer({ n, outcome, details, change }) {
    const why = whyWords({ outcome, details, change });
    const fields = details?.fields && change ? details.fields.map((/** @type {string} */ name) => wordsOf(change.type.split(".")[0], name)).join(", ") : "";
    return html`<li class="row wraps">${icon("info", "small")}<span class="grow"><strong>${outcomeWords("app", { outcome, change })}</strong>
        ${why ? html`<span class="soft">${why}</span>` : nothing}
        <span class="soft">${[change ? describeChange(change) : "", fields, change ? whoFor(change) : ""].filter(Boolean).join(" · ")}</span></span>
      <button type="button" class="plain" @click=${() => journal.dismiss(n)}>${t("app.read")}<span class="unseen">: ${change ? describeChange(change) : t(`app.outcome.${outcome}`)}</span></button></li>`;
  }
}
customElements.define("sala-sending", Sending);
