import { html, nothing } from "lit";
import { Denied, journal, Unreachable } from "../journal/journal.js";
import { textField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { allWords, suggestLanguage, t } from "../words/words.js";
import { DIGITS, isEasy, pinField } from "./pin.js";

/** Where the server's pages send somebody who signed in there: this phone becomes theirs without being asked again. */
const SIGNED_IN = "#signed-in";

/** Making this phone somebody's own: signing in, a PIN, and the first load. */
class Enrol extends Screen {
  static properties = { code: { state: true }, pin: { state: true }, again: { state: true }, wrong: { state: true }, busy: { state: true }, loading: { state: true } };

  constructor() {
    super();
    this.code = "";
    this.pin = "";
    this.again = "";
    this.wrong = "";
    this.busy = false;
    this.loading = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.code = codeInAddress();
    void allWords();
    if (this.code) void this.#enrol(this.code);
    else if (location.hash === SIGNED_IN && !journal.door.isArriving) void this.#goOn();
  }

  #step = "";

  /** Each step has its own heading, which says where we are to who does not see it. */
  updated() {
    const heading = /** @type {HTMLElement | null} */ (this.querySelector("h1"));
    const step = heading?.textContent ?? "";
    if (this.#step && step !== this.#step) heading?.focus({ preventScroll: true });
    this.#step = step;
  }

  render() {
    if (!globalThis.crypto?.subtle) return page({ title: t("team.welcome"), narrow: true }, html`<p class="note clay" role="alert">${t("team.unsafe")}</p>`);
    if (this.loading) return this.#arriving();
    return journal.door.isArriving ? this.#choosing() : this.#coming();
  }

  #coming() {
    return page({ title: t("team.welcome"), intro: t("team.welcome-why"), narrow: true }, html`
      ${this.wrong ? html`<p class="note clay" role="alert">${this.wrong}</p>` : nothing}
      <div class="stack">
        <a class="button main big" href="/sign-in">${icon("person")}<span>${t("team.sign-in")}</span></a>
      </div>
      <details ?open=${this.code !== ""}><summary>${t("team.have-code")}</summary>
        <form class="form" @submit=${this.#useCode}>
          ${textField({ name: "code", label: t("team.code"), hint: t("team.code-hint"), value: this.code, short: true, change: (value) => (this.code = value) })}
          <div class="buttons"><button class="button" ?disabled=${this.busy}>${t("team.use-code")}</button></div>
        </form>
      </details>`);
  }

  #choosing() {
    return page({ title: t("team.choose-pin"), intro: t("team.choose-pin-why"), narrow: true }, html`
      <p>${t("team.arriving-as", { name: journal.door.arriving?.account.name ?? "" })}</p>
      <form class="form" novalidate @submit=${this.#choose}>
        ${pinField({ name: "pin", label: t("team.pin-new", { digits: DIGITS }), value: this.pin, isNew: true, change: (value) => (this.pin = value) })}
        ${pinField({ name: "again", label: t("team.pin-again"), value: this.again, wrong: this.wrong, isNew: true, change: (value) => (this.again = value) })}
        <div class="buttons"><button class="button main big" ?disabled=${this.busy}>${icon("lock")}<span>${t("team.keep-pin")}</span></button></div>
      </form>`);
  }

  #arriving() {
    return page({ title: t("team.first-load"), intro: t("team.first-load-why"), narrow: true }, html`
      <p class="count" role="status">${t("team.came", { count: journal.size })}</p>
      ${this.wrong ? html`<p class="note sun" role="alert">${this.wrong}</p>
        <div class="buttons"><button class="button main" @click=${this.#load}>${t("team.try-again")}</button>
        <button class="button" @click=${this.#arrive}>${t("team.go-on")}</button></div>` : html`<progress aria-label=${t("team.first-load")}></progress>`}`);
  }

  #useCode = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (this.code.trim()) void this.#enrol(this.code);
  };

  /** Once only: opened again at the same address, it would make a device each time. */
  async #goOn() {
    history.replaceState(null, "", "/app/");
    await this.#enrol();
  }

  /** @param {string} [code] */
  async #enrol(code) {
    if (this.busy) return;
    this.busy = true;
    this.wrong = "";
    try {
      await journal.door.enrol(code);
      if (code) history.replaceState(null, "", "/app/");
      await suggestLanguage(journal.door.arriving?.account.language ?? "");
    } catch (error) {
      this.wrong = why(error, code !== undefined);
    } finally {
      this.busy = false;
    }
  }

  #choose = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (this.busy) return;
    this.wrong = this.#objection();
    if (this.wrong) return;
    this.busy = true;
    try {
      await journal.door.choosePin(this.pin);
      await this.#load();
    } catch (error) {
      this.wrong = why(error, false);
    } finally {
      this.busy = false;
    }
  };

  #objection() {
    if (this.pin.length !== DIGITS) return t("team.pin-short", { digits: DIGITS });
    if (isEasy(this.pin)) return t("team.pin-easy");
    return this.pin === this.again ? "" : t("team.pin-differs");
  }

  #load = async () => {
    this.loading = true;
    this.wrong = "";
    if (await journal.sync()) await this.#arrive();
    else this.wrong = t("team.load-broke-off");
  };

  #arrive = async () => {
    await allWords();
    journal.door.arrived();
  };
}
customElements.define("sala-enrol", Enrol);

/** A QR code shows `/app/#enrol=ABCD-2345`. */
function codeInAddress() {
  return /^#enrol=([\w-]+)/.exec(location.hash)?.[1] ?? "";
}

/** @param {unknown} error @param {boolean} isCode @returns {string} in words */
function why(error, isCode) {
  if (error instanceof Unreachable) return t("team.needs-network");
  if (!(error instanceof Denied)) throw error;
  if (error.code === "signed-out" && !isCode) return t("team.sign-in-first");
  return error.message || t("team.code-wrong");
}
