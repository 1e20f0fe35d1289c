import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { lineOf } from "../person/personrow.js";
import { shownName } from "../person/name.js";
import { found } from "../person/search.js";
import { mayRecord } from "../person/standing.js";
import { t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn } from "./gatherings.js";
import { namesCard } from "./names.js";

/** More than these nobody looks through. */
const SHOWN = 8;

/** Naming people with a gathering: only those who have agreed to a record. Of the others it is said why not, and where to ask. */
class NamesForm extends Form {
  type = "participant";

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.values = { role: "villager" };
  }

  render() {
    return gatheringPage(this, { title: t("attendance.names"), intro: t("attendance.names-hint"), isOfPeople: true }, (row) => this.#search(row, this.#found(row.data.place)));
  }

  /** @param {import("../journal/journal.js").Row} row @param {any[]} people */
  #search(row, people) {
    return html`
      <div class="form">${this.text("search", { hint: t("participant.find") })}
        ${this.pick("role", { options: codesOf("attendance", "role") })}</div>
      ${people.length === 0 ? nothing : html`<ul class="rows">${people.map((person) => this.#row(row, person))}</ul>`}
      ${namesCard(row)}`;
  }

  /** @param {number} place */
  #found(place) {
    const { search } = this.values;
    if (!search?.trim()) return [];
    const people = journal.list("person", (row) => row.data.place === place && !row.data.mergedInto);
    return found(people, { text: search, filter: "all" }, placeName).slice(0, SHOWN);
  }

  /** @param {import("../journal/journal.js").Row} gathering @param {any} person */
  #row(gathering, person) {
    const name = shownName(person.data, t("person.nameless"));
    const isNamed = madeIn("participant", gathering.id).some(({ data }) => data.person === person.id);
    return html`<li class="row wraps"><span class="grow"><strong>${name}</strong><span class="hint">${lineOf(person.data)}</span></span>
      ${isNamed ? html`<span class="tag leaf">${t("participant.already")}</span>` : mayRecord(person.id)
        ? html`<button class="button" @click=${() => this.#name(gathering, person.id)}>${icon("add")}<span>${t("participant.add", { name })}</span></button>`
        : html`<span class="hint">${t("participant.not-agreed")}</span><a class="button quiet" href=${href(`/people/${person.id}/consent`)}>${icon("consent")}<span>${t("participant.ask")}</span></a>`}</li>`;
  }

  /** @param {import("../journal/journal.js").Row} gathering @param {number} person */
  async #name(gathering, person) {
    await journal.record({ kind: "fact", type: "participant", fields: { person, gathering: gathering.id, role: this.values.role, on: today() } });
    this.set("search", undefined);
    say(t("participant.kept"));
  }
}
customElements.define("sala-names-form", NamesForm);
