import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { attainment } from "../outcome/attainment.js";
import { icon } from "../parts/icon.js";
import { card, linkButton } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { inOrder, ladder, stepsInOrder } from "./attainment.js";
import { stepLine } from "./step-line.js";

/** What the person wants to reach, in their words, and who does what by when. */
class Plan extends Screen {
  render() {
    const goals = inOrder(journal.together(this.record, "goal"));
    const steps = stepsInOrder(journal.together(this.record, "step"));
    const { goals: kept, reached } = attainment(goals, journal.rules.instruments["goal-attainment"]);
    return card({ title: t("plan.title"), side: kept > 0 ? html`<span class="tag leaf">${t("plan.attainment", { reached, goals: kept })}</span>` : nothing }, html`
      ${goals.length + steps.length === 0 ? html`<p class="soft">${t("plan.none")}</p>` : nothing}
      ${goals.map((goal) => this.#goal(goal, steps.filter(({ data }) => data.goal === goal.id)))}
      ${this.#loose(steps.filter(({ data }) => !goals.some(({ id }) => id === data.goal)))}
      <div class="buttons">
        ${mayWrite("goal") ? linkButton({ to: `/people/${this.record}/goals/new`, words: t("plan.add-goal"), icon: "goal" }) : nothing}
        ${mayWrite("step") ? linkButton({ to: `/people/${this.record}/steps/new`, words: t("plan.add-step"), icon: "add" }) : nothing}
        ${goals.length + steps.length > 0 ? linkButton({ to: `/people/${this.record}/plan/print`, words: t("plan.print"), icon: "print", kind: "quiet" }) : nothing}
      </div>`);
  }

  /** @param {any} goal @param {any[]} steps */
  #goal(goal, steps) {
    const words = goal.data.words ?? t("plan.words-hidden");
    return html`<article class="goal">
      <header><h3>${icon("goal", "small")} ${words}</h3>
        ${mayWrite("goal") ? html`<a class="plain icon-button" href="#/people/${this.record}/goals/${goal.id}">${icon("pen")}<span class="unseen">${t("plan.change-goal", { goal: words })}</span></a>` : nothing}</header>
      ${goal.data.status === "dropped" ? html`<p class="soft">${t("plan.reached.dropped")}</p>` : this.#ladder(goal)}
      ${steps.length > 0 ? html`<ul class="plan-steps">${steps.map((step) => stepLine(step, this.record))}</ul>` : nothing}
      ${mayWrite("step") ? linkButton({ to: `/people/${this.record}/steps/new`, words: t("plan.add-step-here"), icon: "add", kind: "quiet", query: { goal: goal.id } }) : nothing}
    </article>`;
  }

  /** How far it is reached: a row of rungs to tap. Who may not change it reads the rung. @param {any} goal */
  #ladder(goal) {
    const offered = new Set(commandsFrom(journal.rules, goal, journal.account).map((command) => command.name));
    const now = goal.data.status ?? "not-started";
    const rungs = ladder(journal.rules.lifecycles.goal);
    if (offered.size === 0) return html`<p>${t(`plan.reached.${now}`)}</p>`;
    return html`<fieldset class="ladder"><legend class="hint">${t("plan.how-far")}</legend><div class="rungs">
      ${rungs.map((rung) => html`<label class="rung"><input type="radio" name="goal-${goal.id}" .checked=${rung.state === now}
        ?disabled=${rung.state !== now && !offered.has(rung.command)} @change=${() => this.#reach(goal.id, rung.command)} /><span>${t(`plan.reached.${rung.state}`)}</span></label>`)}
    </div></fieldset>`;
  }

  /** Steps that serve no goal in particular. @param {any[]} steps */
  #loose(steps) {
    return steps.length === 0 ? nothing : html`<article class="goal"><h3>${t("plan.other-steps")}</h3><ul class="plan-steps">${steps.map((step) => stepLine(step, this.record))}</ul></article>`;
  }

  /** @param {number} goal @param {string} command */
  async #reach(goal, command) {
    await journal.record({ kind: "command", type: `goal.${command}`, subject: goal, fields: {} });
    say(codeWords("plan", "reached", journal.get(goal)?.data.status));
  }
}
customElements.define("sala-plan", Plan);
