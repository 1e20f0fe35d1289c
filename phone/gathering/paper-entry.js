import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal, Refused } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { forgetBegun, keepBegun, recallBegun } from "../parts/begun.js";
import { pickField, textField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { cellId, entryTable, pairTable, wrongWords } from "./entry-table.js";
import "./paper-drawings.js";
import { years } from "./paper-table.js";
import { figure } from "./sheet-cells.js";
import { enter } from "./sheet-drafts.js";
import { readNumber } from "./sheet-number.js";
import { topicsOf } from "./sheet-topics.js";
import { METHODS, voteColumns } from "./sheet-votes.js";
import { CELLS, SHEETS } from "./sheets.js";

/** @typedef {import("./sheets.js").Sheet} Sheet @typedef {import("./sheets.js").Column} Column */

/** Those on which votes were counted. */
const VOTES = Object.keys(METHODS);

/** Where the forms are entered that have no table here. @type {Record<string, (gathering: number, place: number) => string>} */
const ELSEWHERE = { map: (id) => `/gatherings/${id}/map`, visit: (_, place) => `/village/${place}/visits`, consent: () => "/notice", complaint: (_, place) => `/village/${place}/complaints` };

/** Entering a filled sheet of paper: one screen a sheet, its totals beside the sheet's own, all of it or nothing. */
class PaperEntry extends Screen {
  static properties = { told: { state: true }, entered: { state: true }, isBusy: { state: true } };
  #address = location.hash;

  constructor() {
    super();
    /** What was typed so far; it waits here when a call comes. @type {{number: string, letter: string, ballot: number, rows: Record<string, any>[], more: Record<string, any>[], total: string}} */
    this.told = { number: "", letter: "", ballot: 0, rows: [], more: [], total: "", .../** @type {any} */ (recallBegun(location.hash)) };
    /** @type {import("./sheet-drafts.js").Entered | undefined} what is wrong, or asked */
    this.entered = undefined;
    this.isBusy = false;
  }

  get #sheet() {
    return SHEETS.find(({ letter }) => letter === this.told.letter);
  }

  get #gathering() {
    const row = journal.get(this.record);
    return row?.type === "gathering" ? row : undefined;
  }

  get #ballots() {
    return journal.list("ballot", { gathering: this.record }).filter(({ data }) => data.status !== "cancelled");
  }

  get #ballot() {
    return this.#ballots.find(({ id }) => id === this.told.ballot) ?? this.#ballots.at(-1);
  }

  get #topics() {
    return topicsOf(journal.list("topic"), this.record, this.#ballot?.id);
  }

  /** @param {Partial<PaperEntry["told"]>} more */
  #tell(more) {
    this.told = { ...this.told, ...more };
    keepBegun(this.#address, this.told);
  }

  render() {
    const gathering = this.#gathering;
    if (!gathering) return gone("/village");
    const sheet = this.#sheet;
    const title = sheet ? t(`paper.form.${sheet.name}`) : t("paper.enter");
    return page({ title, back: `/gatherings/${gathering.id}`, intro: [placeName(gathering.data.place), gathering.data.title].filter(Boolean).join(", ") }, sheet ? this.#filling(sheet) : this.#choosing());
  }

  #choosing() {
    const typed = this.told.number.trim();
    const read = typed ? readNumber(typed) : undefined;
    const wrong = read && "wrong" in read && this.entered !== undefined ? t(`paper.number-${read.wrong}`) : undefined;
    return html`<form class="form" @submit=${this.#open}>
        ${textField({ name: "number", label: t("paper.enter-number"), hint: t("paper.enter-hint"), value: this.told.number, short: true, most: 20, wrong, change: (number) => { this.entered = undefined; this.#tell({ number }); } })}
        <div class="buttons"><button class="button main">${icon("next")}<span>${t("paper.open")}</span></button></div></form>
      <p class="soft">${t("paper.enter-intro")}</p>
      <div class="choices two tiles">${SHEETS.filter(({ makes = [] }) => makes.every(mayWrite)).map(({ letter, name, makes }) => (makes
        ? html`<button class="choice" @click=${() => this.#begin(letter)}>${icon(`form-${name}`)}<span><b>${letter}</b> ${t(`paper.form.${name}`)}</span></button>`
        : html`<a class="choice row-link" href=${`#${ELSEWHERE[name](this.record, this.#gathering?.data.place)}`}>${icon(`form-${name}`)}<span><b>${letter}</b> ${t(`paper.form.${name}`)}<small>${t("paper.elsewhere")}</small></span></a>`))}</div>`;
  }

  /** @param {Event} event */
  #open = (event) => {
    event.preventDefault();
    const read = readNumber(this.told.number);
    if ("wrong" in read) this.entered = { wrong: [], asks: [], drafts: [], sum: 0 };
    else if (read.sheet.makes) this.#begin(read.sheet.letter, read.number);
    else location.hash = ELSEWHERE[read.sheet.name](this.record, this.#gathering?.data.place);
  };

  /** @param {string} letter @param {string} [number] */
  #begin(letter, number = "") {
    const sheet = /** @type {Sheet} */ (SHEETS.find((one) => one.letter === letter));
    const blank = (/** @type {number} */ count) => Array.from({ length: count }, () => ({}));
    this.entered = undefined;
    this.#tell({ letter, number, rows: blank(sheet.name === "pairs" ? 1 : sheet.rows ?? 8), more: blank(sheet.more ? sheet.moreRows ?? 4 : 0), total: "" });
  }

  /** @param {Sheet} sheet */
  #filling(sheet) {
    const isVote = VOTES.includes(sheet.name);
    if (isVote && !this.#ballot) return html`<p class="note sun">${t("paper.no-ballot")}</p><div class="buttons">${linkButton({ to: `/gatherings/${this.record}/vote`, words: t("paper.ballot") })}<button class="button quiet" @click=${() => this.#tell({ letter: "" })}>${t("app.cancel")}</button></div>`;
    const columns = this.#columns(sheet);
    return html`<p class="soft">${this.told.number ? html`<b>${this.told.number}</b> · ` : nothing}${t("paper.table-hint")}</p>
      ${this.#wrongs(sheet)}
      ${isVote && this.#ballots.length > 1 ? pickField({ name: "ballot", label: t("paper.ballot"), value: String(this.#ballot?.id), change: (id) => this.#tell({ ballot: Number(id) }), options: this.#ballots.map(({ id, data }) => ({ code: String(id), words: data.question || String(id) })) }) : nothing}
      ${sheet.more ? html`<h2>${t(`paper.${sheet.name}.rows`)}</h2>` : nothing}
      ${this.#table(sheet, "rows", columns)}
      ${sheet.more ? html`<h2>${t(`paper.${sheet.name}.more`)}</h2>${this.#table(sheet, "more", sheet.more)}` : nothing}
      ${this.#totals(sheet)}
      <div class="buttons"><button class="button main" ?disabled=${this.isBusy} @click=${() => this.#keep(sheet, false)}>${icon("check")}<span>${t("paper.keep")}</span></button>
        ${sheet.name === "pairs" ? nothing : html`<button class="button" @click=${() => this.#tell({ rows: [...this.told.rows, {}, {}, {}] })}>${icon("add")}<span>${t("paper.add-rows")}</span></button>`}
        <button class="button quiet" @click=${() => this.#drop()}>${t("app.cancel")}</button></div>`;
  }

  /** @param {Sheet} sheet @returns {Column[]} */
  #columns(sheet) {
    return VOTES.includes(sheet.name) ? voteColumns(sheet.name, this.#topics) : sheet.columns ?? [];
  }

  /** @param {Sheet} sheet @param {"rows" | "more"} table @param {Column[]} columns */
  #table(sheet, table, columns) {
    const label = (/** @type {Column} */ column) => this.#label(sheet, column);
    const filling = {
      table, columns, label, rows: this.told[table], wrong: this.entered?.wrong ?? [], sums: sheet.name === "attendance",
      change: (/** @type {number} */ row, /** @type {string} */ name, /** @type {any} */ value) => this.#tell({ [table]: this.told[table].map((one, at) => (at === row ? { ...one, [name]: value } : one)) }),
      down: (/** @type {number} */ row, /** @type {string} */ name) => this.#focus(cellId(table, row + 1, name)),
    };
    if (sheet.name !== "pairs") return entryTable(filling);
    return html`${entryTable({ ...filling, columns: columns.filter(({ name }) => !name.startsWith("pair-")) })}${pairTable(filling, this.#topics.length, (at) => this.#topicWords(at))}`;
  }

  /** @param {Sheet} sheet @param {Column} column */
  #label(sheet, { name }) {
    const one = CELLS.find((cell) => cell.name === name);
    if (one) return `${t(`paper.age.${one.age}`)} ${years(one.age)} ${t(`paper.sex.${one.sex}`)}`;
    if (name === "count") return t("paper.people");
    const at = this.#topics.findIndex(({ id }) => name === `topic-${id}`);
    if (at >= 0) return `${at + 1} ${this.#topicWords(at)}`;
    const [, first, second] = /^pair-(\d+)-(\d+)$/.exec(name) ?? [];
    if (second) return t("paper.pair", { first: Number(first) + 1, second: Number(second) + 1 });
    return t(`paper.${VOTES.includes(sheet.name) ? "who" : sheet.name}.${name}`);
  }

  /** @param {number} at */
  #topicWords(at) {
    const topic = this.#topics[at]?.data;
    return topic?.words || categoryWords(topic?.category);
  }

  /** What the cells come to so far, beside what the paper itself says. @param {Sheet} sheet */
  #totals(sheet) {
    const { sum } = this.#entering(sheet);
    const says = figure(this.told.total);
    const differ = says === undefined ? "" : says === sum ? t("paper.totals-agree") : t("paper.totals-differ", { count: Math.abs(says - sum) });
    return html`<div class="entry-totals"><p>${t("paper.cells-total")} <output class="count">${sum}</output></p>
      ${textField({ name: "total", label: t("paper.sheet-total"), value: this.told.total, short: true, mode: "numeric", most: 6, change: (total) => this.#tell({ total }) })}
      <p role="status" class=${says !== undefined && says !== sum ? "late" : "soft"}>${differ}</p></div>`;
  }

  /** @param {Sheet} sheet */
  #entering(sheet) {
    const { number, rows, more, total } = this.told;
    const gathering = /** @type {import("../journal/journal.js").Row} */ (this.#gathering);
    const says = figure(total);
    return enter(sheet, { rows, more, total: says === undefined || Number.isNaN(says) ? undefined : says }, { rules: journal.rules, place: gathering.data.place, gathering, ballot: this.#ballot, topics: this.#topics, number, list: (type) => journal.list(type) });
  }

  /** @param {Sheet} sheet */
  #wrongs(sheet) {
    const { wrong = [], asks = [] } = this.entered ?? {};
    if (wrong.length) {
      const columns = [...this.#columns(sheet), ...(sheet.more ?? [])];
      return html`<div class="wrongs" tabindex="-1" role="alert"><p><strong>${t("paper.mistakes", { count: wrong.length })}</strong></p><ul>${wrong.slice(0, 12).map((one) => {
        const column = columns.find(({ name }) => name === one.column);
        return html`<li><button type="button" class="plain" @click=${() => this.#focus(cellId(one.table, one.row, one.column))}>${column ? `${t("paper.row", { number: one.row + 1 })}, ${this.#label(sheet, column)}: ` : ""}${wrongWords(one)}</button></li>`;
      })}</ul></div>`;
    }
    if (asks.length === 0) return nothing;
    return html`<div class="note sun stack" tabindex="-1" role="alert">${asks.map(({ code, args }) => html`<p><strong>${t(`paper.ask.${code}`, args)}</strong></p>`)}
      <div class="buttons"><button class="button" @click=${() => this.#keep(sheet, true)}>${t("paper.keep-anyway")}</button><button class="button quiet" @click=${() => (this.entered = undefined)}>${t("paper.look-again")}</button></div></div>`;
  }

  /** @param {Sheet} sheet @param {boolean} isAsked */
  async #keep(sheet, isAsked) {
    if (this.isBusy) return;
    const entered = this.#entering(sheet);
    const mayKeep = entered.wrong.length === 0 && (isAsked || entered.asks.length === 0);
    this.entered = mayKeep ? undefined : entered;
    if (!mayKeep) return this.#showWrong();
    this.isBusy = true;
    try {
      await journal.recordAll(entered.drafts);
      say(t("paper.kept", { count: entered.drafts.length, number: this.told.number }));
      this.#drop();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      say(t(`refused.${error.code}`));
    } finally {
      this.isBusy = false;
    }
  }

  async #showWrong() {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector("[role=alert]"))?.focus();
  }

  #drop() {
    forgetBegun(this.#address);
    this.entered = undefined;
    this.told = { number: "", letter: "", ballot: this.told.ballot, rows: [], more: [], total: "" };
  }

  /** @param {string} id */
  #focus(id) {
    /** @type {HTMLElement | null} */ (this.querySelector(`#${CSS.escape(id)}`))?.focus();
  }
}
customElements.define("sala-paper-entry", PaperEntry);
