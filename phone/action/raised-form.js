import { html } from "lit";
import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName, placeOf, placesAbove } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** What it may be about. */
const ABOUT = ["gathering", "priority", "goal", "step", "commitment"];

/** Passing something up in two steps: to whom and why, then what and until when an answer is awaited. */
class RaisedForm extends Form {
  type = "escalation";

  connectedCallback() {
    super.connectedCallback();
    this.required = this.isSecond ? ["words", "due"] : ["to", "why"];
    this.values = this.isSecond ? { words: this.#about(), due: after(today(), 30) } : {};
  }

  get isSecond() {
    return this.params.ask === "what";
  }

  /** What it is about says what it asks for, until somebody says it better. */
  #about() {
    const named = ABOUT.toReversed().map((name) => this.params[name] && journal.get(Number(this.params[name]))).find(Boolean);
    return named ? named.data.words : undefined;
  }

  check() {
    const wrong = super.check();
    if (this.values.due && this.values.due < today()) wrong.due = t("refused.too-early");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    if (!this.isSecond) return go("/raised/new", { query: { ...this.params, ...values, ask: "what" } });
    const { place, to, why } = this.params;
    const about = Object.fromEntries(ABOUT.filter((name) => this.params[name]).map((name) => [name, Number(this.params[name])]));
    const id = await journal.record({ kind: "edit", type: "escalation", fields: { place: Number(place), to: Number(to), why, on: today(), ...about, ...values } });
    say(t("action.raised-here"));
    go(`/raised/${id}`, { replace: true });
  }

  render() {
    const place = Number(this.params.place);
    const above = placesAbove(place).slice(1).map((id) => ({ code: String(id), words: placeName(id), hint: t(`office.level.${placeOf(id)?.level}`) }));
    return page({ title: t("action.raise"), back: `/village/${place}/raised`, intro: placeName(place), narrow: true }, this.form(this.isSecond
      ? html`${this.long("words", { hint: t("action.raise-hint") })}${this.day("due", { hint: t("action.answer-by-hint") })}`
      : html`${this.choice("to", { options: above })}${this.choice("why", { two: true })}`, { words: t(this.isSecond ? "action.raise" : "action.next") }));
  }
}
customElements.define("sala-raised-form", RaisedForm);
