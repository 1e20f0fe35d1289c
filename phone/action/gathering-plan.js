import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWriteForPlace } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { priorityWords } from "./action-form.js";
import { goalArticle } from "./goal-article.js";

/** In the room: each priority that was chosen, and the actions agreed for it. */
class GatheringPlan extends Screen {
  render() {
    const gathering = journal.get(this.record);
    if (gathering?.type !== "gathering") return gone("/village");
    const { place } = gathering.data;
    const priorities = journal.list("priority", ({ data }) => data.gathering === gathering.id).sort((a, b) => (a.data.rank ?? 99) - (b.data.rank ?? 99));
    const others = journal.list("goal", ({ data }) => data.gathering === gathering.id && !priorities.some(({ id }) => id === data.priority));
    return page({ title: t("action.agree-plan"), back: `/gatherings/${gathering.id}`, intro: placeName(place) }, html`
      ${priorities.length === 0 ? html`<p class="soft">${t("action.no-priorities")}</p>` : priorities.map((priority) => this.#priority(priority, gathering.id))}
      ${others.map((goal) => goalArticle(goal))}
      <div class="buttons">${mayWriteForPlace("goal") ? linkButton({ to: `/village/${place}/goals/new`, words: t("action.add-goal"), icon: "goal", query: { gathering: gathering.id } }) : nothing}
        ${linkButton({ to: `/gatherings/${gathering.id}/promises`, words: t("action.go-on-promises"), icon: "promise", kind: "main" })}</div>`);
  }

  /** @param {any} priority @param {number} gathering */
  #priority(priority, gathering) {
    const goals = journal.list("goal", ({ data }) => data.priority === priority.id);
    return card({ title: html`${icon("goal", "small")} ${priority.data.rank}. ${priorityWords(priority)}` }, html`
      ${goals.map((goal) => goalArticle(goal, { isInCard: true }))}
      ${goals.length === 0 && mayWriteForPlace("step") ? linkButton({ to: `/gatherings/${gathering}/plan/${priority.id}`, words: t("action.first-action"), icon: "add", kind: "main" }) : nothing}`);
  }
}
customElements.define("sala-gathering-plan", GatheringPlan);
