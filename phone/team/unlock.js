import { html, nothing } from "lit";
import { journal, Refused, Unreachable } from "../journal/journal.js";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { allWords, suggestLanguage, t } from "../words/words.js";
import { DIGITS, pinField } from "./pin.js";
import "./enrol.js";

/** The door of a phone on which somebody works: whose it is now, and the PIN. */
class Unlock extends Screen {
  static properties = { device: { state: true }, pin: { state: true }, wrong: { state: true }, wait: { state: true }, busy: { state: true }, isNew: { state: true } };

  /** @type {ReturnType<typeof setInterval> | undefined} */
  #clock;

  constructor() {
    super();
    this.device = journal.door.latest;
    this.pin = "";
    this.wrong = "";
    this.wait = 0;
    this.busy = false;
    this.isNew = location.hash.startsWith("#enrol=") || journal.door.isArriving;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#clock = setInterval(() => this.wait > 0 && this.#look(), 1000);
    void this.#look();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  render() {
    if (this.isNew) return html`<sala-enrol></sala-enrol>
      <button class="plain" @click=${() => (this.isNew = false)}>${icon("back")}${t("team.back-to-pin")}</button>`;
    const { here } = journal.door;
    const one = here.find(({ device }) => device === this.device);
    return page({ title: here.length > 1 ? t("team.who") : t("team.hello", { name: one?.account.name ?? "" }), narrow: true }, html`
      <form class="form" novalidate @submit=${this.#unlock}>
        ${here.length > 1 ? this.#accounts(here) : nothing}
        ${pinField({ name: "pin", label: t("team.pin"), value: this.pin, wrong: this.wait > 0 ? t("team.wait", { time: spoken(this.wait) }) : this.wrong, change: (value) => this.#type(value) })}
        <div class="buttons"><button class="button main big" ?disabled=${this.busy || this.wait > 0}>${icon("lock")}<span>${this.busy ? t("team.opening") : t("team.unlock")}</span></button></div>
      </form>
      <div class="buttons"><button class="plain" @click=${() => (this.isNew = true)}>${icon("add")}${t("team.somebody-else")}</button></div>`);
  }

  /** @param {import("../journal/store.js").Enrolled[]} here */
  #accounts(here) {
    const options = here.map(({ device, account }) => ({ code: String(device), words: account.name, icon: "person" }));
    return choiceField({ name: "account", label: t("team.accounts-here"), value: String(this.device), options, change: (value) => this.#choose(Number(value)) });
  }

  /** @param {number} device */
  #choose(device) {
    this.device = device;
    this.pin = this.wrong = "";
    void this.#look();
  }

  /** @param {string} pin */
  #type(pin) {
    this.pin = pin;
    this.wrong = "";
    if (pin.length === DIGITS) void this.#open();
  }

  #unlock = (/** @type {Event} */ event) => {
    event.preventDefault();
    void this.#open();
  };

  async #open() {
    if (this.busy || this.device === undefined || this.pin.length !== DIGITS) return;
    this.busy = true;
    try {
      await allWords();
      if (await journal.door.unlock(this.device, this.pin)) return await suggestLanguage(journal.account?.language ?? "");
      this.pin = "";
      this.wrong = t("team.pin-wrong");
      await this.#look();
    } catch (error) {
      await this.#explain(error);
    } finally {
      this.busy = false;
    }
  }

  /** @param {unknown} error */
  async #explain(error) {
    this.pin = "";
    if (error instanceof Unreachable) this.wrong = t("team.needs-network");
    else if (error instanceof Refused) await this.#comeAnew(error);
    else throw error;
  }

  /** What this account had here is gone, so it has to sign in anew. @param {Refused} refused */
  async #comeAnew({ code }) {
    say(t(`refused.${code}`));
    await journal.door.forget(this.device);
  }

  async #look() {
    this.wait = this.device === undefined ? 0 : await journal.door.wait(this.device);
  }
}
customElements.define("sala-unlock", Unlock);

/** @param {number} wait in milliseconds */
function spoken(wait) {
  const seconds = Math.ceil(wait / 1000);
  return seconds < 90 ? t("team.seconds", { count: seconds }) : t("team.minutes", { count: Math.ceil(seconds / 60) });
}
