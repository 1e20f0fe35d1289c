import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { choiceField, numberField, pickField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeOf } from "../parts/places.js";
import { language, t } from "../words/words.js";
import { cardsPaper, pairsPaper } from "./paper-cards.js";
import { complaintPaper, consentPaper, mapPaper, visitPaper } from "./paper-lines.js";
import { PaperScreen } from "./paper-screen.js";
import { handsPaper, tablePaper, tallyPaper } from "./paper-table.js";
import { sheetNumber } from "./sheet-number.js";
import { SHEETS, TOPICS } from "./sheets.js";
import { topicsOf } from "./sheet-topics.js";

/** @typedef {import("./paper-frame.js").Printed} Printed */

/** So many of each are printed at most; more are copied by those who have a copier. */
const COPIES = 20;

/** @type {Record<string, (printed: Printed) => unknown>} */
const DRAWN = {
  attendance: tallyPaper, map: mapPaper, needs: tablePaper, topics: tablePaper, dots: cardsPaper, pairs: pairsPaper, hands: handsPaper, plan: tablePaper, promises: tablePaper,
  visit: visitPaper, consent: consentPaper, complaint: complaintPaper,
};

/** Blank forms for every exercise of a gathering, all at once or some of them, each page with a number of its own. */
class PaperForms extends PaperScreen {
  static properties = { chosen: { state: true }, copies: { state: true }, gathering: { state: true } };
  /** @type {Map<string, string>} */
  #numbers = new Map();

  constructor() {
    super();
    /** @type {string[]} */
    this.chosen = SHEETS.map(({ letter }) => letter);
    /** @type {number | undefined} */
    this.copies = 1;
    this.gathering = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.gathering ||= Number(this.params.gathering ?? 0);
  }

  render() {
    if (!placeOf(this.place)) return gone("/village");
    const gatherings = journal.list("gathering", { place: this.place }).sort((a, b) => String(b.data.on).localeCompare(String(a.data.on)));
    return page({ title: t("paper.title"), back: `/village/${this.place}`, intro: html`<span class="no-print">${t("paper.intro")}</span>` }, html`
      <div class="no-print stack">
        ${this.languageField()}
        ${choiceField({ name: "which", label: t("paper.which"), many: true, two: true, value: this.chosen, change: (chosen) => (this.chosen = chosen),
          options: SHEETS.map(({ letter, name }) => ({ code: letter, words: html`<b>${letter}</b> ${t(`paper.form.${name}`)}`, icon: `form-${name}` })) })}
        ${gatherings.length ? pickField({ name: "gathering", label: t("paper.for-gathering"), empty: t("paper.no-topics"), value: String(this.gathering), change: (id) => (this.gathering = Number(id ?? 0)),
          options: gatherings.map(({ id, data }) => ({ code: String(id), words: [sayDay(data.on, language()), data.title].filter(Boolean).join(", ") })) }) : nothing}
        ${numberField({ name: "copies", label: t("paper.copies"), value: this.copies, least: 1, greatest: COPIES, change: (copies) => (this.copies = copies) })}
        <div class="buttons"><button class="button main" ?disabled=${this.chosen.length === 0} @click=${() => window.print()}>${icon("print")}<span>${t("paper.print")}</span></button></div>
      </div>
      <div class="papers">${SHEETS.filter(({ letter }) => this.chosen.includes(letter)).map((sheet) => this.#copies(sheet))}</div>`);
  }

  /** @param {import("./sheets.js").Sheet} sheet */
  #copies(sheet) {
    const count = Math.min(COPIES, Math.max(1, Math.trunc(this.copies ?? 1) || 1));
    const topics = this.gathering ? topicsOf(journal.list("topic"), this.gathering).slice(0, TOPICS) : [];
    return Array.from({ length: count }, (_, copy) => DRAWN[sheet.name]({ sheet, number: this.#number(sheet.letter, copy), place: this.place, topics }));
  }

  /** Drawn by lot: two villages, or two printings, seldom have the same, and whoever enters them is asked. @param {string} letter @param {number} copy */
  #number(letter, copy) {
    const key = `${letter}${copy}`;
    if (!this.#numbers.has(key)) this.#numbers.set(key, sheetNumber(letter, crypto.getRandomValues(new Uint16Array(1))[0]));
    return this.#numbers.get(key) ?? "";
  }
}
customElements.define("sala-paper-forms", PaperForms);
