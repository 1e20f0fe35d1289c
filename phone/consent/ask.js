import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { choiceField } from "../parts/fields.js";
import { Form } from "../parts/form.js";
import { placeName, areaOf } from "../parts/places.js";
import { say } from "../parts/said.js";
import { goOn } from "../person/standing.js";
import { languageOptions, likelyLanguage, personHref, personPage, saveWords, skip } from "../person/step.js";
import { t } from "../words/words.js";
import { answersTo, askedBy } from "./asked.js";
import { covers, inForce, PURPOSES } from "./inforce.js";

/** Which wording was read out; a new one gets a new number, so that it stays known what somebody agreed to. */
const WORDING = "sala-1";

/**
 * Asking for consent: what is kept, by whom and why is read out in plain words; the person may agree to some parts and refuse others. Each
 * answer becomes a record of its own, the one about keeping a record first, since the name may only follow it. A screen that needs one part for
 * one organization asks for no more, and names it.
 */
class AskConsent extends Form {
  type = "consent";
  required = ["how"];

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.values = { how: "spoken" };
  }

  get #asked() {
    return askedBy(this.params, (id) => journal.get(id)?.type === "organization");
  }

  render() {
    const { purposes, receiver } = this.#asked;
    return personPage(this, { title: t("consent.ask"), step: "consent" }, html`
      <p class="hint">${t("consent.read")}</p>
      <div class="read-aloud"><p>${t("consent.say-who", { holder: this.#holder() })}</p><p>${t("consent.say-see")}</p>
        ${receiver ? html`<p>${t(`consent.say-one.${purposes[0]}`, { organization: nameOf(receiver) })}</p>` : nothing}<p>${t("consent.say-free")}</p></div>
      ${this.form(html`
        <h2>${t("consent.parts")}</h2>
        ${purposes.map((purpose) => this.#part(purpose, receiver))}
        ${purposes.length < PURPOSES.length ? html`<p><a href=${personHref(this.record, "/consent")}>${t("consent.ask-all")}</a></p>` : nothing}
        ${this.choice("how")}
        ${this.values.how === "spoken" ? this.text("witness", { hint: t("consent.witness-hint"), required: this.#answers().includes("yes") }) : nothing}
        ${this.pick("language", { options: languageOptions(), value: this.values.language ?? likelyLanguage(journal.get(this.record)?.data ?? {}) })}`,
      { words: saveWords(this), more: skip(this, "consent") })}`);
  }

  /** @param {string} purpose @param {number} [receiver] */
  #part(purpose, receiver) {
    const now = covers(inForce(journal.get(this.record), journal.owned(this.record, "consent")), purpose, receiver);
    return choiceField({
      name: purpose, label: receiver ? t(`consent.one.${purpose}`, { organization: nameOf(receiver) }) : t(`consent.purpose.${purpose}`), value: this.values[purpose], wrong: this.wrong[purpose], hint: now ? t("consent.already") : undefined, two: true,
      options: ["yes", "no"].map((code) => ({ code, words: t(`consent.answer.${code}`) })), change: (value) => this.set(purpose, value),
    });
  }

  #answers() {
    return this.#asked.purposes.map((purpose) => this.values[purpose]).filter(Boolean);
  }

  /** Who administers the data, as the law asks us to say: the team of the person's district. */
  #holder() {
    const place = areaOf(journal.get(this.record)?.data.place);
    return place ? t("consent.holder", { place: placeName(place.id) }) : t("consent.holder-unknown");
  }

  check() {
    const wrong = super.check();
    const answers = this.#answers();
    if (answers.length === 0) wrong.record = t("consent.choose-one");
    if (this.values.how === "spoken" && answers.includes("yes") && !this.values.witness?.trim()) wrong.witness = t("app.fill-in");
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return PURPOSES.includes(name) ? t(`consent.short.${name}`) : super.label(name);
  }

  /** @param {Record<string, any>} values */
  async keep({ language, ...values }) {
    const about = { person: this.record, on: today(), words: WORDING, language: language ?? likelyLanguage(journal.get(this.record)?.data ?? {}) };
    for (const fields of answersTo(this.#asked, values, about)) await journal.record({ kind: "edit", type: "consent", fields });
    say(t("consent.kept"));
    goOn(this.record, "consent", Boolean(this.params.talk));
  }
}
customElements.define("sala-ask-consent", AskConsent);
