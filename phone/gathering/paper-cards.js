import { html } from "lit";
import { t } from "../words/words.js";
import { paper, tickBox } from "./paper-frame.js";
import { few, numbers, sexes, topicHead, topicList } from "./paper-table.js";
import { CELLS } from "./sheets.js";

/** @typedef {import("./paper-frame.js").Printed} Printed */

/** Dots that one card gives, on a form that knows no vote yet. */
const DOTS = 3;

const AGES = [...new Set(CELLS.map(({ age }) => age))];

/** Cards to cut out: whoever cannot read knows a topic by its picture and its place. @param {Printed} printed */
export function cardsPaper(printed) {
  const { sheet, topics, number } = printed;
  const places = numbers(topics);
  return paper(printed, html`<div class="dot-cards">${Array.from({ length: sheet.rows ?? 8 }, () => html`<section class="dot-card">
    <header><p class="ticks">${sexes()}<span class="ticks">${AGES.map((age) => tickBox(t(`paper.age.${age}`)))}</span></p><small class="card-number">${number}</small></header>
    <ul class=${few(topics)}>${places.map((at) => html`<li>${topicHead(topics[at], at)}<span class="dots">${Array.from({ length: DOTS }, () => html`<i></i>`)}</span></li>`)}</ul></section>`)}</div>`);
}

/** Half a square: each two topics meet in one box. @param {Printed} printed */
export function pairsPaper(printed) {
  const { topics } = printed;
  const places = numbers(topics);
  return paper(printed, html`
    <p class="paper-group"><b>${t("paper.who.sex")}:</b> ${sexes()} <b>${t("paper.who.age")}:</b> <span class="ticks">${AGES.map((age) => tickBox(t(`paper.age.${age}`)))}</span></p>
    <p class="paper-fill"><span class="blank wide">${t("paper.who.ethnicity")}:</span>${tickBox(t("paper.who.disability"))}<span class="blank">${t("paper.people")}:</span></p>
    ${topicList(topics)}
    <table class="paper-table pairs"><thead><tr><td></td>${places.slice(1).map((at) => html`<th>${at + 1}</th>`)}</tr></thead>
      <tbody>${places.slice(0, -1).map((row) => html`<tr><th>${row + 1}</th>${places.slice(1).map((column) => (column > row ? html`<td><small>${row + 1} / ${column + 1}</small></td>` : html`<td class="shut"></td>`))}</tr>`)}</tbody></table>`);
}
