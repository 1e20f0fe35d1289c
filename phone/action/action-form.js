import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { geography, placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { partyTiles } from "./parties.js";

const NAMES = ["words", "party", "by", "responsible", "resources", "budget", "currency"];

/** One action towards a goal of a place: what, and which party sees to it. From a gathering's priority the goal is made with it. */
class PlaceActionForm extends Form {
  type = "step";
  required = ["words", "party"];
  /** @type {any} the step as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = this.params.step ? journal.get(Number(this.params.step)) : undefined;
    this.values = Object.fromEntries(NAMES.map((name) => [name, this.#opened?.data[name]]));
  }

  get place() {
    return Number(this.params.place ?? this.priority?.data.place);
  }

  /** The priority of a gathering that this action is for. */
  get priority() {
    return this.params.priority ? journal.get(Number(this.params.priority)) : undefined;
  }

  /** @param {Record<string, any>} values */
  async keep({ budget, currency, ...values }) {
    const money = budget === undefined ? { budget: null } : { budget, currency: currency ?? "LAK" };
    const fields = { ...Object.fromEntries(NAMES.slice(0, 5).map((name) => [name, values[name] ?? null])), ...money };
    const from = this.#opened;
    if (from) await journal.record({ kind: "edit", type: "step", subject: from.id, from, fields });
    else await journal.record({ kind: "edit", type: "step", fields: { place: this.place, goal: await this.#goal(), who: "community", ...fields } });
    say(t("app.saved"));
    go(this.#back, { replace: true });
  }

  /** The goal it serves; the first action of a priority makes one out of the priority's words. */
  async #goal() {
    const { priority } = this;
    if (!priority) return this.params.goal ? Number(this.params.goal) : null;
    const goal = journal.list("goal", ({ data }) => data.priority === priority.id && data.status !== "dropped")[0];
    if (goal) return goal.id;
    const { place, gathering, rank } = priority.data;
    return journal.record({ kind: "edit", type: "goal", fields: { place, gathering, priority: priority.id, words: priorityWords(priority), ...(rank && { rank: Math.min(rank, 20) }) } });
  }

  get #back() {
    return this.params.id ? `/gatherings/${this.params.id}/plan` : `/village/${this.place}/plan`;
  }

  render() {
    const step = this.#opened && journal.get(this.#opened.id);
    const commands = step ? commandsFrom(journal.rules, step, journal.account, geography).map(({ name }) => name) : [];
    return page({ title: t(step ? "action.action" : "action.add-action"), back: this.#back, intro: this.priority ? priorityWords(this.priority) : placeName(this.place), narrow: true }, html`
      ${this.form(html`${this.long("words", { hint: t("action.action-hint") })}${this.choice("party", { two: true, options: partyTiles() })}${this.day("by")}
        <details ?open=${Boolean(step)}><summary>${t("action.more-about")}</summary><div class="stack">${this.text("responsible", { hint: t("action.no-name") })}${this.long("resources")}${this.number("budget", { hint: t("action.kip") })}</div></details>`)}
      ${commands.includes("drop") ? html`<button class="button grave" @click=${() => this.#do("drop")}>${t("plan.drop-step")}</button>` : nothing}
      ${commands.includes("replan") ? html`<button class="button" @click=${() => this.#do("replan")}>${t("plan.replan-step")}</button>` : nothing}`);
  }

  /** @param {string} command */
  async #do(command) {
    await journal.record({ kind: "command", type: `step.${command}`, subject: Number(this.params.step), fields: {} });
    say(t("app.saved"));
    go(this.#back, { replace: true });
  }
}

/** What a priority is called: by its own words, else by its topic or its kind of need. @param {any} priority @returns {string} */
export function priorityWords({ data }) {
  const topic = data.topic === undefined ? undefined : journal.get(data.topic);
  const kind = t(`need.${data.category}`);
  return data.words ?? topic?.data.words ?? (kind === `need.${data.category}` ? (data.category ?? "") : kind);
}
customElements.define("sala-place-action-form", PlaceActionForm);
