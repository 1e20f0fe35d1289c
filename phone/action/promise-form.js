import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categories, categoryWords } from "../need/categories.js";
import { after, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { direction, partyTiles, partyWords } from "./parties.js";

/** What the way here may already say of a promise. */
const ABOUT = ["gathering", "goal", "step", "visit", "escalation"];

/**
 * A promise in two steps: first who promises whom, by their pictures; then what and by when. Each step has an address of its own, so that neither a call
 * nor an empty battery loses the first.
 */
class PromiseForm extends Form {
  type = "commitment";

  connectedCallback() {
    super.connectedCallback();
    const { by, to, words } = this.params;
    this.required = this.isSecond ? ["words", "due"] : ["by", "to"];
    this.values = this.isSecond ? { words, on: today(), due: after(today(), 30) } : { by, to };
  }

  get isSecond() {
    return this.params.ask === "what";
  }

  check() {
    const wrong = super.check();
    const { on, due } = this.values;
    if (this.isSecond && on && due && due < on) wrong.due = t("refused.too-early");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    if (!this.isSecond) return go("/promises/new", { query: { ...this.params, ...values, ask: "what" } });
    const about = Object.fromEntries(ABOUT.filter((name) => this.params[name]).map((name) => [name, Number(this.params[name])]));
    const { by, to, place } = this.params;
    const id = await journal.record({ kind: "edit", type: "commitment", fields: { place: Number(place), by, to, ...about, ...values } });
    say(t("action.promise-kept-here"));
    go(this.#back ?? `/promises/${id}`, { replace: true });
  }

  /** In the room one promise follows the other. */
  get #back() {
    const { gathering, visit } = this.params;
    return gathering ? `/gatherings/${gathering}/promises` : visit ? `/visits/${visit}` : undefined;
  }

  render() {
    const back = this.#back ?? `/village/${this.params.place}/promises`;
    const intro = placeName(Number(this.params.place));
    if (!this.isSecond) {
      return page({ title: t("action.new-promise"), back, intro, narrow: true }, this.form(html`
        ${this.#party("by", "to")}${this.values.by ? this.#party("to", "by") : nothing}`, { words: t("action.next") }));
    }
    return page({ title: t("action.new-promise"), back, intro: direction(this.params), narrow: true }, html`${this.form(html`
      ${this.long("words", { hint: t("action.promise-hint") })}${this.day("due")}
      <details><summary>${t("action.more-about")}</summary><div class="stack">
        ${this.text("byWho", { hint: t("action.no-name") })}${this.text("toWho", { hint: t("action.no-name") })}
        ${this.text("witness", { hint: t("action.witness-hint") })}${this.day("on")}
        ${this.pick("offers", { hint: t("action.offers-hint"), empty: t("action.offers-nothing"), options: categories().filter(({ sensitive }) => !sensitive).map(({ code }) => ({ code, words: categoryWords(code) })) })}
      </div></details>`, { words: t("action.give") })}`);
  }

  /** The pictures of all parties; what the way here has said already is folded. @param {string} name @param {string} other */
  #party(name, other) {
    const tiles = this.choice(name, { two: true, options: partyTiles().filter(({ code }) => code !== this.values[other] || code === this.values[name]) });
    return this.params[name] ? html`<details><summary>${this.label(name)} ${partyWords(this.values[name])}</summary>${tiles}</details>` : tiles;
  }
}
customElements.define("sala-promise-form", PromiseForm);
