import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { isSpokenOf, topicName } from "./ballots.js";
import { mayMove, move } from "./moves.js";
import { topicDetails } from "./topic-details.js";
import { topicFace } from "./topic-option.js";
import { joinedWords, sorted } from "./topics.js";
import "./drawings.js";

/** What lies before a gathering: raised in the room, left from before, or found missing by the people who look for help. */
class Topics extends Screen {
  static properties = { dropping: { state: true } };

  constructor() {
    super();
    /** @type {number | undefined} the topic that is being let go */
    this.dropping = undefined;
  }

  /** @param {any} topic */
  async #take(topic) {
    await journal.recordAll([
      { kind: "edit", type: "topic", subject: topic.id, fields: { gathering: this.record } },
      ...(topic.data.status === "open" ? [] : [{ kind: /** @type {const} */ ("command"), type: "topic.take", subject: topic.id, fields: {} }]),
    ]);
    say(t("topic.taken", { topic: topicName(topic) }));
  }

  /** @param {any} topic @param {string} command @param {Record<string, any>} [fields] */
  async #move(topic, command, fields = {}) {
    await move(topic, command, fields);
    this.dropping = undefined;
    say(t(`topic.status.${journal.get(topic.id)?.data.status}`));
  }

  /** One of two that are the same goes, and its words stay with the other. @param {any} topic @param {any} kept */
  async #merge(topic, kept) {
    const words = joinedWords(kept, topic);
    const drafts = [{ kind: "command", type: "topic.drop", subject: topic.id, fields: { reason: "same-as-other" } }];
    if (words) drafts.unshift(/** @type {any} */ ({ kind: "edit", type: "topic", subject: kept.id, from: kept, fields: { words } }));
    await journal.recordAll(/** @type {any} */ (drafts));
    this.dropping = undefined;
    say(t("topic.merged", { topic: topicName(kept) }));
  }

  render() {
    const gathering = journal.get(this.record);
    if (!gathering) return gone("/village");
    const topics = sorted(journal.list("topic", { place: gathering.data.place }).filter(isSpokenOf), this.record);
    return page({ title: t("topic.title"), back: `/gatherings/${this.record}`, intro: t("topic.intro") }, html`
      ${mayWrite("topic") ? html`<div class="buttons">${linkButton({ to: `/gatherings/${this.record}/topics/new`, words: t("topic.raise"), icon: "add", kind: "main big" })}</div>` : nothing}
      <div class="columns"><div class="stack">${card({ title: t("topic.here", { count: topics.here.length }) }, html`${topics.here.length === 0 ? html`<p class="soft">${t("topic.none")}</p>` : html`<ul class="stack">${topics.here.map((topic) => this.#mine(topic, topics.here))}</ul>`}
          ${topics.here.length > 1 ? html`<div class="buttons">${linkButton({ to: `/gatherings/${this.record}/vote`, words: t("topic.to-vote"), icon: "vote", kind: "main" })}</div>` : nothing}`)}
        ${this.#others("chosen", topics.chosen, (topic) => this.#button(topic, "reopen", "undo"))}</div>
      <div class="stack">${this.#others("offered", topics.offered, (topic) => html`${this.#takeButton(topic, "take")}${this.#button(topic, "park", "due")}`)}
        ${this.#others("left", topics.left, (topic) => this.#takeButton(topic, topic.data.status === "open" ? undefined : "take"))}
        ${this.#others("gone", topics.gone, (topic) => this.#button(topic, "reopen", "undo"))}</div></div>`);
  }

  /** @param {any} topic @param {any[]} all */
  #mine(topic, all) {
    return html`<li class="topic">${this.#face(topic)}
      <div class="buttons">${this.#button(topic, "park", "due")}
        ${mayMove(topic, "drop") ? html`<button type="button" class="button quiet" aria-expanded=${this.dropping === topic.id ? "true" : "false"} @click=${() => (this.dropping = this.dropping === topic.id ? undefined : topic.id)}>${icon("cross")}<span>${t("topic.drop")}</span></button>` : nothing}</div>
      ${this.dropping === topic.id ? this.#why(topic, all.filter(({ id }) => id !== topic.id)) : nothing}</li>`;
  }

  /** Why it is let go; the same as another, which then keeps its words. @param {any} topic @param {any[]} others */
  #why(topic, others) {
    const reasons = ["solved", "not-ours", "other"];
    return html`<fieldset class="field"><legend>${t("topic.drop.reason")}</legend><div class="choices">
      ${others.map((other) => html`<button type="button" class="choice" @click=${() => this.#merge(topic, other)}>${icon("merge")}<span>${t("topic.same-as", { topic: topicName(other) })}</span></button>`)}
      ${reasons.map((reason) => html`<button type="button" class="choice" @click=${() => this.#move(topic, "drop", { reason })}>${icon("cross")}<span>${t(`topic.drop.reason.${reason}`)}</span></button>`)}</div></fieldset>`;
  }

  /** @param {string} what @param {any[]} topics @param {(topic: any) => unknown} buttons */
  #others(what, topics, buttons) {
    return topics.length === 0 ? nothing : card({ title: t(`topic.${what}`, { count: topics.length }) }, html`${["offered", "left"].includes(what) ? html`<p class="soft">${t(`topic.${what}-intro`)}</p>` : nothing}<ul class="stack">${topics.map((topic) => html`<li class="topic">${this.#face(topic)}<div class="buttons">${buttons(topic)}</div></li>`)}</ul>`);
  }

  /** @param {any} topic */
  #face(topic) {
    return html`<div class="row topic-face">${topicFace(topic)}</div>${topicDetails(topic)}`;
  }

  /** @param {any} topic @param {string | undefined} command none for one that is open already */
  #takeButton(topic, command) {
    const may = command ? mayMove(topic, command) : mayWrite("topic");
    return may ? html`<button type="button" class="button" @click=${() => this.#take(topic)}>${icon("add")}<span>${t("topic.take")}</span></button>` : nothing;
  }

  /** @param {any} topic @param {string} command @param {string} drawing */
  #button(topic, command, drawing) {
    return mayMove(topic, command) ? html`<button type="button" class="button quiet" @click=${() => this.#move(topic, command)}>${icon(drawing)}<span>${t(`topic.${command}`)}</span></button>` : nothing;
  }
}
customElements.define("sala-topics", Topics);
