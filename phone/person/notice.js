import { html } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { go, href } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { alikePanel } from "./alike.js";
import { duplicates } from "./duplicates.js";
import { NoticeForm } from "./noticeform.js";
import { workerFor } from "./workerfor.js";
import { languageOptions } from "./step.js";

/** Somebody was noticed. Two things are needed, where and how to find them again; the name is not asked here. */
class Notice extends NoticeForm {
  static properties = { alike: { state: true } };

  required = ["description", "place"];

  constructor() {
    super();
    /** @type {any[]} people who might be the same */
    this.alike = [];
    const places = villages();
    Object.assign(this.values, { place: places.length === 1 ? String(places[0].id) : undefined, birthEstimated: true });
  }

  connectedCallback() {
    super.connectedCallback();
    const gathering = Number(this.params.gathering);
    const place = journal.get(gathering)?.data.place;
    if (place) Object.assign(this.values, { gathering, place: String(place), noticedBy: "gathering" });
  }

  render() {
    const { gathering } = this.values;
    const back = gathering ? { back: `/gatherings/${gathering}/needs`, backWords: t("gathering.produce.needs") } : { back: "/", backWords: t("app.home") };
    return page({ title: t("person.notice-title"), intro: t("person.notice-intro"), ...back, narrow: true },
      this.alike.length > 0 ? alikePanel(this.alike, { asNew: () => this.#record(), noticed: this.noticed() }) : this.form(this.#fields(), { words: t("app.save") }));
  }

  #fields() {
    return html`
      <p><a href=${href("/people", { show: "known" })}>${t("person.notice-look")}</a></p>
      ${this.long("description", { hint: t("person.description-hint") })}
      ${this.pick("place", { options: villages().map((place) => ({ code: String(place.id), words: placeName(place.id) })) })}
      ${this.noticing()}
      <details><summary>${icon("add", "small")}${t("person.more-about")}</summary><div class="form">
        ${this.choice("sex", { two: true })}
        ${this.number("age", { label: t("person.age"), hint: t("person.age-hint"), least: 0, greatest: 125 })}
        ${this.flag("birthEstimated")}
        ${this.choice("languages", { many: true, two: true, options: languageOptions() })}
        ${this.flag("interpreter")}
        ${this.choice("access", { many: true })}
      </div></details>`;
  }

  check() {
    const wrong = super.check();
    const { age } = this.values;
    if (age !== undefined && !(Number.isInteger(age) && age >= 0 && age <= 125)) wrong.age = t("app.between", { least: 0, greatest: 125 });
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "age" ? t("person.age") : super.label(name);
  }

  /** The person's fields as the rules know them: an age becomes a year of birth. */
  #data() {
    const { age, place, askedBy, birthEstimated, ...rest } = this.values;
    const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== "" && value !== false && value?.length !== 0));
    return {
      ...filled, ...this.noticed(), place: Number(place), worker: workerFor(Number(place)),
      ...(age !== undefined && { birthYear: Number(today().slice(0, 4)) - age, birthEstimated }),
    };
  }

  async keep() {
    this.alike = duplicates(this.#data(), journal.list("person"));
    if (this.alike.length === 0) await this.#record();
    else window.scrollTo(0, 0);
  }

  #record = async () => {
    const person = await journal.record({ kind: "edit", type: "person", fields: this.#data() });
    say(t("app.saved"));
    go(`/people/${person}/offer`, { replace: true, query: { talk: 1 } });
  };
}
customElements.define("sala-notice", Notice);
