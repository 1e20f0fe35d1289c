import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName, placeOf, villages } from "../parts/places.js";
import { go } from "../parts/router.js";
import { fieldRule } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { mayLead, villageHref } from "./gatherings.js";
import { latestTemplates, minutesOf, said } from "./templates.js";
import "./drawings.js";

/** Papers of earlier meetings are still typed in so many years later, as the server has it. */
const EARLIER = 20;

/** Which gathering, on which day, where: two things are needed. Also changes the day and the place of one that is planned. */
class PlanGathering extends Form {
  type = "gathering";
  required = ["on"];
  /** @type {any} the gathering as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = journal.get(this.record);
    const { place, on } = this.params;
    const only = villages().length === 1 ? villages()[0].id : undefined;
    this.values = this.#opened ? { on: this.#opened.data.on, where: this.#opened.data.where, title: this.#opened.data.title }
      : { place: place ?? (only && String(only)), on: on ?? today(), kind: this.#kinds(Number(place ?? only))[0]?.code };
    if (!this.#opened && !this.values.place) this.required = ["place", "on"];
  }

  /** The modules of all templates that fit the level of the place. @param {number} place */
  #kinds(place) {
    const level = placeOf(place)?.level;
    const fits = latestTemplates().flatMap((template) => template.modules.filter((module) => !module.level || !level || module.level === level).map((module) => ({ template, module })));
    // Where a village plans, it mostly plans for itself: that comes first.
    return fits.map(({ template, module }) => ({ code: `${template.template}/${template.version}/${module.code}`, template, module }));
  }

  /** @param {Record<string, any>} values */
  async keep({ place, on, where, title, kind }) {
    const told = { on, where: where ?? null, title: title ?? null };
    if (this.#opened) await journal.record({ kind: "edit", type: "gathering", subject: this.record, from: this.#opened, fields: told });
    const [template, version, module] = String(kind ?? "").split("/");
    const by = template && template !== "none" ? { template, templateVersion: Number(version), module } : {};
    const id = this.#opened ? this.record : await journal.record({ kind: "edit", type: "gathering", fields: { ...told, ...by, place: Number(place), lead: journal.account?.id } });
    say(t("app.saved"));
    go(`/gatherings/${id}`, { replace: true });
  }

  /** A day that nobody plans for is a slip of the thumb. */
  check() {
    const wrong = super.check();
    const year = Number(today().slice(0, 4));
    const least = year - EARLIER;
    const greatest = year + (fieldRule("gathering", "on")?.ahead ?? EARLIER);
    const told = Number(String(this.values.on ?? "").slice(0, 4));
    if (this.values.on && (told < least || told > greatest)) wrong.on = t("gathering.day-between", { least, greatest });
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "kind" ? t("gathering.module") : super.label(name);
  }

  render() {
    const place = this.#opened?.data.place ?? Number(this.values.place);
    const back = this.#opened ? `/gatherings/${this.record}` : place ? villageHref(place) : "/village";
    if (place && !mayLead(place)) return page({ title: t("app.nowhere"), intro: t("app.nowhere-why"), back }, nothing);
    return page({ title: t(this.#opened ? "gathering.change" : "gathering.plan-one"), intro: place ? placeName(place) : undefined, back, narrow: true }, this.form(html`
      ${this.#opened || this.params.place || villages().length === 1 ? nothing : this.pick("place", { options: villages().filter(({ id }) => mayLead(id)).map(({ id }) => ({ code: String(id), words: placeName(id) })) })}
      ${this.#opened ? nothing : this.choice("kind", { hint: t("gathering.plan-intro"), options: this.#options(place) })}
      ${this.day("on", { hint: t("gathering.day-hint") })}
      ${this.text("where", { hint: t("gathering.where-hint") })}
      ${this.text("title")}`));
  }

  /** @param {number} place */
  #options(place) {
    const kinds = this.#kinds(place).map(({ code, template, module }) => ({
      code, icon: "gathering", words: said(module.title),
      hint: html`${said(module.purpose)} ${t("gathering.hours", { count: Math.round(minutesOf(module) / 60) })} · ${said(template.title)}`,
    }));
    return [...kinds, { code: "none", words: t("gathering.plain"), icon: "talk" }];
  }
}
customElements.define("sala-plan-gathering", PlanGathering);
