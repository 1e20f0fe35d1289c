import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { personHref } from "../person/step.js";
import { language, t } from "../words/words.js";
import { towardsOne } from "./asked.js";
import { covers, inForce, PURPOSES } from "./inforce.js";

/** What the person has agreed to, part by part, and the way to take each back; what was agreed for one organization is there by its name. */
class ConsentsSection extends Screen {
  render() {
    const consents = journal.together(this.record, "consent");
    const records = [...new Set([this.record, ...consents.map((row) => row.data.person)])];
    const held = records.map((record) => inForce(journal.get(record), journal.owned(record, "consent")));
    const side = html`<a class="button quiet" href=${personHref(this.record, "/consent")}>${t("consent.ask")}</a>`;
    const isAgreed = (/** @type {string} */ purpose, /** @type {number | undefined} */ receiver) => held.some((one) => covers(one, purpose, receiver));
    return card({ title: t("consent.title"), side }, html`<ul class="stack">
      ${PURPOSES.map((purpose) => this.#part({ what: t(`consent.short.${purpose}`), purpose, isAgreed: isAgreed(purpose, undefined), latest: this.#latest(consents, purpose) }))}
      ${towardsOne(consents).map((latest) => this.#towards(latest, isAgreed(latest.data.purpose, latest.data.receiver)))}</ul>`);
  }

  /** @param {any[]} consents @param {string} purpose */
  #latest(consents, purpose) {
    return consents.filter((row) => row.data.purpose === purpose && !row.data.receiver).sort((a, b) => `${a.data.on}${a.id}`.localeCompare(`${b.data.on}${b.id}`)).at(-1);
  }

  /** What was agreed for one organization alone. @param {any} latest @param {boolean} isAgreed */
  #towards(latest, isAgreed) {
    const { purpose, receiver } = latest.data;
    return this.#part({ what: t("consent.towards", { purpose: t(`consent.short.${purpose}`), organization: nameOf(receiver) }), purpose, receiver, isAgreed, latest });
  }

  /** @param {{what: string, purpose: string, receiver?: number, isAgreed: boolean, latest: any}} part */
  #part({ what, purpose, receiver, isAgreed, latest }) {
    const state = isAgreed ? "in-force" : latest ? `status.${latest.data.status}` : "not-asked";
    const words = state === "status.given" ? "status.withdrawn" : state;
    const mayEnd = isAgreed && (!receiver || latest.data.status === "given");
    return html`<li class="consent-part">
      <span><strong>${what}</strong>
        <span class="soft">${latest ? [latest.data.how === "written" ? t("consent.how.written") : latest.data.witness, sayDay(latest.data.on, language())].filter(Boolean).join(", ") : ""}</span></span>
      <span class="tag ${isAgreed ? "leaf" : ""}">${t(`consent.${words}`)}</span>
      ${mayEnd ? html`<a href=${personHref(this.record, `/consent/${purpose}/withdraw`, receiver ? { receiver } : {})} class="plain">${t("consent.withdraw")}<span class="unseen">: ${what}</span></a>` : nothing}
    </li>`;
  }
}
customElements.define("sala-consents-section", ConsentsSection);
