import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { ladder } from "../plan/attainment.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { geography, placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

const NAMES = ["words", "problem", "indicator", "baseline", "target", "by"];

/** A goal of a place: what is wrong, what is to be better, and by what people will see it. Only the goal itself is needed. */
class PlaceGoalForm extends Form {
  type = "goal";
  required = ["words"];
  /** @type {any} the goal as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = this.params.goal ? journal.get(Number(this.params.goal)) : undefined;
    this.values = Object.fromEntries(NAMES.map((name) => [name, this.#opened?.data[name] ?? this.params[name]]));
  }

  check() {
    const { baseline, target } = this.values;
    const wrong = super.check();
    if (baseline !== undefined && baseline === target) wrong.target = t("action.target-same");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const from = this.#opened;
    const fields = Object.fromEntries(NAMES.map((name) => [name, values[name] ?? null]));
    const about = Object.fromEntries(["gathering", "priority"].filter((name) => this.params[name]).map((name) => [name, Number(this.params[name])]));
    if (from) await journal.record({ kind: "edit", type: "goal", subject: from.id, from, fields });
    else await journal.record({ kind: "edit", type: "goal", fields: { place: Number(this.params.place), ...about, ...fields } });
    say(t("app.saved"));
    this.#leave();
  }

  #leave() {
    go(this.params.gathering ? `/gatherings/${this.params.gathering}/plan` : `/village/${this.params.place}/plan`, { replace: true });
  }

  render() {
    const goal = this.#opened && journal.get(this.#opened.id);
    return page({ title: t(goal ? "plan.goal" : "action.add-goal"), back: `/village/${this.params.place}/plan`, intro: placeName(Number(this.params.place)), narrow: true }, html`
      ${goal ? this.#reached(goal) : nothing}
      ${this.form(html`${this.long("words", { label: t("action.goal-words"), hint: t("action.goal-hint") })}${this.long("problem", { hint: t("action.problem-hint") })}
        ${this.text("indicator", { hint: t("action.indicator-hint") })}${this.number("baseline")}${this.number("target")}${this.day("by")}`)}`);
  }

  /** How far it is reached: one tap. @param {any} goal */
  #reached(goal) {
    const offered = new Set(commandsFrom(journal.rules, goal, journal.account, geography).map(({ name }) => name));
    if (offered.size === 0) return nothing;
    return html`<fieldset class="ladder"><legend class="hint">${t("plan.how-far")}</legend><div class="rungs">${ladder(journal.rules.lifecycles.goal).map(({ state, command }) => html`<label class="rung">
        <input type="radio" name="reached" .checked=${state === (goal.data.status ?? "not-started")} ?disabled=${!offered.has(command) && state !== goal.data.status} @change=${() => this.#do(goal.id, command)} /><span>${t(`plan.reached.${state}`)}</span></label>`)}</div></fieldset>
      ${offered.has("drop") ? html`<button class="button grave" @click=${() => this.#do(goal.id, "drop").then(() => this.#leave())}>${t("plan.drop-goal")}</button>` : nothing}`;
  }

  /** @param {number} goal @param {string} command */
  async #do(goal, command) {
    await journal.record({ kind: "command", type: `goal.${command}`, subject: goal, fields: {} });
    say(t("app.saved"));
  }
}
customElements.define("sala-place-goal-form", PlaceGoalForm);
