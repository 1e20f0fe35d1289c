import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categories, categoryWords } from "../need/categories.js";
import "../need/drawings.js";
import { icon } from "../parts/icon.js";
import { codesOf } from "../parts/rules.js";
import { t } from "../words/words.js";
import { paper, tickBox } from "./paper-frame.js";
import { CELLS, TOPICS } from "./sheets.js";

/** @typedef {import("./paper-frame.js").Printed} Printed @typedef {import("./sheets.js").Column} Column */

/** Columns with so few answers have them in each cell, to be ticked. */
const TICKED = 2;

/** The two answers that a room is first told apart by. */
const SEXES = ["female", "male"];

/** A form that is a table, or two. @param {Printed} printed */
export function tablePaper(printed) {
  const { sheet } = printed;
  return paper(printed, html`
    ${sheet.kinds ? kinds() : nothing}
    ${sheet.more ? html`<h3>${t(`paper.${sheet.name}.rows`)}</h3>` : nothing}
    ${table(sheet.columns ?? [], sheet.rows ?? 8, `paper.${sheet.name}`, sheet.name === "topics")}
    ${sheet.more ? html`<h3>${t(`paper.${sheet.name}.more`)}</h3>${table(sheet.more, sheet.moreRows ?? 4, `paper.${sheet.name}`)}` : nothing}`,
  { foot: legends([...(sheet.columns ?? [])], sheet.name) });
}

/** @param {Column[]} columns @param {number} count @param {string} chapter of the words @param {boolean} [isDrawn] with room for a picture */
function table(columns, count, chapter, isDrawn = false) {
  const all = columns.reduce((sum, { wide }) => sum + wide, isDrawn ? 4 : 1);
  return html`<table class="paper-table"><colgroup><col width="4%">${isDrawn ? html`<col width="14%">` : nothing}${columns.map(({ wide }) => html`<col width="${Math.round((wide / all) * 100)}%">`)}</colgroup>
    <thead><tr><td></td>${isDrawn ? html`<th>${t("paper.picture")}</th>` : nothing}${columns.map(({ name }) => html`<th>${t(`${chapter}.${name}`)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: count }, (_, at) => html`<tr><th>${at + 1}</th>${isDrawn ? html`<td></td>` : nothing}${columns.map(() => html`<td></td>`)}</tr>`)}</tbody></table>`;
}

/** The kinds of need, each with its picture and a number that fits into a narrow column. */
function kinds() {
  return html`<ol class="paper-kinds">${categories().filter(({ sensitive }) => !sensitive).map(({ code, icon: picture }) => html`<li><b>${kindNumber(code)}</b>${icon(picture ?? "other")}<span>${categoryWords(code)}</span></li>`)}</ol>`;
}

/** @param {string} code */
export function kindNumber(code) {
  return (journal.rules?.needs?.categories ?? []).findIndex((/** @type {any} */ one) => one.code === code) + 1;
}

/** What can stand in a column of codes, beneath the table. @param {Column[]} columns @param {string} chapter */
function legends(columns, chapter) {
  const coded = columns.filter(({ kind, of }) => kind === "code" && of);
  const seen = new Set();
  return coded.map(({ name, of = ["", ""] }) => {
    const codes = codesOf(of[0], of[1]).filter(({ code }) => code !== "unknown");
    const words = codes.map((code) => code.words).join(" · ");
    if (seen.has(words)) return nothing;
    seen.add(words);
    return html`<p class="paper-legend"><b>${t(`paper.${chapter}.${name}`)}:</b> ${words}</p>`;
  });
}

/** Who came: strokes in the box of a person's age and sex. @param {Printed} printed */
export function tallyPaper(printed) {
  const { sheet } = printed;
  const ages = [...new Set(CELLS.map(({ age }) => age))];
  const about = (sheet.columns ?? []).slice(0, 3);
  return paper(printed, html`<table class="paper-table tally"><colgroup><col width="14%"><col width="13%"><col width="9%">${CELLS.map(() => html`<col width="7%">`)}<col width="8%"></colgroup>
    <thead><tr>${about.map(({ name }) => html`<th rowspan="2">${t(`paper.attendance.${name}`)}</th>`)}${ages.map((age) => html`<th colspan="2">${t(`paper.age.${age}`)}<small>${years(age)}</small></th>`)}<th rowspan="2">${t("paper.total")}</th></tr>
      <tr class="narrow">${CELLS.map(({ sex }) => html`<th>${t(`paper.sex.${sex}`)}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: sheet.rows ?? 8 }, () => html`<tr><td></td><td></td><td><span class="tick-box"><i></i></span></td>${CELLS.map(() => html`<td></td>`)}<td></td></tr>`)}
      <tr class="paper-sums"><th colspan="3">${t("paper.total")}</th>${CELLS.map(() => html`<td></td>`)}<td></td></tr></tbody></table>
    <p class="paper-fill"><span class="blank wide">${t("paper.own-total")}:</span></p>`, { foot: legends(about, "attendance") });
}

/** @param {string} age */
export function years(age) {
  const [from, to] = journal.rules?.groups?.ages?.[age] ?? [];
  if (from === undefined) return "";
  return to >= 120 ? t("paper.years-up", { from }) : t("paper.years", { from, to });
}

/** A row for each group of the room, and the hands for each topic. @param {Printed} printed */
export function handsPaper(printed) {
  const { sheet, topics } = printed;
  const places = numbers(topics);
  return paper(printed, html`${topicList(topics)}<table class="paper-table"><colgroup><col width="4%"><col width="13%"><col width="12%"><col width="13%"><col width="11%"><col width="9%">${places.map(() => html`<col width="${38 / places.length}%">`)}</colgroup>
    <thead><tr><td></td>${(sheet.columns ?? []).map(({ name }) => html`<th>${t(`paper.who.${name}`)}</th>`)}<th>${t("paper.people")}</th>${places.map((at) => html`<th>${at + 1}</th>`)}</tr></thead>
    <tbody>${Array.from({ length: sheet.rows ?? 8 }, (_, at) => html`<tr><th>${at + 1}</th><td>${sexes()}</td><td></td><td></td><td><span class="tick-box"><i></i></span></td><td></td>${places.map(() => html`<td></td>`)}</tr>`)}
      <tr class="paper-sums"><th colspan="5">${t("paper.total")}</th><td></td>${places.map(() => html`<td></td>`)}</tr></tbody></table>`, { foot: legends((sheet.columns ?? []).slice(1, 3), "who") });
}

export function sexes() {
  return html`<span class="ticks">${SEXES.slice(0, TICKED).map((sex) => tickBox(t(`paper.sex.${sex}`)))}</span>`;
}

/** The places of the topics on a paper: those that are known, or room for some. @param {unknown[]} topics */
export function numbers(topics) {
  return Array.from({ length: topics.length || TOPICS }, (_, at) => at);
}

/** Few topics have room for larger letters. @param {unknown[]} topics */
export function few(topics) {
  return numbers(topics).length <= TOPICS / 2 ? "few" : "";
}

/** The topics with their numbers, or room to write them in. @param {{data: Record<string, any>}[]} topics */
export function topicList(topics) {
  return html`<ol class="pair-topics ${few(topics)}">${numbers(topics).map((at) => html`<li>${topicHead(topics[at], at)}</li>`)}</ol>`;
}

/** Its number, its picture and, where it is known, its words. @param {{data: Record<string, any>} | undefined} topic @param {number} at */
export function topicHead(topic, at) {
  const kind = (journal.rules?.needs?.categories ?? []).find((/** @type {any} */ one) => one.code === topic?.data.category);
  return html`<span class="topic-head"><b>${at + 1}</b>${topic ? html`${icon(kind?.icon ?? "other")}<small>${topic.data.words || categoryWords(topic.data.category)}</small>` : nothing}</span>`;
}
