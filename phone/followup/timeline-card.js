import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { timeline } from "./timeline.js";
import { accountName } from "./who.js";

/** How many moments are drawn at once. */
const SHOWN = 8;

/** @type {Record<string, string>} */
const ICONS = { contact: "talk", consent: "consent", need: "need", referral: "referral", followup: "check", measure: "measure", handover: "move", gap: "alert" };

/** What happened, newest first. */
class Timeline extends Screen {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = SHOWN;
  }

  render() {
    const moments = timeline(journal.together(this.record));
    return card({ title: t("followup.timeline") }, html`
      ${moments.length === 0 ? html`<p class="soft">${t("followup.no-moments")}</p>` : html`<ol class="moments">${moments.slice(0, this.shown).map((moment) => this.#moment(moment))}</ol>`}
      ${moments.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += 20)}>${t("directory.more", { count: moments.length - this.shown })}</button>` : nothing}`);
  }

  /** @param {import("./timeline.js").Moment} moment */
  #moment({ id, type, on, unsent, data }) {
    const [title, more] = SAID[type](data);
    return html`<li>${icon(ICONS[type])}<div><p><strong>${title}</strong></p>${more ? html`<p>${more}</p>` : nothing}
      <p class="hint">${on ? html`<time datetime=${on}>${sayDay(on, language())}</time>` : nothing}${unsent ? html` <span class="tag sun">${t("directory.unsent")}</span>` : nothing}
      ${type === "contact" && mayWrite(type) ? html`<a href=${href(`/people/${this.record}/contact`, { corrects: id })}>${t("app.correct")}<span class="unseen">: ${title}</span></a>` : nothing}</p></div></li>`;
  }
}

/** What each kind of record says of itself: a line, and perhaps words. @type {Record<string, (data: Record<string, any>) => [string, string | undefined]>} */
const SAID = {
  contact: (data) => [[codeWords("contact", "kind", data.kind), codeWords("contact", "result", data.result)].filter(Boolean).join(": "), data.note],
  consent: (data) => [t("followup.moment.consent", { purpose: codeWords("consent", "purpose", data.purpose), status: codeWords("consent", "status", data.status) }), undefined],
  need: (data) => [t("followup.moment.need", { need: categoryWords(data.category) }), data.words],
  referral: (data) => [t("followup.moment.referral", { service: nameOf(data.service), status: codeWords("referral", "status", data.status) }), data.note],
  followup: (data) => [[codeWords("followup", "went", data.went), codeWords("followup", "helped", data.helped)].filter(Boolean).join(" · "), data.note],
  measure: (data) => [t("followup.moment.measure", { instrument: codeWords("measure", "instrument", data.instrument) }), undefined],
  handover: (data) => [t("followup.moment.handover", { from: accountName(data.from), to: accountName(data.to) }), data.words],
  gap: (data) => [t("followup.moment.gap", { need: categoryWords(data.category) }), (data.why ?? []).map((/** @type {string} */ code) => codeWords("gap", "why", code)).join(", ")],
};
customElements.define("sala-timeline", Timeline);
