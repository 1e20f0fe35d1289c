import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { namesOf } from "../directory/names.js";
import { isForAnother, mayConfirm, proposed, unused } from "./proposals.js";

/** What villages have made and nobody has confirmed yet. One tap lets it count; then it is matched at once to those who lacked it. */
class Proposed extends Screen {
  render() {
    const waiting = proposed();
    const kept = mayWrite("service") ? unused() : [];
    return page({ title: t("thread.proposed-title"), back: "/services", intro: t("thread.proposed-intro") }, html`
      ${waiting.length + kept.length === 0 ? html`<p class="note">${t("thread.proposed-none")}</p>` : nothing}
      <ul class="cards">${waiting.map((service) => html`<li class="card">${this.#service(service)}</li>`)}</ul>
      ${kept.length > 0 ? html`<h2>${t("thread.kept-unused")}</h2><ul class="cards">${kept.map((promise) => html`<li class="card"><p><strong>${promise.data.words}</strong> <span class="hint">${placeName(promise.data.place)} · ${categoryWords(promise.data.offers)}</span></p>
        <div class="buttons">${linkButton({ to: `/promises/${promise.id}/service`, words: t("thread.propose"), icon: "services" })}</div></li>`)}</ul>` : nothing}`);
  }

  /** @param {import("../journal/journal.js").Row} service */
  #service({ id, data }) {
    const promise = journal.get(data.commitment);
    return html`<h2><a href=${href(`/services/${id}`)}>${namesOf(data).first}</a></h2>
      <div class="tags">${(data.categories ?? []).map((/** @type {string} */ code) => html`<span class="tag leaf">${categoryWords(code)}</span>`)}<span class="tag">${placeName(data.place)}</span></div>
      ${promise ? html`<p>${t("thread.from-promise")} <a href=${href(`/promises/${promise.id}`)}>${promise.data.words}</a> <span class="hint">${codeWords("commitment", "by", promise.data.by)} · ${codeWords("commitment", "status", promise.data.status)}</span></p>` : nothing}
      ${data.eligibility ? html`<p class="quote">${data.eligibility}</p>` : nothing}
      ${data.phone ? html`<a class="button quiet" href="tel:${data.phone}">${icon("phone")}<span>${t("directory.call", { phone: data.phone })}</span></a>` : nothing}
      ${this.#buttons({ id, data })}`;
  }

  /** @param {{id: number, data: Record<string, any>}} service */
  #buttons({ id, data }) {
    if (!mayConfirm()) return html`<p class="hint">${t("thread.waits-for-confirmation")}</p>`;
    if (isForAnother({ data })) return html`<p class="hint">${t("thread.for-another")}</p>`;
    return html`<div class="buttons">
      <button class="button main" @click=${() => this.#lets(id)}>${icon("check")}<span>${t("thread.confirm")}</span></button>
      <button class="button grave" @click=${() => this.#refuse(id)}>${icon("cross")}<span>${t("thread.not-there")}</span></button></div>`;
  }

  /** It counts from now on. @param {number} id */
  async #lets(id) {
    await journal.record({ kind: "edit", type: "service", subject: id, fields: { proposed: false, active: true, confirmedOn: today(), confirmedHow: "visit" } });
    say(t("thread.confirmed"));
  }

  /** It is not there: it leaves the list and is sent to by nobody. @param {number} id */
  async #refuse(id) {
    await journal.record({ kind: "edit", type: "service", subject: id, fields: { proposed: false, active: false } });
    say(t("thread.refused"));
  }
}
customElements.define("sala-proposed", Proposed);
