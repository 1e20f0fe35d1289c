import { html, svg } from "lit";
import { gone } from "../directory/gone.js";
import { sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { ground, things } from "./map-drawing.js";
import { drawnIn, featureName, placeMeant, squareOf } from "./map-features.js";
import { EDGE } from "./map-geometry.js";
import { iconOf } from "./map-kinds.js";
import "./drawings.js";

/** The map for the wall. No house stands on it and no photo; whoever prints it looks through the names first, for anybody may have been written there. */
class MapPrint extends Screen {
  static properties = { left: { state: true } };

  constructor() {
    super();
    /** @type {Set<number>} what is left off this copy */
    this.left = new Set();
  }

  /** @param {number} id @param {boolean} isOn */
  #put(id, isOn) {
    const left = new Set(this.left);
    if (isOn) left.delete(id);
    else left.add(id);
    this.left = left;
  }

  render() {
    const place = placeMeant(this.params);
    if (!place) return gone("/village");
    const all = drawnIn(place, { isForAll: true });
    const shown = all.filter(({ id }) => !this.left.has(id));
    return page({ title: t("feature.print"), back: `/village/${place}/map` }, html`
      <div class="no-print stack narrow"><p>${t("feature.print-intro")}</p>
        <fieldset class="field"><legend>${t("feature.look-through")}</legend><div class="choices">${all.filter(({ data }) => data.words).map((one) => html`<label class="choice"><input type="checkbox" .checked=${!this.left.has(one.id)}
          @change=${(/** @type {any} */ event) => this.#put(one.id, event.target.checked)} />${icon(iconOf(one.data))}<span>${one.data.words}<small>${codeWords("feature", "kind", one.data.kind)}</small></span></label>`)}</div></fieldset>
        <div class="buttons"><button type="button" class="button main" @click=${() => window.print()}>${icon("print")}<span>${t("plan.print-now")}</span></button></div></div>
      <article class="sheet map-sheet" lang=${language()}><header><h2>${t("feature.map-of", { place: placeName(place) })}</h2><p>${sayDay(today(), language())}</p></header>
        <svg class="village-map" viewBox="0 0 ${EDGE} ${EDGE}" role="img" aria-label=${t("feature.map-of", { place: placeName(place) })}>${ground(undefined)}${svg`${things(shown)}`}</svg>
        <ul class="legend">${shown.map((one) => html`<li>${icon(iconOf(one.data))} <span>${featureName(one.data)} <span class="hint">${squareOf(one)}</span></span></li>`)}</ul></article>`);
  }
}
customElements.define("sala-map-print", MapPrint);
