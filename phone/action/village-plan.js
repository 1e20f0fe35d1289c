import { html } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { goalsOf } from "./goal-article.js";
import { progressDrawing } from "./progress.js";

/** The plan of a village in short: each goal, how far its sign has come, how many of its actions are done. */
class VillagePlan extends Screen {
  render() {
    const place = Number(this.params.place);
    const goals = goalsOf(place).filter(({ data }) => data.status !== "dropped");
    return card({ title: t("action.plan"), side: linkButton({ to: `/village/${place}/plan`, words: t("action.open-plan"), kind: "plain" }) },
      goals.length === 0 ? html`<p class="soft">${t("action.no-plan")}</p>` : html`<ul class="stack">${goals.map(({ id, data }) => {
        const steps = journal.list("step", ({ data: step }) => step.goal === id && step.status !== "dropped");
        return html`<li><p><strong>${icon("goal", "small")} ${data.words}</strong></p><p class="hint">${t("action.actions-done", { done: steps.filter(({ data: step }) => step.status === "done").length, all: steps.length })}</p>${progressDrawing(data)}</li>`;
      })}</ul>`);
  }
}
customElements.define("sala-village-plan", VillagePlan);
