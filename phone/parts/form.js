import { html, nothing } from "lit";
import { Refused } from "../journal/journal.js";
import { t } from "../words/words.js";
import { isYetToCome } from "./dates.js";
import { forgetBegun, keepBegun, recallBegun } from "./begun.js";
import { choiceField, dayField, flagField, longField, numberField, pickField, textField } from "./fields.js";
import { icon } from "./icon.js";
import { spend } from "./formtime.js";
import { codesOf, fieldRule, wordsOf } from "./rules.js";
import { Screen } from "./screen.js";

/** @typedef {{label?: unknown, hint?: string, required?: boolean, [key: string]: any}} How */

/**
 * A screen that asks for a few things and keeps them. A subclass says which record type its fields belong to (`type`), draws
 * them with the methods below, and overrides `keep`. Labels come from the words `<chapter>.<field>`, options from the rules.
 */
export class Form extends Screen {
  /** @type {Record<string, import("lit").PropertyDeclaration>} */
  static properties = { values: { state: true }, wrong: { state: true }, busy: { state: true }, isRecalled: { state: true } };

  /** The record type whose rules the fields follow. */
  type = "";
  /** The names that must be filled; at most two on any step. @type {string[]} */
  required = [];
  #opened = Date.now();
  /** @type {Record<string, any>} what was filled in here, by hand */
  #touched = {};
  #address = location.hash;
  /** @type {Record<string, any>} the form as it would be without what had been begun */
  #fresh = {};

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.values = {};
    /** @type {Record<string, string>} */
    this.wrong = {};
    this.busy = false;
    this.isRecalled = false;
  }

  firstUpdated() {
    void this.#recall();
  }

  async #recall() {
    const begun = await recallBegun(this.#address);
    if (!begun || this.busy) return;
    this.#fresh = this.values;
    this.#touched = { ...begun, ...this.#touched };
    this.values = { ...this.values, ...this.#touched };
    this.isRecalled = true;
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    this.#touched = { ...this.#touched, [name]: value };
    void keepBegun(this.#address, this.#touched);
    this.values = { ...this.values, [name]: value };
    if (this.wrong[name]) this.wrong = Object.fromEntries(Object.entries(this.wrong).filter(([key]) => key !== name));
  }

  /** Keeps what was entered. @param {Record<string, any>} values only what was filled in @returns {Promise<void>} */
  async keep(values) {
    throw new Error(`${this.localName} does not say how to keep ${Object.keys(values).join(", ")}`);
  }

  /** What is wrong, by field, in words; a subclass may add to it. @returns {Record<string, string>} */
  check() {
    /** @type {Record<string, string>} */
    const wrong = {};
    for (const name of this.required) if (isEmpty(this.values[name])) wrong[name] = t("app.fill-in");
    for (const [name, value] of Object.entries(this.values)) {
      const { least = -Infinity, greatest = Infinity } = fieldRule(this.type, name) ?? {};
      if (typeof value === "number" && !(Number.isInteger(value) && value >= least && value <= greatest)) {
        wrong[name] = t("app.between", { least, greatest });
      }
      if (fieldRule(this.type, name)?.past && isYetToCome(value)) wrong[name] = t("app.not-yet");
    }
    return wrong;
  }

  /** @param {Event} [event] */
  submit = async (event) => {
    event?.preventDefault();
    if (this.busy) return;
    this.wrong = this.check();
    if (Object.keys(this.wrong).length > 0) return this.#showWrong();
    this.busy = true;
    spend(this.record, this.#opened);
    this.#opened = Date.now();
    try {
      await this.keep(Object.fromEntries(Object.entries(this.values).filter(([, value]) => !isEmpty(value))));
      forgetBegun(this.#address);
      this.#touched = {};
      this.isRecalled = false;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.wrong = { [error.field ?? ""]: t(`refused.${error.code}`) };
      await this.#showWrong();
    } finally {
      this.busy = false;
    }
  };

  async #showWrong() {
    await this.updateComplete;
    /** @type {HTMLElement | null} */ (this.querySelector(".wrongs"))?.focus();
  }

  /** The form itself. @param {unknown} fields @param {{words?: string, more?: unknown}} [end] */
  form(fields, { words = t("app.save"), more = nothing } = {}) {
    return html`<form class="form" novalidate @submit=${this.submit}>
      ${this.isRecalled ? this.#recalled() : nothing} ${this.#wrongs()} ${fields}
      <div class="buttons"><button class="button main big" type="submit" ?disabled=${this.busy}>${icon("check")}<span>${words}</span></button>${more}</div>
    </form>`;
  }

  #recalled() {
    return html`<p class="note">${t("app.begun")} <button type="button" class="plain" @click=${this.#startOver}>${t("app.start-over")}</button></p>`;
  }

  #startOver = () => {
    forgetBegun(this.#address);
    this.#touched = {};
    this.isRecalled = false;
    this.values = this.#fresh;
  };

  #wrongs() {
    const names = Object.keys(this.wrong);
    if (names.length === 0) return nothing;
    return html`<div class="wrongs" tabindex="-1" role="alert"><p><strong>${t("app.look-again")}</strong></p>
      <ul>${names.map((name) => html`<li>${name ? html`<button type="button" class="plain" @click=${() => this.#goTo(name)}>${this.label(name)}: ${this.wrong[name]}</button>` : this.wrong[name]}</li>`)}</ul></div>`;
  }

  /** @param {string} name */
  #goTo(name) {
    const field = /** @type {HTMLElement | null} */ (this.querySelector(`#f-${name}`) ?? this.querySelector(`[id^="f-${name}"][id$="-group"] input`));
    field?.focus();
  }

  /** @param {string} name */
  label(name) {
    return wordsOf(this.type, name);
  }

  /** @param {string} name @param {How} how */
  #about(name, { label, ...how }) {
    return {
      name, label: label ?? this.label(name), value: this.values[name], wrong: this.wrong[name], required: this.required.includes(name),
      change: (/** @type {any} */ value) => this.set(name, value), ...how,
    };
  }

  /** @param {string} name @param {How} [how] */
  text(name, how = {}) {
    return textField({ most: fieldRule(this.type, name)?.most, ...this.#about(name, how) });
  }

  /** @param {string} name @param {How} [how] */
  long(name, how = {}) {
    return longField({ most: fieldRule(this.type, name)?.most, ...this.#about(name, how) });
  }

  /** @param {string} name @param {How} [how] */
  number(name, how = {}) {
    const { least, greatest } = fieldRule(this.type, name) ?? {};
    return numberField({ least, greatest, ...this.#about(name, how) });
  }

  /** @param {string} name @param {How} [how] */
  day(name, how = {}) {
    return dayField(this.#about(name, how));
  }

  /** @param {string} name @param {How} [how] */
  flag(name, how = {}) {
    return flagField(this.#about(name, how));
  }

  /** @param {string} name @param {How} [how] needs `options` */
  pick(name, how = {}) {
    return pickField({ options: [], ...this.#about(name, how) });
  }

  /** Big buttons; the options are the field's codes unless others are given. @param {string} name @param {How} [how] */
  choice(name, how = {}) {
    return choiceField({ options: codesOf(this.type, name), ...this.#about(name, how) });
  }
}

/** @param {any} value */
function isEmpty(value) {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0);
}
