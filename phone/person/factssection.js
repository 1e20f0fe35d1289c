import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { foldedCard } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { maySee } from "../parts/rights.js";
import { codeWords, wordsOf } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { ageWords } from "./personrow.js";
import { mayRecord } from "./standing.js";
import { personHref } from "./step.js";

/** The plain facts: who, where, how to reach, what to mind. */
class FactsSection extends Screen {
  render() {
    const data = journal.get(this.record)?.data;
    if (!data) return html``;
    return html`
      ${foldedCard({ title: t("person.facts-title"), side: this.#change("/about", t("person.facts-title")) }, this.#list([
        ["description", data.description], ["called", data.called], ["sex", codeWords("person", "sex", data.sex)], ["age-or-year", ageWords(data)],
        ["phone", data.phone ? html`<a href="tel:${data.phone.replace(/[^0-9+]/g, "")}">${data.phone}</a>` : ""], ["landmark", data.landmark],
        ["household", this.#household(data.household)], ["place", placeName(data.place)], ["noticedBy", this.#noticed(data)], ["worker", this.#account(data.worker)],
        ["ethnicity", data.ethnicity], ["religion", data.religion], ["next", sayDay(data.next, language())]]))}
      ${foldedCard({ title: t("person.ways-title"), side: this.#change("/ways", t("person.ways-title")) }, this.#list([
        ["languages", this.#codes("languages", data.languages)], ["interpreter", data.interpreter ? t("app.yes") : ""], ["access", this.#codes("access", data.access)],
        ["transport", this.#codes("transport", data.transport)], ["tell", codeWords("person", "tell", data.tell)], ["wishes", data.wishes]]))}
      ${maySee("health") && mayRecord(this.record) ? foldedCard({ title: t("person.health-title"), side: this.#change("/health", t("person.health-title")) }, html`
        ${data.conditions?.length ? html`<ul class="tags">${data.conditions.map((/** @type {string} */ one) => html`<li class="tag">${one}</li>`)}</ul>` : html`<p class="soft">${t("person.nothing-noted")}</p>`}
        <p class="hint">${t("person.sensitive")}</p>`) : nothing}`;
  }

  /** @param {string} path @param {string} about */
  #change(path, about) {
    return html`<a class="button quiet" href=${personHref(this.record, path)}>${t("app.change")}<span class="unseen"> ${about}</span></a>`;
  }

  /** @param {[string, unknown][]} facts */
  #list(facts) {
    const known = facts.filter(([, value]) => value);
    if (known.length === 0) return html`<p class="soft">${t("person.nothing-noted")}</p>`;
    return html`<dl class="facts wide">${known.map(([name, value]) => html`<div><dt>${wordsOf("person", name)}</dt><dd>${value}</dd></div>`)}</dl>`;
  }

  /** @param {string} field @param {string[] | undefined} codes */
  #codes(field, codes) {
    return (codes ?? []).map((code) => codeWords("person", field, code)).join(", ");
  }

  /** @param {any} data */
  #noticed(data) {
    return [codeWords("person", "noticedBy", data.noticedBy), this.#account(data.askedBy), sayDay(data.noticedOn, language())].filter(Boolean).join(", ");
  }

  /** @param {number | undefined} id */
  #account(id) {
    if (id === undefined || id === null) return "";
    return (journal.team ?? []).find((/** @type {any} */ account) => account.id === id)?.name ?? (id === journal.account?.id ? journal.account?.name : "");
  }

  /** @param {number | undefined} id */
  #household(id) {
    if (!id) return "";
    return html`<a href="#/households/${id}">${journal.get(id)?.data.name ?? t("household.unnamed")}</a>`;
  }
}
customElements.define("sala-facts-section", FactsSection);
