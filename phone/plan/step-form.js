import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** One thing to do: what, and by whom. Going along with somebody is a step like any other. */
class StepForm extends Form {
  type = "step";
  required = ["words", "who"];
  /** @type {any} the step as it stood when the form was opened */
  #opened;

  connectedCallback() {
    super.connectedCallback();
    this.#opened = this.params.step ? journal.get(Number(this.params.step)) : undefined;
    const step = this.#opened;
    this.values = step ? { ...step.data, goal: step.data.goal ? String(step.data.goal) : undefined } : this.#fresh();
  }

  /** What the way here already says: a goal, a referral, or that somebody goes along. */
  #fresh() {
    const { goal, referral, accompany } = this.params;
    const along = accompany === "yes" ? { accompany: true, who: "worker", words: t("plan.go-along-words"), by: after(today(), 7) } : {};
    return { goal, ...(referral ? { referral: Number(referral) } : {}), ...along };
  }

  /** @param {Record<string, any>} values */
  async keep({ words, who, by, accompany, goal, referral }) {
    const fields = { words, who, by: by ?? null, accompany: Boolean(accompany) };
    const from = this.#opened;
    if (from) await journal.record({ kind: "edit", type: "step", subject: from.id, from, fields: { ...fields, accompany: accompany ? true : (from.data.accompany ?? null) && false } });
    else await journal.record({ kind: "edit", type: "step", fields: { person: this.record, ...fields, goal: goal ? Number(goal) : null, referral: referral ?? null } });
    say(t("app.saved"));
    this.#leave();
  }

  #leave() {
    const referral = this.values.referral;
    go(referral ? `/referrals/${referral}` : `/people/${this.record}/plan`, { replace: true });
  }

  render() {
    const step = this.#opened && journal.get(this.#opened.id);
    const goals = journal.together(this.record, "goal").filter((/** @type {any} */ goal) => goal.data.status !== "dropped");
    const commands = step ? commandsFrom(journal.rules, step, journal.account).map((command) => command.name) : [];
    return page({ title: t(step ? "plan.step" : "plan.add-step"), back: `/people/${this.record}/plan`, narrow: true }, html`
      ${this.form(html`${this.long("words", { hint: t("plan.step-hint") })}${this.choice("who", { two: true, options: codesOf("step", "who").filter(({ code }) => code !== "community") })}${this.flag("accompany", { hint: t("plan.accompany-hint") })}${this.day("by")}
        ${!step && goals.length > 0 ? this.pick("goal", { options: goals.map((/** @type {any} */ goal) => ({ code: String(goal.id), words: (goal.data.words ?? "").slice(0, 80) })) }) : nothing}`)}
      ${commands.includes("drop") ? html`<button class="button grave" @click=${() => this.#do("drop")}>${t("plan.drop-step")}</button>` : nothing}
      ${commands.includes("replan") ? html`<button class="button" @click=${() => this.#do("replan")}>${t("plan.replan-step")}</button>` : nothing}`);
  }

  /** @param {string} command */
  async #do(command) {
    await journal.record({ kind: "command", type: `step.${command}`, subject: Number(this.params.step), fields: {} });
    say(t("app.saved"));
    this.#leave();
  }
}
customElements.define("sala-step-form", StepForm);
