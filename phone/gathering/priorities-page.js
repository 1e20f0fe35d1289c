import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { categoryOf, categoryWords } from "../need/categories.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName, placeOf } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { mayMove, move } from "./moves.js";
import { nth, partName } from "./parts-words.js";
import { inOrder, moved } from "./priority-list.js";
import "./drawings.js";

/** What matters most to a village, in its own order, and who put what where. */
class Priorities extends Screen {
  static properties = { dropping: { state: true } };

  constructor() {
    super();
    /** @type {number | undefined} */
    this.dropping = undefined;
  }

  /** @param {any} priority @param {string} command @param {Record<string, any>} [fields] */
  async #move(priority, command, fields = {}) {
    await move(priority, command, fields);
    this.dropping = undefined;
    say(t(`priority.status.${journal.get(priority.id)?.data.status}`));
  }

  /** @param {any[]} standing @param {any} priority @param {-1 | 1} by */
  async #swap(standing, priority, by) {
    const drafts = moved(standing, priority.id, by).map(({ id, rank }) => ({ kind: /** @type {const} */ ("edit"), type: "priority", subject: id, fields: { rank } }));
    if (drafts.length > 0) await journal.recordAll(drafts);
    say(t("app.saved"));
  }

  render() {
    const place = Number(this.params.place);
    if (!placeOf(place)) return gone("/village");
    const { standing, doubled, past } = inOrder(journal.list("priority", { place }), (gathering) => journal.get(gathering)?.data.on ?? "");
    return page({ title: t("priority.of", { place: placeName(place) }), back: `/village/${place}`, narrow: true }, html`
      ${standing.length === 0 ? html`<p class="soft">${t("priority.none")}</p>` : html`<ol class="stack">${standing.map((priority) => this.#one(standing, priority))}</ol>`}
      ${doubled.length > 0 ? html`<section class="card"><header><h2>${t("priority.doubled")}</h2></header><ul class="stack">${doubled.map((one) => html`<li class="topic">${this.#face(one)}<div class="buttons">${mayMove(one, "drop") ? html`<button type="button" class="button" @click=${() => this.#move(one, "drop", { reason: "mistake" })}>${t("priority.drop-double")}</button>` : nothing}</div></li>`)}</ul></section>` : nothing}
      ${past.length > 0 ? html`<details class="card folded"><summary><h2>${t("priority.past", { count: past.length })}</h2></summary><ul class="stack">${past.map((one) => html`<li class="topic">${this.#face(one)}<div class="tags"><span class="tag">${t(`priority.status.${one.data.status}`)}</span></div><div class="buttons">${this.#button(one, "reopen", "undo")}</div></li>`)}</ul></details>` : nothing}`);
  }

  /** @param {any[]} standing @param {any} priority */
  #one(standing, priority) {
    const { data } = priority;
    return html`<li class="card topic">${this.#face(priority)}
      <div class="tags"><span class="tag">${t(`priority.how.${data.how ?? "agreement"}`)}</span>${data.people ? html`<span class="tag">${t("priority.at-least", { people: data.people })}</span>` : nothing}${journal.get(data.gathering) ? html`<span class="tag">${sayDay(journal.get(data.gathering)?.data.on, language())}</span>` : nothing}</div>
      ${this.#parts(data.parts)}${data.tie ? html`<p class="hint">${t("priority.tie-told", { words: data.tie })}</p>` : nothing}
      <div class="buttons">${mayWrite("priority") ? html`${this.#arrow(standing, priority, -1, "up")}${this.#arrow(standing, priority, 1, "down")}` : nothing}${this.#button(priority, "do", "check")}
        ${mayMove(priority, "drop") ? html`<button type="button" class="button quiet" aria-expanded=${this.dropping === priority.id ? "true" : "false"} @click=${() => (this.dropping = this.dropping === priority.id ? undefined : priority.id)}>${icon("cross")}<span>${t("priority.drop")}</span></button>` : nothing}</div>
      ${this.dropping === priority.id ? html`<fieldset class="field"><legend>${t("priority.drop.reason")}</legend><div class="choices">${commandCodes("priority", "drop").map(({ code, words }) => html`<button type="button" class="choice" @click=${() => this.#move(priority, "drop", { reason: code })}><span>${words}</span></button>`)}</div></fieldset>` : nothing}</li>`;
  }

  /** @param {any} priority */
  #face({ data }) {
    return html`<div class="row topic-face"><span class="rank-number">${data.rank}</span>${icon(categoryOf(data.category)?.icon ?? "need", "large")}<span class="grow"><strong>${data.words || categoryWords(data.category)}</strong>${data.words ? html`<span class="soft">${categoryWords(data.category)}</span>` : nothing}</span></div>`;
  }

  /** Who put it where, in one line. @param {any} parts */
  #parts(parts) {
    const told = Object.entries(parts ?? {}).flatMap(([partition, codes]) => Object.entries(/** @type {Record<string, number>} */ (codes ?? {})).map(([code, rank]) => `${partName(partition, code)}: ${nth(rank)}`));
    return told.length === 0 ? nothing : html`<p class="soft">${icon("people", "small")} ${told.join(" · ")}</p>`;
  }

  /** @param {any[]} standing @param {any} priority @param {-1 | 1} by @param {string} name */
  #arrow(standing, priority, by, name) {
    return html`<button type="button" class="plain icon-button" ?disabled=${moved(standing, priority.id, by).length === 0} @click=${() => this.#swap(standing, priority, by)}>${icon(name)}<span class="unseen">${t(`priority.${name}`, { topic: priority.data.words || categoryWords(priority.data.category) })}</span></button>`;
  }

  /** @param {any} priority @param {string} command @param {string} drawing */
  #button(priority, command, drawing) {
    return mayMove(priority, command) ? html`<button type="button" class="button quiet" @click=${() => this.#move(priority, command)}>${icon(drawing)}<span>${t(`priority.${command}`)}</span></button>` : nothing;
  }
}
customElements.define("sala-priorities", Priorities);
