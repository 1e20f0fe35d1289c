import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { html } from "lit";
import { t } from "../words/words.js";
import { progressDrawing } from "./progress.js";

/** Counting the sign of a goal again: one number, and the picture moves. */
class GoalMeasure extends Form {
  type = "goal";
  required = ["now"];

  get goal() {
    const goal = journal.get(Number(this.params.goal));
    return goal?.type === "goal" ? goal : undefined;
  }

  /** @param {Record<string, any>} values */
  async keep({ now }) {
    await journal.record({ kind: "edit", type: "goal", subject: Number(this.params.goal), fields: { now, nowOn: today() } });
    say(t("app.saved"));
    go(`/village/${this.params.place}/plan`, { replace: true });
  }

  render() {
    const { goal } = this;
    if (!goal) return gone(`/village/${this.params.place}/plan`);
    return page({ title: t("action.count-again"), back: `/village/${this.params.place}/plan`, intro: goal.data.words, narrow: true }, html`
      ${progressDrawing({ ...goal.data, now: this.values.now ?? goal.data.now })}${this.form(this.number("now", { label: goal.data.indicator ?? t("goal.now") }))}`);
  }
}
customElements.define("sala-goal-measure", GoalMeasure);
