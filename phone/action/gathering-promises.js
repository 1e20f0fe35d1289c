import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { promiseRow, standings } from "./standing.js";

/** In the room: for each action a promise, from the village and to the village. */
class GatheringPromises extends Screen {
  render() {
    const gathering = journal.get(this.record);
    if (gathering?.type !== "gathering") return gone("/village");
    const { place } = gathering.data;
    const goals = journal.list("goal", ({ data }) => data.gathering === gathering.id && data.status !== "dropped").map(({ id }) => id);
    const steps = journal.list("step", ({ data }) => goals.includes(data.goal) && data.status !== "dropped");
    const others = standings(({ data }) => data.gathering === gathering.id && !steps.some(({ id }) => id === data.step));
    return page({ title: t("action.agree-promises"), back: `/gatherings/${gathering.id}`, intro: placeName(place) }, html`
      <p class="hint">${t("action.both-ways")}</p>
      ${steps.map((step) => this.#action(step, gathering.id))}
      ${card({ title: t("action.other-promises") }, html`${others.length > 0 ? html`<ul class="rows">${others.map((one) => promiseRow(one))}</ul>` : nothing}${this.#ways({ place, gathering: gathering.id })}`)}`);
  }

  /** @param {any} step @param {number} gathering */
  #action(step, gathering) {
    const promises = standings(({ data }) => data.step === step.id);
    const { words, goal, place } = step.data;
    return card({ title: words }, html`${promises.length > 0 ? html`<ul class="rows">${promises.map((one) => promiseRow(one))}</ul>` : nothing}
      ${this.#ways({ place, gathering, goal, step: step.id })}`);
  }

  /** Two big pictures: what the village promises, and what is promised to it. @param {Record<string, any>} about */
  #ways(about) {
    if (!mayWrite("commitment")) return nothing;
    return html`<div class="ways"><a class="choice" href=${href("/promises/new", { ...about, by: "villagers" })}>${icon("villagers")}${icon("next", "small")}<span>${t("action.village-promises")}</span></a>
      <a class="choice" href=${href("/promises/new", { ...about, to: "villagers" })}>${icon("next", "small")}${icon("villagers")}<span>${t("action.promised-to-village")}</span></a></div>`;
  }
}
customElements.define("sala-gathering-promises", GatheringPromises);
