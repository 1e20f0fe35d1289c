import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { language, t } from "../words/words.js";
import "./paper-drawings.js";

/** @typedef {{id: number, data: Record<string, any>}} Row */
/** @typedef {{sheet: import("./sheets.js").Sheet, number: string, place: number, topics: Row[]}} Printed */

/**
 * One page of paper: at its corner the letter by which the form is found again and the number of this very sheet, then what it is for in one sentence.
 *
 * @param {Printed} printed
 * @param {unknown} body
 * @param {{foot?: unknown}} [more]
 */
export function paper({ sheet, number, place }, body, { foot = nothing } = {}) {
  const how = `paper.how.${sheet.name}`;
  return html`<article class="paper" lang=${language()} aria-label=${t(`paper.form.${sheet.name}`)}>
    <header class="paper-head"><b class="paper-letter">${sheet.letter}</b>${icon(`form-${sheet.name}`)}
      <div><h2>${t(`paper.form.${sheet.name}`)}</h2>${t(how) === how ? nothing : html`<p>${t(how)}</p>`}</div>
      <p class="paper-number"><small>${t("paper.number")}</small><b>${number}</b></p></header>
    ${sheet.layout === "slips" ? nothing : html`<p class="paper-fill"><span>${t("paper.village")}: <b>${placeName(place)}</b></span><span class="blank">${t("paper.day")}:</span><span class="blank wide">${t("paper.written-by")}:</span></p>`}
    ${body}${foot}</article>`;
}

/** A box to tick, with its words. @param {unknown} words @param {string} [picture] */
export function tickBox(words, picture) {
  return html`<span class="tick-box"><i></i>${picture ? icon(picture) : nothing}<span>${words}</span></span>`;
}

/** At the head of a slip, which is cut off from its page. @param {Printed} printed */
export function slipHead({ number, place }) {
  return html`<p class="paper-fill"><span>${number}</span><span>${t("paper.village")}: <b>${placeName(place)}</b></span><span class="blank">${t("paper.day")}:</span></p>`;
}

/** So many lines to write on. @param {number} count */
export function lines(count) {
  return html`<div class="ruled">${Array.from({ length: count }, () => html`<i></i>`)}</div>`;
}
