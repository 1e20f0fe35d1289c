import { html, LitElement, nothing } from "lit";
import { Denied, journal, Unreachable } from "../journal/journal.js";
import { sayMoment } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { mayHandOut } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";
import { codeOf } from "./drawing.js";

/**
 * A private link for somebody without an account: made by the server when there is a network, then copied or handed on. It says when it ends, and what to
 * do instead while there is no network.
 */
class Link extends LitElement {
  static properties = { kind: {}, subject: { attribute: false }, link: { state: true }, trouble: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {"referral" | "capacity" | "person"} */
    this.kind = "referral";
    /** @type {number | undefined} */
    this.subject = undefined;
    /** @type {{url: string, expires?: string | number} | undefined} */
    this.link = undefined;
    this.trouble = "";
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  #make = async () => {
    this.busy = true;
    this.trouble = "";
    try {
      this.link = await journal.link({ kind: this.kind, subject: Number(this.subject) });
    } catch (error) {
      this.trouble = whyNot(error);
    } finally {
      this.busy = false;
    }
  };

  #copy = async () => {
    await navigator.clipboard.writeText(this.link?.url ?? "");
    say(t("referral.link-copied"));
  };

  #share = async () => {
    try {
      await navigator.share({ url: this.link?.url, text: t("referral.link-words") });
    } catch (error) {
      // Closing the phone's own list of apps is no trouble worth telling.
      if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    }
  };

  render() {
    if (this.link) return this.#made(this.link);
    if (!mayHandOut(this.kind)) return nothing;
    return html`<div class="stack"><div class="buttons"><button class="button" type="button" ?disabled=${this.busy} @click=${this.#make}>${icon("referral")}<span>${t(`referral.link.${this.kind}`)}</span></button></div>
      ${this.trouble ? html`<p class="note sun" role="alert">${this.trouble}</p>` : html`<p class="hint">${t("referral.link-hint")}</p>`}</div>`;
  }

  /** @param {{url: string, expires?: string | number, svg?: string}} link */
  #made(link) {
    return html`<div class="stack" role="status">
      <label class="field"><span>${t("referral.link-here")}</span><input readonly .value=${link.url} @focus=${(/** @type {any} */ event) => event.target.select()} /></label>
      ${link.expires ? html`<p class="hint">${t("referral.link-until", { when: sayMoment(Number(link.expires) || Date.parse(String(link.expires)), language()) })}</p>` : nothing}
      <div class="buttons"><button class="button" type="button" @click=${this.#copy}>${icon("check")}<span>${t("referral.link-copy")}</span></button>
        ${"share" in navigator ? html`<button class="button main" type="button" @click=${this.#share}>${icon("message")}<span>${t("referral.link-share")}</span></button>` : nothing}</div>
      <div class="qr">${codeOf(link)}</div>
    </div>`;
  }
}
/** Without a network, or refused by the server in its own words; anything else is a fault and goes on. @param {unknown} error @returns {string} */
export function whyNot(error) {
  if (error instanceof Unreachable) return t("referral.link-offline");
  if (error instanceof Denied) return error.message;
  throw error;
}
customElements.define("sala-link", Link);
