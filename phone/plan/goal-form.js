import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** What the person wants to reach, as they say it. Only the words are needed. */
class GoalForm extends Form {
  type = "goal";
  required = ["words"];
  /** @type {any} the goal as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = this.params.goal ? journal.get(Number(this.params.goal)) : undefined;
    const { words, need, by } = this.#opened?.data ?? { need: this.params.need };
    this.values = { words, need: need ? String(need) : undefined, by };
  }

  /** @param {Record<string, any>} values */
  async keep({ words, need, by }) {
    const fields = { words, need: need ? Number(need) : null, by: by ?? null };
    const from = this.#opened;
    if (from) await journal.record({ kind: "edit", type: "goal", subject: from.id, from, fields });
    else await journal.record({ kind: "edit", type: "goal", fields: { person: this.record, rank: this.#next(), ...fields } });
    say(t("app.saved"));
    go(`/people/${this.record}/plan`, { replace: true });
  }

  /** New goals stand after the others; twenty is the most that the rules allow. */
  #next() {
    const ranks = journal.together(this.record, "goal").map((/** @type {any} */ goal) => goal.data.rank ?? 0);
    return Math.min(20, Math.max(0, ...ranks) + 1);
  }

  render() {
    const goal = this.#opened && journal.get(this.#opened.id);
    const needs = journal.together(this.record, "need").filter((/** @type {any} */ need) => need.data.status === "open" || need.id === goal?.data.need);
    const commands = goal ? commandsFrom(journal.rules, goal, journal.account).map((command) => command.name) : [];
    return page({ title: t(goal ? "plan.goal" : "plan.add-goal"), back: `/people/${this.record}/plan`, intro: t("plan.goal-intro"), narrow: true }, html`
      ${this.form(html`${this.long("words", { hint: t("plan.goal-hint") })}
        ${needs.length > 0 ? this.pick("need", { options: needs.map((/** @type {any} */ need) => ({ code: String(need.id), words: needWords(need) })) }) : nothing}
        ${this.day("by")}`)}
      ${commands.includes("drop") ? html`<button class="button grave" @click=${() => this.#do("drop")}>${t("plan.drop-goal")}</button>` : nothing}
      ${commands.includes("restart") ? html`<button class="button" @click=${() => this.#do("restart")}>${t("plan.restart-goal")}</button>` : nothing}`);
  }

  /** @param {string} command */
  async #do(command) {
    await journal.record({ kind: "command", type: `goal.${command}`, subject: Number(this.params.goal), fields: {} });
    say(t("app.saved"));
    go(`/people/${this.record}/plan`, { replace: true });
  }
}

/** @param {any} need */
function needWords({ data }) {
  return [categoryWords(data.category), data.words].filter(Boolean).join(": ").slice(0, 80);
}

customElements.define("sala-goal-form", GoalForm);
