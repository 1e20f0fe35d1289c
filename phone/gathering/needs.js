import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryOf, categoryWords, grouped } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { codeWords, codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { shownName } from "../person/name.js";
import { t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";
import { noticeStep } from "./notice-step.js";

/** @type {Record<string, string>} */
const DRAWN = { place: "village", group: "company", household: "house", person: "person" };

/** Needs that come up in a gathering: of the whole place, a group or a household, and of nobody by name. One person's becomes that person's own record. */
class GatheringNeeds extends Form {
  static properties = { mayCome: { state: true } };

  type = "need";
  required = ["category"];

  constructor() {
    super();
    this.mayCome = "";
  }

  connectedCallback() {
    super.connectedCallback();
    this.values = this.params.group ? { whose: "group", group: this.params.group } : { whose: "place" };
  }

  render() {
    return gatheringPage(this, { title: t("gathering.produce.needs"), intro: t("gathering.needs-intro"), isOfPeople: true }, (row) => html`
      ${mayWriteAt(row.data.place, "need") ? html`<section class="stack">${this.#whose()}${this.values.whose === "person" ? noticeStep(row, this.mayCome, (answer) => (this.mayCome = answer)) : this.#need(row)}</section>` : nothing}
      ${this.#here(row)}`);
  }

  #whose() {
    return this.choice("whose", { two: true, label: t("gathering.need-whose"), options: Object.keys(DRAWN).map((code) => ({ code, words: t(`gathering.need-whose.${code}`), icon: DRAWN[code] })) });
  }

  /** @param {import("../journal/journal.js").Row} row */
  #need(row) {
    const { whose, category } = this.values;
    const about = html`${whose === "group" ? this.choice("group", { two: true, label: t("gathering.need-group"), options: codesOf("need", "group") }) : nothing}
      ${whose === "household" ? this.pick("household", { label: t("gathering.need-household"), options: this.#households(row.data.place) }) : nothing}`;
    if (!category) return html`<div class="form">${about}${this.#kinds()}</div>`;
    return html`<p class="chosen">${icon(categoryOf(category)?.icon ?? "need")}<strong>${categoryWords(category)}</strong><button type="button" class="plain" @click=${() => this.set("category", undefined)}>${t("app.change")}</button></p>
      ${this.form(html`${about}${whose === "household" ? nothing : this.long("words", { label: t("gathering.need-words") })}`, { words: t("gathering.need-add") })}`;
  }

  #kinds() {
    return grouped().map(({ group, categories }) => html`<section class="stack"><h2>${t(`need.group.${group}`)}</h2><div class="choices tiles">${categories.map(({ code, icon: name }) => html`<button type="button" class="choice" value=${code}
      @click=${() => this.set("category", code)}>${icon(name ?? "need")}<span>${categoryWords(code)}</span></button>`)}</div></section>`);
  }

  /** @param {number} place */
  #households(place) {
    return journal.list("household", (row) => row.data.place === place).map(({ id, data }) => ({ code: String(id), words: [data.name ?? t("household.unnamed"), data.landmark].filter(Boolean).join(", ") }));
  }

  check() {
    const wrong = super.check();
    const { whose } = this.values;
    if ((whose === "group" || whose === "household") && !this.values[whose]) wrong[whose] = t("app.fill-in");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep({ whose, group, household, category, words }) {
    const place = journal.get(this.record)?.data.place;
    const about = whose === "group" ? { group, words } : whose === "household" ? { household: Number(household) } : { words };
    await journal.record({ kind: "edit", type: "need", fields: { place, gathering: this.record, category, raisedBy: "gathering", on: today(), ...about } });
    this.values = { whose, group, household };
    say(t("gathering.need-kept"));
  }

  /** @param {import("../journal/journal.js").Row} row */
  #here(row) {
    const needs = madeIn("need", row.id);
    if (needs.length === 0) return nothing;
    return card({ title: t("gathering.needs-here") }, html`<ul class="rows">${needs.map(({ data, unsent }) => html`<li class="row wraps">${icon(categoryOf(data.category)?.icon ?? "need")}<span class="grow"><strong>${categoryWords(data.category)}</strong>
      <span class="hint">${this.#of(data)}</span>${data.words ? html`<span class="soft">${data.words}</span>` : nothing}</span>${unsent ? html`<span class="tag sun">${t("person.waits")}</span>` : nothing}</li>`)}</ul>`);
  }

  /** Whose need it is, in words. @param {Record<string, any>} data */
  #of({ group, household, person }) {
    if (person) return shownName(journal.get(person)?.data, t("person.nameless"));
    if (household) return journal.get(household)?.data.name ?? t("gathering.need-whose.household");
    return group ? codeWords("need", "group", group) : t("gathering.need-whose.place");
  }
}
customElements.define("sala-gathering-needs", GatheringNeeds);
