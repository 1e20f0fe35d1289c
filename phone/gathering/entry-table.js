import { html, nothing } from "lit";
import { categories, categoryWords } from "../need/categories.js";
import { codesOf } from "../parts/rules.js";
import { t } from "../words/words.js";
import "./paper-style.js";
import { kindNumber } from "./paper-table.js";
import { figure } from "./sheet-cells.js";
import { allPairs, pairCell } from "./sheet-votes.js";

/** @typedef {import("./sheets.js").Column} Column @typedef {import("./sheet-cells.js").Wrong} Wrong */
/** @typedef {{table: "rows" | "more", columns: Column[], rows: Record<string, any>[], wrong: Wrong[], label: (column: Column) => string, change: (row: number, name: string, value: any) => void, down: (row: number, column: string) => void, sums?: boolean}} Filling */

/** The table of one sheet as it stands on the paper: Tab goes on, Enter goes down. @param {Filling} filling */
export function entryTable(filling) {
  const { table, columns, rows, label, sums } = filling;
  const counted = columns.filter(({ kind }) => kind === "count");
  return html`<div class="entry-scroll" tabindex="-1"><table class="entry">
    <thead><tr><th scope="col"><span class="unseen">${t("paper.row", { number: "" })}</span></th>${columns.map((column) => html`<th scope="col">${label(column)}</th>`)}${sums ? html`<th scope="col">${t("paper.total")}</th>` : nothing}</tr></thead>
    <tbody>${rows.map((row, at) => html`<tr><th scope="row">${at + 1}</th>${columns.map((column) => html`<td class=${`of-${column.kind}`}>${cell(filling, at, column)}</td>`)}${sums ? html`<td class="entry-sum">${sum([row], counted) || ""}</td>` : nothing}</tr>`)}</tbody>
    ${counted.length ? html`<tfoot><tr><th scope="row" colspan=${1 + columns.length - counted.length}>${t("paper.total")}</th>${counted.map((column) => html`<td class="entry-sum" id=${`sum-${table}-${column.name}`}>${sum(rows, [column])}</td>`)}${sums ? html`<td class="entry-sum">${sum(rows, counted)}</td>` : nothing}</tr></tfoot>` : nothing}
  </table></div>`;
}

/** What can be read so far. @param {Record<string, any>[]} rows @param {Column[]} columns */
function sum(rows, columns) {
  return rows.reduce((all, row) => all + columns.reduce((of, { name }) => of + (figure(row[name]) || 0), 0), 0);
}

/** @param {string} table @param {number} row @param {string} column */
export function cellId(table, row, column) {
  return `cell-${table}-${row}-${column}`;
}

/** @param {Wrong} wrong */
export function wrongWords({ code, args }) {
  return t(`paper.wrong.${code}`, args);
}

/** @param {Filling} filling @param {number} row @param {Column} column */
export function cell({ table, rows, wrong, label, change, down }, row, column) {
  const { name, kind } = column;
  const problem = wrong.find((one) => one.table === table && one.row === row && one.column === name);
  const about = { id: cellId(table, row, name), label: `${t("paper.row", { number: row + 1 })}, ${label(column)}`, value: rows[row][name] ?? "", invalid: problem ? "true" : nothing };
  const onkeydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    down(row, name);
  };
  const set = (/** @type {any} */ event) => change(row, name, kind === "flag" ? event.target.checked : event.target.value);
  const said = problem ? html`<small class="wrong" id=${`${about.id}-wrong`}>${wrongWords(problem)}</small>` : nothing;
  return html`${control(column, about, set, onkeydown)}${said}`;
}

/** @param {Column} column @param {{id: string, label: string, value: any, invalid: unknown}} about @param {(event: any) => void} set @param {(event: KeyboardEvent) => void} onkeydown */
function control({ name, kind, of }, about, set, onkeydown) {
  const by = about.invalid === "true" ? `${about.id}-wrong` : nothing;
  if (kind === "flag") return html`<input id=${about.id} type="checkbox" aria-label=${about.label} .checked=${Boolean(about.value)} @change=${set} @keydown=${onkeydown} />`;
  if (kind === "code" || kind === "kind") {
    return html`<select id=${about.id} name=${name} aria-label=${about.label} aria-invalid=${about.invalid} aria-describedby=${by} @change=${set} @keydown=${onkeydown}>
      <option value="" ?selected=${!about.value}></option>${options(kind, of).map(({ code, words }) => html`<option value=${code} ?selected=${about.value === code}>${words}</option>`)}</select>`;
  }
  const isFigure = kind === "count" || kind === "money";
  return html`<input id=${about.id} name=${name} type=${kind === "date" ? "date" : "text"} inputmode=${isFigure ? "numeric" : nothing} autocomplete="off" aria-label=${about.label}
    aria-invalid=${about.invalid} aria-describedby=${by} .value=${String(about.value)} @input=${set} @keydown=${onkeydown} />`;
}

/** Kinds stand with the number that the paper gives them, so that typing it finds them. @param {string} kind @param {[string, string] | undefined} of */
function options(kind, of) {
  if (kind === "kind") return categories().map(({ code }) => ({ code, words: `${kindNumber(code)} ${categoryWords(code)}` }));
  return of ? codesOf(of[0], of[1]) : [];
}

/** Half a square, as on the paper: in each box the number of the topic that won. @param {Filling} filling @param {number} topics @param {(at: number) => string} words */
export function pairTable(filling, topics, words) {
  const isPair = new Set(allPairs(topics).map(([a, b]) => pairCell(a, b)));
  const column = (/** @type {number} */ a, /** @type {number} */ b) => filling.columns.find(({ name }) => name === pairCell(a, b));
  const places = Array.from({ length: topics }, (_, at) => at);
  return html`<div class="entry-scroll" tabindex="-1"><table class="entry"><thead><tr><td></td>${places.slice(1).map((at) => html`<th scope="col">${at + 1} ${words(at)}</th>`)}</tr></thead>
    <tbody>${places.slice(0, -1).map((a) => html`<tr><th scope="row">${a + 1} ${words(a)}</th>${places.slice(1).map((b) => {
      const asked = isPair.has(pairCell(a, b)) ? column(a, b) : undefined;
      return html`<td class="of-count">${asked ? cell(filling, 0, asked) : nothing}</td>`;
    })}</tr>`)}</tbody></table></div>`;
}
