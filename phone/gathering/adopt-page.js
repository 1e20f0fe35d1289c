import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { isSpokenOf, nameOfTopic, resultOf, topicIcon, topicName } from "./ballots.js";
import { mayMove } from "./moves.js";
import { mayChangePlaces, openTies, prioritiesOf } from "./adopting.js";
import { sorted } from "./topics.js";
import "./drawings.js";

/** So many become priorities unless the room wants more or fewer. */
const USUAL = 3;

/** What came out becomes the village's order: which of the topics, and how the room decided between those that came out equal. */
class AdoptPage extends Form {
  type = "priority";

  connectedCallback() {
    super.connectedCallback();
    const order = this.#result?.order.map(({ topic }) => topic) ?? this.#open().map(({ id }) => id);
    const known = order.filter((id) => journal.get(id));
    this.values = { order: known, chosen: this.#result ? known.slice(0, USUAL) : known.slice(0, USUAL), rest: "park" };
  }

  get #ballot() {
    const row = journal.get(this.record);
    return row?.type === "ballot" ? row : undefined;
  }

  get #result() {
    return this.#ballot ? resultOf(this.#ballot) : undefined;
  }

  get #gathering() {
    return this.#ballot ? this.#ballot.data.gathering : this.record;
  }

  #open() {
    const gathering = journal.get(this.record);
    return gathering ? sorted(journal.list("topic", { place: gathering.data.place }).filter(isSpokenOf), this.record).here : [];
  }

  get #ties() {
    return openTies(this.#result?.ties ?? [], this.values.chosen ?? []);
  }

  check() {
    const wrong = super.check();
    if (this.values.chosen.length === 0) wrong.chosen = t("app.fill-in");
    if (this.#ties.length > 0 && !this.values.tie?.trim()) wrong.tie = t("priority.tie-needed");
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "chosen" ? t("priority.which") : super.label(name);
  }

  async keep() {
    const { order, chosen, tie, rest } = this.values;
    const topics = order.filter((/** @type {number} */ id) => chosen.includes(id)).map((/** @type {number} */ id) => journal.get(id));
    const { place } = /** @type {any} */ (journal.get(this.#gathering)).data;
    const made = prioritiesOf({ place, gathering: this.#gathering, ballot: this.#ballot?.id, topics, result: this.#result, tie: this.#ties.length > 0 ? tie : undefined, threshold: journal.rules.disclosure.threshold });
    const others = order.filter((/** @type {number} */ id) => !chosen.includes(id)).map((/** @type {number} */ id) => journal.get(id));
    const moves = [...topics.map((/** @type {any} */ topic) => [topic, "choose"]), ...(rest === "park" ? others.map((/** @type {any} */ topic) => [topic, "park"]) : []), ...(this.#ballot ? [[this.#ballot, "close"]] : [])];
    await journal.recordAll([
      ...made.map((fields) => ({ kind: /** @type {const} */ ("edit"), type: "priority", fields })),
      ...moves.filter(([row, command]) => mayMove(row, command)).map(([row, command]) => ({ kind: /** @type {const} */ ("command"), type: `${row.type}.${command}`, subject: row.id, fields: {} })),
    ]);
    say(t("priority.adopted", { count: made.length }));
    go(`/village/${place}/priorities`, { replace: true });
  }

  render() {
    if (!journal.get(this.record)) return gone("/village");
    const back = this.#ballot ? `/ballots/${this.record}/results` : `/gatherings/${this.record}/vote`;
    const before = this.#ballot ? journal.list("priority", { ballot: this.record }).filter(({ data }) => data.status !== "dropped") : [];
    const { place } = /** @type {any} */ (journal.get(this.#gathering))?.data ?? {};
    if (before.length > 0) return page({ title: t("priority.adopt"), back, narrow: true }, html`<p class="note">${t("priority.already")} <a href="#/village/${place}/priorities">${t("priority.title")}</a></p>`);
    return page({ title: t(this.#ballot ? "priority.adopt" : "priority.agree"), back, intro: t(this.#ballot ? "priority.adopt-intro" : "priority.agree-intro"), narrow: true }, this.form(html`
      <fieldset class="field" id="f-chosen-group"><legend>${t("priority.which")}</legend><ol class="rows">${this.values.order.map((/** @type {number} */ id, /** @type {number} */ i) => this.#line(id, i))}</ol></fieldset>
      ${this.#ties.map((tie) => html`<p class="note sun">${icon("alert", "small")} ${t("priority.tie-of", { topics: tie.map(nameOfTopic).join(", ") })}</p>`)}
      ${this.#ties.length > 0 ? this.text("tie", { hint: t("priority.tie-hint"), required: true }) : nothing}
      ${this.choice("rest", { label: t("priority.rest"), two: true, options: [{ code: "park", words: t("priority.rest.park") }, { code: "leave", words: t("priority.rest.leave") }] })}`, { words: t("priority.adopt-now") }));
  }

  /** @param {number} id @param {number} i */
  #line(id, i) {
    const { order, chosen } = this.values;
    const topic = journal.get(id);
    const may = (/** @type {-1 | 1} */ by) => order[i + by] !== undefined && mayChangePlaces(this.#result, id, order[i + by]);
    const rank = this.#result?.order.find((one) => one.topic === id)?.rank;
    const arrow = (/** @type {-1 | 1} */ by, /** @type {string} */ name) => html`<button type="button" class="plain icon-button" ?disabled=${!may(by)} @click=${() => this.#swap(i, i + by)}>${icon(name)}<span class="unseen">${t(`priority.${name}`, { topic: topicName(topic) })}</span></button>`;
    return html`<li class="row"><label class="grow pick"><input type="checkbox" .checked=${chosen.includes(id)} @change=${(/** @type {any} */ event) => this.set("chosen", event.target.checked ? [...chosen, id] : chosen.filter((/** @type {number} */ one) => one !== id))} />
      ${icon(topicIcon(topic))}<span><strong>${topicName(topic)}</strong>${rank ? html`<span class="soft">${t("priority.came-out", { rank })}</span>` : nothing}</span></label>${may(-1) || may(1) ? html`${arrow(-1, "up")}${arrow(1, "down")}` : nothing}</li>`;
  }

  /** @param {number} a @param {number} b */
  #swap(a, b) {
    const order = [...this.values.order];
    [order[a], order[b]] = [order[b], order[a]];
    this.set("order", order);
  }
}
customElements.define("sala-adopt", AdoptPage);
