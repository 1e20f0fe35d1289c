import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName, placesAbove } from "../parts/places.js";
import { go } from "../parts/router.js";
import { codesOf, codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { ADDRESSES, offered } from "./doing.js";
import { fundWarning } from "./fund-warning.js";

/** What is written on the day it is done, and not asked for. */
const DAYS = ["saidOn", "confirmedOn", "answeredOn", "doneOn", "approvedOn", "paidOn", "budgetOn"];
const LONG = ["note", "answer", "findings", "fixes"];

/**
 * Doing one thing with a promise, with what was passed up, a visit, a complaint or money: what must be said with it is read from the life cycle. Whoever
 * stands beside both sides of a promise says before whom it was said.
 */
class ActionCommand extends Form {
  get row() {
    const row = journal.get(this.record);
    return row && ADDRESSES[row.type] ? row : undefined;
  }

  get command() {
    return this.row && offered(this.row).find(({ name }) => name === this.params.command);
  }

  connectedCallback() {
    super.connectedCallback();
    this.type = this.row?.type ?? "";
    this.required = this.command?.needs ?? [];
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const { row, command } = this;
    if (!row || !command) return;
    const dates = Object.fromEntries(command.sets.filter((name) => DAYS.includes(name)).map((name) => [name, today()]));
    const fields = { ...dates, ...values, ...(values.passedTo && { passedTo: Number(values.passedTo) }) };
    await journal.recordAll([{ kind: "command", type: `${row.type}.${command.name}`, subject: row.id, fields }, ...this.#next(row, command.name, values)]);
    say(command.to === row.data.status ? t("app.saved") : codeWords(row.type, "status", command.to));
    go(`${ADDRESSES[row.type]}/${row.id}`, { replace: true });
  }

  /** The next visit is planned with the words that end this one. @param {any} row @param {string} command @param {Record<string, any>} values @returns {any[]} */
  #next(row, command, values) {
    if (row.type !== "visit" || command !== "do" || !values.next) return [];
    const { place, level, visitor, who } = row.data;
    return [{ kind: "edit", type: "visit", fields: { place, level, visitor, who, on: values.next } }];
  }

  render() {
    const { row, command } = this;
    if (!row) return gone("/village");
    const back = `${ADDRESSES[row.type]}/${row.id}`;
    if (!command) return page({ title: t("action.no-longer"), back, intro: codeWords(row.type, "status", row.data.status) }, nothing);
    const asked = [...new Set([...command.needs, ...command.sets.filter((name) => !DAYS.includes(name))])].filter((name) => name !== "heardBy" || command.isWritten || row.type === "commitment");
    return page({ title: t(`${row.type}.do.${command.name}`), back, intro: row.data.words ?? row.data.name ?? row.data.purpose ?? placeName(row.data.place), narrow: true }, html`
      ${command.isWritten ? html`<p class="note">${t("action.written-down")}</p>` : nothing}
      ${row.type === "spending" && command.name === "approve" ? fundWarning(row) : nothing}
      ${this.form(asked.map((name) => this.#field(name, command, row)), { words: t(`${row.type}.do.${command.name}`) })}`);
  }

  /** @param {string} name @param {import("../journal/commands.js").Command} command @param {any} row */
  #field(name, command, row) {
    if (name === "decision") return this.choice(name, { two: true, options: codesOf(row.type, name) });
    if (command.fields[name]) return this.choice(name, { label: t("action.why"), options: commandCodes(row.type, command.name, name) });
    if (name === "passedTo") return this.choice(name, { options: placesAbove(row.data.passedTo ?? row.data.to).slice(1).map((id) => ({ code: String(id), words: placeName(id) })) });
    if (name === "due" || name === "next") return this.day(name);
    if (name === "budget") return this.number(name);
    if (name === "heardBy" || name === "confirmWitness") return this.text(name, { hint: t("action.witness-hint") });
    return LONG.includes(name) ? this.long(name, name === "fixes" ? { hint: t("action.fixes-hint") } : {}) : this.text(name);
  }
}
customElements.define("sala-action-command", ActionCommand);
