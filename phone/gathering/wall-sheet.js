import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { gone } from "../directory/gone.js";
import { categoryOf, categoryWords } from "../need/categories.js";
import "../need/drawings.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName, placeOf } from "../parts/places.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import "./paper-drawings.js";
import { PaperScreen } from "./paper-screen.js";
import { saying } from "./say-address.js";
import { wallLines } from "./wall-facts.js";
import { cut, smaller, whole } from "./wall-fit.js";

/** @typedef {import("./wall-facts.js").Line} Line */

/** The parts of the sheet from the top down. */
const PARTS = ["priorities", "promises", "came", "raised"];

/** @type {Record<string, string>} */
const PICTURES = { priorities: "wall-chosen", promises: "wall-promises", came: "wall-came", raised: "wall-raised" };

/**
 * What hangs where the village meets: what it chose, who promised what and how that stands, what came of it. One page in large letters, made from what the
 * community holds in common, without a network. Whoever prints it reads it first and leaves out any line.
 */
class WallSheet extends PaperScreen {
  static properties = { size: { state: true }, left: { state: true }, fit: { state: true } };
  #drawn = "";

  constructor() {
    super();
    /** @type {string[]} lines that stay off the sheet */
    this.left = [];
    /** @type {import("./wall-fit.js").Fit | undefined} */
    this.fit = undefined;
  }

  /** Letters that come late are of another size than those that stood in for them. */
  #lettersCame = () => {
    this.#drawn = "";
    this.requestUpdate();
  };

  connectedCallback() {
    super.connectedCallback();
    document.fonts.addEventListener("loadingdone", this.#lettersCame);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.fonts.removeEventListener("loadingdone", this.#lettersCame);
  }

  /** Whatever changes what stands on the sheet lets it begin anew with all its lines. */
  willUpdate() {
    const drawn = JSON.stringify([language(), this.size, this.left, this.#lines()]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.fit = whole(Object.fromEntries(PARTS.map((part) => [part, this.#of(part).length])));
  }

  updated() {
    super.updated();
    const body = this.querySelector(".wall");
    const next = body && this.fit && body.scrollHeight > body.clientHeight ? smaller(this.fit) : undefined;
    if (next) this.fit = next;
  }

  #lines() {
    return wallLines({ rules: journal.rules, today: today(), place: this.place, list: (type) => journal.list(type), get: (id) => journal.get(id) });
  }

  /** @param {string} part @returns {Line[]} */
  #of(part) {
    return this.#lines().filter((line) => line.part === part && !this.left.includes(key(line)));
  }

  render() {
    if (!placeOf(this.place)) return gone("/village");
    return page({ title: t("wall.title"), back: `/village/${this.place}` }, html`
      <div class="no-print stack">
        <p class="note sun">${t("wall.warning")}</p>
        ${this.languageField()}
        ${choiceField({ name: "size", label: t("wall.size"), two: true, value: this.size, change: (size) => (this.size = size), options: [{ code: "a4", words: t("wall.a4") }, { code: "a3", words: t("wall.a3") }] })}
        ${this.#leaving()}
        <div class="buttons"><button class="button main" @click=${() => window.print()}>${icon("print")}<span>${t("paper.print")}</span></button></div>
      </div>
      ${this.#sheet()}`);
  }

  /** Every line that somebody wrote can be left out: only people know whether it names one. */
  #leaving() {
    const lines = this.#lines();
    if (lines.length === 0) return html`<p class="hint">${t("wall.nothing")}</p>`;
    return html`<details class="card folded"><summary>${t("wall.lines", { count: lines.length - this.left.length })}</summary>
      <fieldset class="field"><legend class="hint">${t("wall.leave-out")}</legend><div class="choices">${lines.map((line) => html`<label class="choice">
        <input type="checkbox" .checked=${!this.left.includes(key(line))} @change=${() => this.#toggle(line)} />${this.#picture(line)}<span>${this.#words(line)}</span></label>`)}</div></fieldset></details>`;
  }

  /** @param {Line} line */
  #toggle(line) {
    this.left = this.left.includes(key(line)) ? this.left.filter((one) => one !== key(line)) : [...this.left, key(line)];
  }

  /** Of another size it is another sheet: a browser asks for its paper only once. */
  #sheet() {
    return keyed(this.size, html`<article class="wall ${this.size} letters-${this.fit?.letters ?? 0}" lang=${language()} aria-label=${t("wall.title")}>
      <header><h2>${placeName(this.place)}</h2><p>${t("wall.head")}</p></header>
      ${PARTS.map((part) => this.#part(part))}
      ${this.#next()}
      ${this.#say()}
    </article>`);
  }

  /** @param {string} part */
  #part(part) {
    const { kept, more } = cut(this.#of(part), this.fit?.lines[part]);
    if (kept.length === 0) return nothing;
    return html`<section class="wall-part"><h3>${icon(PICTURES[part])}<span>${t(`wall.${part}`)}</span></h3>
      <ul>${kept.map((line) => html`<li>${this.#mark(line)}<div><p class="wall-words">${this.#words(line)}</p>${this.#detail(line)}</div></li>`)}</ul>
      ${more ? html`<p class="wall-more">${t("wall.more", { count: more })}</p>` : nothing}</section>`;
  }

  /** At the side: a picture, and its meaning in words. @param {Line} line */
  #mark(line) {
    if (line.part === "priorities") return html`<span class="wall-mark"><b class="wall-rank">${line.data.rank}</b>${this.#picture(line)}</span>`;
    const words = line.state ? t(`wall.${line.part === "raised" ? "answer" : "promise"}-${line.state}`) : "";
    return html`<span class="wall-mark">${this.#picture(line)}<small>${words}</small></span>`;
  }

  /** @param {Line} line */
  #picture({ part, state, data }) {
    if (part === "promises") return icon(`promise-${state}`);
    if (part === "raised") return icon(`answer-${state}`);
    if (part === "next") return icon("wall-next");
    return icon(categoryOf(data.category ?? data.kind)?.icon ?? PICTURES[part]);
  }

  /** @param {Line} line */
  #words({ part, data }) {
    if (part === "came") return nameFor(data);
    if (part === "next") return [sayDay(data.on, language()), data.title].filter(Boolean).join(": ");
    return data.words || categoryWords(data.category);
  }

  /** @param {Line} line */
  #detail({ part, state, data }) {
    const day = (/** @type {string | undefined} */ when) => sayDay(when, language());
    /** @type {Record<string, () => string>} */
    const said = {
      priorities: () => (state === "done" ? t("wall.priority-done") : ""),
      promises: () => t(state === "kept" ? "wall.kept-by" : "wall.from-to", { from: data.byWho ?? codeWords("commitment", "by", data.by), to: data.toWho ?? codeWords("commitment", "to", data.to), day: day(state === "kept" ? data.confirmedOn ?? data.due : data.due) }),
      came: () => (data.helped ? t("wall.helped", { count: data.helped }) : ""),
      raised: () => (data.answer ? t("wall.answered", { place: placeName(data.to), answer: data.answer }) : t("wall.asked", { place: placeName(data.to), day: day(data.due) })),
    };
    const words = said[part]?.();
    return words ? html`<p class="wall-detail">${words}</p>` : nothing;
  }

  #next() {
    const line = this.#of("next")[0];
    return line ? html`<section class="wall-next">${icon("wall-next")}<p><b>${t("wall.next")}</b> ${sayDay(line.data.on, language())}${line.data.where ? html`, ${line.data.where}` : nothing}</p></section>` : nothing;
  }

  #say() {
    const { address, size, path } = saying(this.place);
    return html`<footer class="wall-say"><svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" role="img" aria-label=${address}><path fill="#000000" d=${path}></path></svg>
      <div><p class="wall-words">${icon("wall-say")} ${t("wall.say")}</p><p class="wall-address">${address}</p><p class="wall-detail">${t("wall.printed", { day: sayDay(today(), language()) })}</p></div></footer>`;
  }
}

/** @param {Line} line */
function key({ part, id }) {
  return `${part} ${id}`;
}

/** The name in the script of the reader, where it has one. @param {Record<string, any>} data */
function nameFor({ name = "", nameOther }) {
  const isLao = (/** @type {string} */ text) => /[\u0e80-\u0eff]/.test(text);
  return nameOther && isLao(nameOther) === (language() === "lo") && isLao(name) !== (language() === "lo") ? nameOther : name;
}
customElements.define("sala-wall-sheet", WallSheet);
