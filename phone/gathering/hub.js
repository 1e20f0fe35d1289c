import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { areaOf, placeName, villages } from "../parts/places.js";
import { go, href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { gatheringsOf, standing, villageHref } from "./gatherings.js";
import "./drawings.js";

/** Which village? Whoever works in one alone is there at once. */
class Hub extends Screen {
  connectedCallback() {
    super.connectedCallback();
    const here = villages();
    if (here.length === 1) go(villageHref(here[0].id), { replace: true });
  }

  render() {
    const here = villages();
    return page({ title: t("gathering.hub"), intro: t(here.length === 0 ? "gathering.hub-none" : "gathering.hub-intro") }, html`
      <ul class="rows">${this.#areas(here).map((place) => this.#row(place))}${here.map((place) => this.#row(place))}</ul>`);
  }

  /** Districts that this account works in meet too. @param {import("../parts/places.js").Place[]} here */
  #areas(here) {
    const granted = new Set((journal.account?.grants ?? []).map(({ place }) => place));
    const areas = new Map(here.map((place) => areaOf(place.id)).filter((area) => area !== undefined).map((area) => [area.id, area]));
    return [...areas.values()].filter(({ id }) => granted.has(id));
  }

  /** @param {import("../parts/places.js").Place} place */
  #row({ id, level }) {
    const { open, next, last } = standing(gatheringsOf(id));
    const tag = open ? html`<span class="tag sun">${t("gathering.status.open")}</span>` : nothing;
    const day = open ?? next ?? last;
    return html`<li><a class="row" href=${href(villageHref(id))}>${icon(level === journal.rules?.places?.area ? "services" : "village")}<span class="grow"><strong>${placeName(id)}</strong>
      <span class="hint">${day ? `${t(open ? "gathering.now" : next ? "gathering.next" : "gathering.last")}: ${sayDay(day.data.on, language())}` : t("gathering.none-yet")}</span></span>${tag}${icon("next", "small")}</a></li>`;
  }
}
customElements.define("sala-village-hub", Hub);
