import { html } from "lit";
import { gone } from "../directory/gone.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { areaOf, placeName, placeOf } from "../parts/places.js";
import { language, t } from "../words/words.js";
import "./paper-drawings.js";
import { PaperScreen } from "./paper-screen.js";
import { saying } from "./say-address.js";

/** The parts of the leaflet, each with its picture and its sentences. @type {[string, string, string[]][]} */
const PARTS = [["what", "people", ["what-1", "what-2"]], ["why", "pen", ["why-1", "why-2"]], ["who", "lock", ["who-1", "who-2"]]];

/** What everybody may do, each with its picture. @type {[string, string][]} */
const RIGHTS = [["rights-yes", "talk"], ["rights-see", "eye"], ["rights-mend", "pen"], ["rights-back", "undo"]];

/** One page to hand to every house before anything is written down: what Sala is, who keeps what and why, what everybody may do, and where to complain. */
class Leaflet extends PaperScreen {
  render() {
    if (!placeOf(this.place)) return gone("/village");
    return page({ title: t("paper.leaflet"), back: `/village/${this.place}` }, html`
      <div class="no-print stack">${this.languageField()}
        <div class="buttons"><button class="button main" @click=${() => window.print()}>${icon("print")}<span>${t("paper.print")}</span></button></div></div>
      <div class="papers">${this.#leaflet()}</div>`);
  }

  #leaflet() {
    const district = placeName(areaOf(this.place)?.id ?? this.place);
    const { address, size, path } = saying(this.place);
    return html`<article class="paper leaflet" lang=${language()} aria-label=${t("leaflet.title")}>
      <header class="paper-head">${icon("home")}<div><h2>${t("leaflet.title")}</h2><p>${placeName(this.place)}</p></div></header>
      ${PARTS.map(([part, picture, said]) => html`<section class="leaflet-part">${icon(picture)}<div><h3>${t(`leaflet.${part}`)}</h3>${said.map((key) => html`<p>${t(`leaflet.${key}`, { district })}</p>`)}</div></section>`)}
      <section class="leaflet-part">${icon("shield")}<div><h3>${t("leaflet.rights")}</h3>
        <ul class="leaflet-rights">${RIGHTS.map(([key, picture]) => html`<li>${icon(picture)}<span>${t(`leaflet.${key}`)}</span></li>`)}</ul><p><b>${t("leaflet.rights-lose")}</b></p></div></section>
      <section class="leaflet-part">${icon("wall-say")}<div><h3>${t("leaflet.complain")}</h3>
        <div class="paper-code"><svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label=${address}><path fill="#000000" d=${path}></path></svg><p>${t("leaflet.complain-1", { district })}<br><b>${address}</b></p></div></div></section>
      <p class="paper-fill"><span class="blank wide">${t("leaflet.ask")}:</span></p>
    </article>`;
  }
}
customElements.define("sala-leaflet", Leaflet);
