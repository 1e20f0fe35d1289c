import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { EditForm } from "../parts/editform.js";
import { icon } from "../parts/icon.js";
import { maySee } from "../parts/rights.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { alikePanel } from "./alike.js";
import { duplicates } from "./duplicates.js";
import { goOn, mayRecord } from "./standing.js";
import { personPage, saveWords, skip } from "./step.js";

/** Name, household and how to reach the person. Without consent to a record only what was asked when noticing is here. */
class About extends EditForm {
  static properties = { alike: { state: true } };

  type = "person";
  names = ["given", "family", "called", "phone", "landmark", "household", "description", "sex", "birthYear", "birthEstimated", "birthDate", "ethnicity", "religion"];

  constructor() {
    super();
    /** @type {any[]} */
    this.alike = [];
  }

  render() {
    const mayName = mayRecord(this.record);
    return personPage(this, { title: t("person.about-title"), step: "about" },
      this.alike.length > 0 ? alikePanel(this.alike, { asNew: () => this.#keepNow() }) : html`
      <p class="soft">${t("person.about-intro")}</p>
      ${mayName ? nothing : html`<div class="note sun stack"><p>${t("person.about-first-consent")}</p>
        <div class="buttons"><a class="button" href=${href(`/people/${this.record}/consent`)}>${icon("consent")}<span>${t("consent.ask")}</span></a></div></div>`}
      ${this.form(html`${mayName ? this.#named() : nothing}${this.#plain(mayName)}`, { words: saveWords(this), more: skip(this, "about") })}`);
  }

  #named() {
    return html`${this.text("given")}${this.text("family")}${this.text("called")}
      ${this.text("phone", { kind: "tel", mode: "tel" })}
      ${this.text("landmark", { hint: t("person.landmark-hint") })}
      ${this.#household()}`;
  }

  /** @param {boolean} mayName */
  #plain(mayName) {
    return html`<details ?open=${!mayName}><summary>${icon("add", "small")}${t("person.more-about")}</summary><div class="form">
      ${this.long("description", { hint: t("person.description-hint") })}
      ${this.choice("sex", { two: true })}
      ${this.number("birthYear")}${this.flag("birthEstimated")}
      ${mayName ? this.day("birthDate") : nothing}
      ${mayName && maySee("ethnicity") ? this.text("ethnicity", { hint: t("person.sensitive") }) : nothing}
      ${mayName && maySee("religion") ? this.text("religion", { hint: t("person.sensitive") }) : nothing}
    </div></details>`;
  }

  #household() {
    const here = journal.list("household").filter((row) => row.data.place === this.row?.data.place);
    const options = here.map((row) => ({ code: String(row.id), words: [row.data.name ?? t("household.unnamed"), row.data.landmark].filter(Boolean).join(", ") }));
    return html`${this.pick("household", { options: [...options, { code: "new", words: t("person.household-new") }] })}
      ${this.values.household === "new" ? this.text("householdName", { label: t("household.name"), hint: t("household.name-hint"), most: 80 }) : nothing}`;
  }

  /** @param {string} name */
  label(name) {
    return name === "householdName" ? t("household.name") : super.label(name);
  }

  changes() {
    const changed = super.changes();
    if (typeof changed.household === "string") changed.household = Number(changed.household);
    if (changed.household === this.row?.data.household) delete changed.household;
    return changed;
  }

  async keep() {
    const changed = super.changes();
    const candidate = { ...this.row?.data, ...changed };
    const isNamed = "given" in changed || "family" in changed || "called" in changed;
    this.alike = isNamed ? duplicates(candidate, journal.list("person").filter((row) => row.id !== this.record)) : [];
    if (this.alike.length > 0) return window.scrollTo(0, 0);
    await this.#keepNow();
  }

  async #keepNow() {
    await this.#newHousehold();
    await super.keep();
  }

  /** A household that is not in the list is made first, so that the person can be put into it. */
  async #newHousehold() {
    if (this.values.household !== "new") return;
    const { householdName, landmark } = this.values;
    const household = await journal.record({ kind: "edit", type: "household", fields: {
      place: this.row?.data.place, ...(householdName?.trim() && { name: householdName.trim() }), ...(landmark?.trim() && { landmark: landmark.trim() }) } });
    this.set("household", String(household));
  }

  /** A year that lies ahead is a slip of the thumb. */
  check() {
    const wrong = super.check();
    const year = Number(today().slice(0, 4));
    if (this.values.birthYear > year) wrong.birthYear = t("app.between", { least: 1900, greatest: year });
    return wrong;
  }

  leave() {
    goOn(this.record, "about", Boolean(this.params.talk));
  }
}
customElements.define("sala-about", About);
