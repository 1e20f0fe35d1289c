import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName, placeOf } from "../parts/places.js";
import { go } from "../parts/router.js";
import { codesOf, codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { mayWriteAt, villageHref } from "./gatherings.js";
import { profileOf } from "./profiles.js";

/** By what the people of a village are counted, and of which groups. @type {[string, string[]][]} */
const COUNTS = [["sex", ["female", "male"]], ["age", ["child", "youth", "adult", "elder"]], ["disability", ["yes"]]];

/** How many people live in a village and of which groups, from the village's own book. Nothing of it is about one person. */
class ProfileForm extends Form {
  type = "profile";
  /** @type {any} the description as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = profileOf(Number(this.params.place));
    const { year, people, households, ethnicities, source, counts } = this.#opened?.data ?? { year: Number(today().slice(0, 4)) };
    this.values = { year, people, households, ethnicities, source, ...flat(counts) };
  }

  render() {
    const place = Number(this.params.place);
    if (!placeOf(place) || !mayWriteAt(place, "profile")) return page({ title: t("app.nowhere"), intro: t("app.nowhere-why"), back: "/village" }, nothing);
    const ethnic = codesOf("attendance", "ethnicity").filter(({ code }) => code !== "unknown");
    return page({ title: t("profile.title"), intro: t("profile.intro"), back: villageHref(place), backWords: placeName(place), narrow: true }, this.form(html`
      <div class="filters">${this.number("people")}${this.number("households")}${this.number("year")}</div>
      ${COUNTS.map(([partition, groups]) => html`<fieldset class="field"><legend>${t(`attendance.${partition}`)}</legend><div class="filters">
        ${groups.map((group) => this.number(`${partition}-${group}`, { label: codeWords("attendance", partition, group), least: 0 }))}</div></fieldset>`)}
      ${this.choice("ethnicities", { many: true, two: true, options: ethnic })}
      ${(this.values.ethnicities ?? []).length > 1 ? html`<fieldset class="field"><legend>${t("profile.counts")}</legend><div class="filters">
        ${this.values.ethnicities.map((/** @type {string} */ group) => this.number(`ethnicity-${group}`, { label: codeWords("attendance", "ethnicity", group), least: 0 }))}</div></fieldset>` : nothing}
      ${this.text("source", { hint: t("profile.source-hint") })}`));
  }

  /** @param {string} name */
  label(name) {
    const [partition, ...group] = name.split("-");
    return group.length > 0 ? codeWords("attendance", partition, group.join("-")) : super.label(name);
  }

  check() {
    const wrong = super.check();
    const most = this.values.people ?? 100_000;
    for (const [name, value] of Object.entries(this.values)) {
      if (!name.includes("-") || value === undefined || value === null) continue;
      if (!Number.isInteger(value) || value < 0) wrong[name] = t("app.between", { least: 0, greatest: most });
      else if (value > most) wrong[name] = t("profile.more-than-all");
    }
    return wrong;
  }

  async keep() {
    const { year, people, households, ethnicities, source, ...told } = this.values;
    const fields = { year: year ?? null, people: people ?? null, households: households ?? null, ethnicities: ethnicities ?? [], source: source ?? null, counts: deep(told) };
    const place = Number(this.params.place);
    if (this.#opened) await journal.record({ kind: "edit", type: "profile", subject: this.#opened.id, from: this.#opened, fields });
    else await journal.record({ kind: "edit", type: "profile", fields: { ...fields, place } });
    say(t("app.saved"));
    go(villageHref(place), { replace: true });
  }
}
customElements.define("sala-profile-form", ProfileForm);

/** @param {Record<string, Record<string, number>>} [counts] */
function flat(counts = {}) {
  return Object.fromEntries(Object.entries(counts).flatMap(([partition, groups]) => Object.entries(groups).map(([group, count]) => [`${partition}-${group}`, count])));
}

/** The counts by what people are told apart by, as a room is. @param {Record<string, number | undefined | null>} told */
function deep(told) {
  /** @type {Record<string, Record<string, number>>} */
  const counts = {};
  for (const [name, count] of Object.entries(told)) {
    if (count === undefined || count === null) continue;
    const [partition, ...group] = name.split("-");
    counts[partition] = { ...counts[partition], [group.join("-")]: count };
  }
  return counts;
}
