import { html } from "lit";
import { choiceField } from "../parts/fields.js";
import { Screen } from "../parts/screen.js";
import { language, setLanguage, t } from "../words/words.js";
import "./paper-style.js";

/** Dots of a screen in a millimetre of paper. */
const DOTS = 96 / 25.4;

/** How wide each paper is, in millimetres. @type {Record<string, number>} */
const WIDE = { a4: 210, a3: 297 };

/**
 * A screen that shows sheets of paper as they will be printed, made smaller to fit the screen, in the language of those who will read them: whoever prints
 * goes on in their own.
 */
export class PaperScreen extends Screen {
  #spoken = language();
  /** @type {ResizeObserver | undefined} */
  #watch;

  constructor() {
    super();
    /** The paper, `a4` or `a3`; a subclass may let it be chosen. */
    this.size = "a4";
  }

  get place() {
    return Number(this.params.place ?? Number.NaN);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#watch = new ResizeObserver(() => this.#fit());
    this.#watch.observe(this);
  }

  /** Looking at a sheet in its readers' language does not change the worker's. */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch?.disconnect();
    if (language() !== this.#spoken) void this.#speak(this.#spoken);
  }

  updated() {
    this.#fit();
  }

  #fit() {
    const scale = Math.min(1, this.clientWidth / (WIDE[this.size] * DOTS));
    if (scale > 0) this.style.setProperty("--paper-scale", scale.toFixed(3));
  }

  /** @param {string} code */
  async #speak(code) {
    await setLanguage(code);
    window.dispatchEvent(new CustomEvent("sala-language"));
  }

  languageField() {
    return choiceField({
      name: "language", label: t("paper.language"), two: true, value: language(), change: (code) => this.#speak(code),
      options: [{ code: "lo", words: html`<span lang="lo">ລາວ</span>` }, { code: "en", words: html`<span lang="en">English</span>` }],
    });
  }
}
