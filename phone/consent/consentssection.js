import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { personHref } from "../person/step.js";
import { language, t } from "../words/words.js";
import { covers, inForce, PURPOSES } from "./inforce.js";

/** What the person has agreed to, part by part, and the way to take each back. */
class ConsentsSection extends Screen {
  render() {
    const consents = journal.together(this.record, "consent");
    const records = [...new Set([this.record, ...consents.map((row) => row.data.person)])];
    const held = records.map((record) => inForce(journal.get(record), journal.owned(record, "consent")));
    const side = html`<a class="button quiet" href=${personHref(this.record, "/consent")}>${t("consent.ask")}</a>`;
    return card({ title: t("consent.title"), side }, html`<ul class="stack">${PURPOSES.map((purpose) => this.#part(purpose, held.some((one) => covers(one, purpose)), this.#latest(consents, purpose)))}</ul>`);
  }

  /** @param {any[]} consents @param {string} purpose */
  #latest(consents, purpose) {
    return consents.filter((row) => row.data.purpose === purpose && !row.data.receiver).sort((a, b) => `${a.data.on}${a.id}`.localeCompare(`${b.data.on}${b.id}`)).at(-1);
  }

  /** @param {string} purpose @param {boolean} isAgreed @param {any} latest */
  #part(purpose, isAgreed, latest) {
    const state = isAgreed ? "in-force" : latest ? `status.${latest.data.status}` : "not-asked";
    const words = state === "status.given" ? "status.withdrawn" : state;
    return html`<li class="consent-part">
      <span><strong>${t(`consent.short.${purpose}`)}</strong>
        <span class="soft">${latest ? [latest.data.how === "written" ? t("consent.how.written") : latest.data.witness, sayDay(latest.data.on, language())].filter(Boolean).join(", ") : ""}</span></span>
      <span class="tag ${isAgreed ? "leaf" : ""}">${t(`consent.${words}`)}</span>
      ${isAgreed ? html`<a href=${personHref(this.record, `/consent/${purpose}/withdraw`)} class="plain">${t("consent.withdraw")}<span class="unseen">: ${t(`consent.short.${purpose}`)}</span></a>` : nothing}
    </li>`;
  }
}
customElements.define("sala-consents-section", ConsentsSection);
