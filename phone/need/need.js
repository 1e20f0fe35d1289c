import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { EditForm } from "../parts/editform.js";
import { icon } from "../parts/icon.js";
import { hasRole } from "../parts/outlet.js";
import { linkButton, page } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { go } from "../parts/router.js";
import { codeWords, commandCodes } from "../parts/rules.js";
import { choiceField } from "../parts/fields.js";
import { say } from "../parts/said.js";
import { mayRecord } from "../person/standing.js";
import { shownName } from "../person/name.js";
import { t } from "../words/words.js";
import { categoryWords } from "./categories.js";

/** One need: its words can be told better, and it can be met, met in part, dropped or opened again. */
class Need extends EditForm {
  static properties = { dropping: { state: true } };

  type = "need";
  names = ["words"];

  constructor() {
    super();
    this.dropping = false;
  }

  get record() {
    return Number(this.params.need);
  }

  render() {
    const row = this.row;
    const person = Number(this.params.id);
    const back = { back: `/people/${person}`, backWords: shownName(journal.get(person)?.data, t("person.nameless")) };
    if (row?.type !== "need") return page({ title: t("app.gone"), intro: t("app.gone-why"), ...back }, nothing);
    return page({ title: categoryWords(row.data.category), ...back, narrow: true }, html`
      <p><span class="tag ${row.data.status === "open" ? "sun" : "leaf"}">${codeWords("need", "status", row.data.status)}</span></p>
      ${mayRecord(person) ? this.form(this.long("words", { hint: t("need.words-hint") })) : nothing}
      <div class="buttons">${hasRole("link-worker", "supervisor") ? linkButton({ to: `/people/${person}/needs/${row.id}/match`, words: t("matching.find"), icon: "search", kind: "main" }) : nothing}
        ${mayWrite("gap") ? linkButton({ to: `/people/${person}/needs/${this.record}/gap`, words: t("matching.note-gap"), icon: "alert", kind: "quiet" }) : nothing}</div>
      <section class="stack"><h2>${t("need.how-now")}</h2><div class="buttons stack">${this.#moves(row)}</div>
      ${this.dropping ? choiceField({ name: "reason", label: t("need.drop.reason"), options: commandCodes("need", "drop"), change: (reason) => this.#do("drop", { reason }) }) : nothing}</section>`);
  }

  /** @param {any} row */
  #moves({ data: { status } }) {
    const moves = status === "open" || status === "partly-met" ? [["meet", "check"], ...(status === "open" ? [["meet-partly", "strength"]] : [])] : [["reopen", "undo"]];
    return html`${moves.map(([command, name]) => html`<button class="button" @click=${() => this.#do(command, {})}>${icon(name)}<span>${t(`need.${command}`)}</span></button>`)}
      ${status === "open" || status === "partly-met" ? html`<button class="button quiet" aria-expanded=${this.dropping} @click=${() => (this.dropping = !this.dropping)}>${icon("cross")}<span>${t("need.drop")}</span></button>` : nothing}`;
  }

  /** @param {string} command @param {Record<string, unknown>} fields */
  async #do(command, fields) {
    await journal.record({ kind: "command", type: `need.${command}`, subject: this.record, fields });
    say(t("app.saved"));
    this.leave();
  }

  leave() {
    go(`/people/${this.params.id}`, { replace: true });
  }
}
customElements.define("sala-need", Need);
