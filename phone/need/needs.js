import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { linkButton } from "../parts/page.js";
import { say } from "../parts/said.js";
import { goOn, mayRecord } from "../person/standing.js";
import { personPage } from "../person/step.js";
import { t } from "../words/words.js";
import { categoryOf, categoryWords, grouped } from "./categories.js";
import { needRanks } from "./needranks.js";
import { nextRank, open } from "./ranking.js";
import "./drawings.js";

/** Needs: chosen by kind, told in the person's words, and put into the person's own order. */
class Needs extends Form {
  type = "need";
  required = ["category"];

  render() {
    const needs = open(journal.together(this.record, "need"));
    return personPage(this, { title: t("need.title"), step: "needs" }, html`
      ${needs.length > 0 ? html`<section class="stack"><h2>${t("need.order")}</h2><p class="hint">${t("need.order-hint")}</p>${needRanks(this.record, needs)}</section>` : nothing}
      <section class="stack"><h2>${t("need.add")}</h2>${this.values.category ? this.#chosen() : this.#kinds()}</section>
      <div class="buttons">${this.params.talk ? html`<button class="button" @click=${() => goOn(this.record, "needs", true)}>${icon("next")}<span>${needs.length > 0 ? t("need.go-on") : t("app.skip-step")}</span></button>`
        : linkButton({ to: `/people/${this.record}`, words: t("app.done-here"), kind: "quiet" })}</div>`);
  }

  #kinds() {
    return html`<div class="form">${grouped().map(({ group, categories }) => html`<section class="stack"><h3>${t(`need.group.${group}`)}</h3>
      <div class="choices tiles">${categories.map(({ code, icon: name }) => html`<button type="button" class="choice" value=${code} @click=${() => this.#choose(code)}>
        ${icon(name ?? "need")}<span>${categoryWords(code)}</span></button>`)}</div></section>`)}</div>`;
  }

  /** The kind is chosen: the long list gives way to the person's own words. */
  #chosen() {
    const { category } = this.values;
    return html`<p class="chosen">${icon(categoryOf(category)?.icon ?? "need")}<strong>${categoryWords(category)}</strong>
        <button type="button" class="plain" @click=${() => this.#choose(undefined)}>${t("app.change")}</button></p>
      ${this.form(mayRecord(this.record) ? this.long("words", { hint: t("need.words-hint") }) : html`<p class="hint">${t("need.words-consent")}</p>`, { words: t("need.add") })}`;
  }

  /** @param {string | undefined} category */
  async #choose(category) {
    this.set("category", category);
    await this.updateComplete;
    const next = /** @type {HTMLElement | null} */ (this.querySelector(category ? "form textarea, form button" : ".tiles button"));
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  }

  /** @param {Record<string, any>} values */
  async keep({ category, words }) {
    const needs = journal.together(this.record, "need");
    const raisedBy = journal.get(this.record)?.data.noticedBy;
    await journal.record({ kind: "edit", type: "need", fields: { person: this.record, category, rank: nextRank(needs), on: today(), ...(raisedBy && { raisedBy }), ...(words && { words }) } });
    this.values = {};
    say(t("app.saved"));
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("h1"))?.focus();
  }
}
customElements.define("sala-needs", Needs);
