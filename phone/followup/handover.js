import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { pickField } from "../parts/fields.js";
import { Form } from "../parts/form.js";
import { hasRole } from "../parts/outlet.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { mayRecord } from "../person/standing.js";
import { handingOver } from "./handing-over.js";
import { accountName, personName, workers } from "./who.js";

/** At most so many people in one action; what is left is handed over in the next. */
const MOST = 400;

/** Handing people over to another worker in one action, with a note, so that nothing lives in one person's phone. */
class Handover extends Form {
  static properties = { ...Form.properties, from: { state: true } };
  type = "handover";
  required = ["to"];

  constructor() {
    super();
    this.from = journal.account?.id;
  }

  connectedCallback() {
    super.connectedCallback();
    const one = Number(this.params.person);
    if (this.params.person) this.from = journal.get(one)?.data.worker;
    this.values = { people: this.params.person ? [String(one)] : this.#theirs().map(({ id }) => String(id)) };
  }

  /** A supervisor hands over for somebody who has left, or people who have nobody. @param {number | undefined} worker */
  #take(worker) {
    this.from = worker;
    this.set("people", this.#theirs().map(({ id }) => String(id)));
  }

  /** The people this worker supports now. @returns {any[]} */
  #theirs() {
    return journal.list("person").filter((/** @type {any} */ { data }) => (data.worker ?? undefined) === (this.from ?? undefined) && ["noticed", "supported"].includes(data.status) && !data.mergedInto).slice(0, MOST);
  }

  check() {
    const wrong = super.check();
    if ((this.values.people ?? []).length === 0) wrong.people = t("followup.choose-people");
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "people" ? t("followup.handover-people") : super.label(name);
  }

  /** All of them or none: a phone that dies meanwhile leaves nobody half handed over. @param {Record<string, any>} values */
  async keep({ people, to, words }) {
    await journal.recordAll(handingOver(people.map((/** @type {string} */ id) => journal.get(Number(id))), { to: Number(to), on: today(), words }, mayRecord));
    say(t("followup.handed-over", { count: people.length, name: accountName(Number(to)) }));
    go("/caseload", { replace: true });
  }

  render() {
    const theirs = this.params.person ? [journal.get(Number(this.params.person))].filter(Boolean) : this.#theirs();
    const options = workers().filter(({ id }) => id !== this.from).map(({ id, name, roles }) => ({ code: String(id), words: `${name} (${roles.map((role) => t(`app.role.${role}`)).join(", ")})` }));
    const people = theirs.map((/** @type {any} */ { id, data }) => ({ code: String(id), words: personName(id), hint: placeName(data.place) }));
    return page({ title: t("followup.handover"), back: this.params.person ? `/people/${this.params.person}` : "/caseload", intro: t("followup.handover-intro"), narrow: true }, this.form(html`
      ${hasRole("supervisor") && !this.params.person ? pickField({ name: "from", label: t("followup.whose"), empty: t("followup.nobodys"), value: this.from === undefined ? "" : String(this.from), options: workers().map(({ id, name }) => ({ code: String(id), words: name })), change: (value) => this.#take(value ? Number(value) : undefined) }) : nothing}
      ${this.pick("to", { options })}
      ${this.long("words", { hint: t("followup.handover-hint") })}
      ${people.length === 0 ? html`<p class="note">${t("followup.nobody-to-hand-over")}</p>` : this.choice("people", { many: true, options: people, label: t("followup.handover-people-count", { chosen: (this.values.people ?? []).length, count: people.length }) })}
      ${people.length > 1 ? html`<div class="buttons"><button type="button" class="button quiet" @click=${() => this.set("people", people.map(({ code }) => code))}>${t("followup.choose-all")}</button>
        <button type="button" class="button quiet" @click=${() => this.set("people", [])}>${t("followup.choose-none")}</button></div>` : nothing}`, { words: t("followup.handover-do") }));
  }
}
customElements.define("sala-handover", Handover);
