import { html, nothing } from "lit";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWriteForPlace } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { goalArticle, goalsOf } from "./goal-article.js";

/** The plan of a place: each problem, what is to be better, and who does what by when. */
class PlacePlan extends Screen {
  render() {
    const place = Number(this.params.place);
    const goals = goalsOf(place);
    return page({ title: t("action.plan"), back: `/village/${place}`, intro: placeName(place) }, html`
      ${goals.length === 0 ? html`<p class="soft">${t("action.no-plan")}</p>` : html`<div class="stack">${goals.map((goal) => goalArticle(goal))}</div>`}
      ${mayWriteForPlace("goal") ? linkButton({ to: `/village/${place}/goals/new`, words: t("action.add-goal"), icon: "goal", kind: "main" }) : nothing}`);
  }
}
customElements.define("sala-place-plan", PlacePlan);
