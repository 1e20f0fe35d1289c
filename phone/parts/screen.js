import { LitElement } from "lit";
import { journal } from "../journal/journal.js";

/**
 * What every screen and every part of one has in common: it is drawn into the page itself (so that labels, headings and
 * styles are shared), and drawn again when the journal or the language changes.
 */
export class Screen extends LitElement {
  /** @type {Record<string, import("lit").PropertyDeclaration>} */
  static properties = { params: { attribute: false } };

  /** @type {(() => void) | undefined} */
  #leave;
  #again = () => this.requestUpdate();
  #isOfOpen = false;

  constructor() {
    super();
    /** @type {Record<string, string>} what the address says, such as {id: "17"} */
    this.params = {};
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#isOfOpen = journal.state === "open";
    this.#leave = journal.subscribe(this.#again);
    window.addEventListener("sala-language", this.#again);
  }

  /** What an open journal showed is not drawn again after it was locked: it is about to go. */
  shouldUpdate() {
    return !this.#isOfOpen || journal.state === "open";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave?.();
    window.removeEventListener("sala-language", this.#again);
  }

  /** The record that the address speaks of; NaN when it speaks of none. */
  get record() {
    return Number(this.params.id ?? Number.NaN);
  }
}
