import { html, svg } from "lit";
import { icon } from "../parts/icon.js";
import { codesOf } from "../parts/rules.js";
import { t } from "../words/words.js";
import "../need/drawings.js";
import { lines, paper, slipHead, tickBox } from "./paper-frame.js";
import { saying } from "./say-address.js";

/** @typedef {import("./paper-frame.js").Printed} Printed */

/** The grid of the map: squares across and down, and how wide each is. */
const ACROSS = 14;
const DOWN = 15;
const SQUARE = 13;

/** What is drawn on a map, each with its picture. @type {Record<string, string>} */
const FEATURES = { household: "house", water: "water", road: "map-road", river: "map-river", school: "school", temple: "map-temple", clinic: "health", market: "map-market", field: "rice", forest: "map-forest", asset: "strength", risk: "alert" };

/** A grid with letters and figures at its sides, and what each picture means. @param {Printed} printed */
export function mapPaper(printed) {
  const wide = ACROSS * SQUARE;
  const high = DOWN * SQUARE;
  const down = Array.from({ length: DOWN + 1 }, (_, at) => `M4 ${4 + at * SQUARE}h${wide}`).join("");
  const across = Array.from({ length: ACROSS + 1 }, (_, at) => `M${4 + at * SQUARE} 4v${high}`).join("");
  const words = new Map(codesOf("feature", "kind").map((code) => [code.code, code.words]));
  return paper(printed, html`<svg class="paper-grid" viewBox="0 0 ${wide + 5} ${high + 5}" aria-hidden="true"><path d=${down + across} fill="none" stroke="#999999" stroke-width="0.25"></path>
      ${Array.from({ length: ACROSS }, (_, at) => svg`<text x=${4 + (at + 0.5) * SQUARE} y="3" font-size="3.4" text-anchor="middle">${String.fromCharCode(65 + at)}</text>`)}
      ${Array.from({ length: DOWN }, (_, at) => svg`<text x="2" y=${5 + (at + 0.5) * SQUARE} font-size="3.4" text-anchor="middle">${at + 1}</text>`)}</svg>
    <ul class="paper-kinds map-legend">${Object.entries(FEATURES).map(([code, picture]) => html`<li>${icon(picture)}<span>${words.get(code) ?? code}</span></li>`)}</ul>`);
}

/** What a visit found and what was agreed. @param {Printed} printed */
export function visitPaper(printed) {
  const part = (/** @type {string} */ name, /** @type {number} */ count) => html`<section><h3>${t(`paper.visit.${name}`)}</h3>${lines(count)}</section>`;
  return paper(printed, html`
    <p class="paper-group"><b>${t("paper.visit.level")}</b> <span class="ticks">${["cluster", "district", "province", "country"].map((level) => tickBox(t(`paper.visit.level-${level}`)))}</span></p>
    ${part("who", 1)}${part("purpose", 1)}${part("findings", 9)}${part("fixes", 7)}
    <p class="paper-fill"><span class="blank wide">${t("paper.visit.next")}:</span></p>
    <p class="paper-fill signed"><span class="blank wide">${t("paper.visit.signed-village")}:</span><span class="blank wide">${t("paper.visit.signed-visitor")}:</span></p>`);
}

/** One slip a person, three on a page. @param {Printed} printed */
export function consentPaper(printed) {
  return paper(printed, html`${Array.from({ length: 3 }, () => html`<section class="slip">${slipHead(printed)}
    <p><b>${t("paper.consent.read")}</b> ${t("paper.consent.why")} ${t("paper.consent.free")}</p>
    <p class="paper-group"><b>${t("paper.consent.answer")}:</b> <span class="ticks">${tickBox(t("paper.consent.yes"), "check")}${tickBox(t("paper.consent.no"), "cross")}${tickBox(t("paper.consent.later"), "promise-waiting")}</span></p>
    <p class="paper-fill"><span class="blank wide">${t("paper.consent.name")}:</span></p>
    <p class="paper-fill"><span class="blank wide">${t("paper.consent.home")}:</span></p>
    <p class="paper-fill"><span class="blank wide">${t("paper.consent.sign")}:</span><span class="blank wide">${t("paper.consent.witness")}:</span></p>
    <small>${t("paper.consent.lock")}</small></section>`)}`);
}

/** @type {Record<string, string>} */
const ABOUT = { service: "wall-came", staff: "person", authority: "services", fund: "money", sala: "consent", other: "other" };

/** Two slips on a page, each with the way past the village. @param {Printed} printed */
export function complaintPaper(printed) {
  const { address, size, path } = saying(printed.place);
  return paper(printed, html`${Array.from({ length: 2 }, () => html`<section class="slip">${slipHead(printed)}
    <h3>${t("paper.complaint.about")}</h3><p class="ticks pictured">${Object.entries(ABOUT).map(([code, picture]) => tickBox(t(`paper.complaint.${code}`), picture))}</p>
    <h3>${t("paper.complaint.words")}</h3>${lines(4)}
    <p class="paper-fill"><span class="blank wide">${t("paper.complaint.contact")}:</span></p>
    <div class="paper-code"><svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label=${address}><path fill="#000000" d=${path}></path></svg><p>${t("paper.complaint.where")}<br><b>${address}</b></p></div></section>`)}`);
}
