import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal, Refused } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { methodOfBallot, tallyOf, tooMany, topicsOf } from "./ballots.js";
import { frequent } from "./frequent.js";
import { pairsFor } from "./pairs.js";
import { hush } from "./speak.js";
import { voiceless } from "./topic-option.js";
import "./card-dots.js";
import "./card-pairs.js";
import "./card-who.js";
import "./drawings.js";

/**
 * The phone goes from hand to hand: each person says of what sort they are, fills a card, and gives it on. Nothing of the card before is on the screen then. Going back
 * in the browser, or a lock, ends a card that is not done; what is done is kept.
 */
class CardPage extends Screen {
  static properties = { stage: { state: true }, last: { state: true }, trouble: { state: true } };
  /** @type {Record<string, any>} */
  #who = {};
  #asked = 0;

  constructor() {
    super();
    /** @type {"ready" | "who" | "card"} */
    this.stage = "ready";
    /** @type {number | undefined} the card that was filled last on this phone, while nobody has taken it since */
    this.last = undefined;
    this.trouble = "";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    hush();
  }

  /** The card in whose place the next one stands. */
  get #replaces() {
    return this.params.replaces ? Number(this.params.replaces) : undefined;
  }

  /** @param {"ready" | "who" | "card"} stage */
  async #to(stage) {
    hush();
    this.stage = stage;
    this.trouble = "";
    await this.updateComplete;
    window.scrollTo(0, 0);
    /** @type {HTMLElement | null} */ (this.querySelector("h2") ?? this.querySelector("h1"))?.focus();
  }

  #begin = () => {
    this.#who = {};
    void this.#to("who");
  };

  /** @param {any} ballot @param {Record<string, any>} who */
  #answered(ballot, who) {
    this.#who = who;
    this.#asked = tallyOf(ballot).taken;
    void this.#to("card");
  }

  /** @param {any} ballot @param {Record<string, any>} marks */
  async #filled(ballot, marks) {
    const { gathering, place } = ballot.data;
    const replaces = this.#replaces ?? undefined;
    try {
      this.last = await journal.record({ kind: "fact", type: "vote", fields: { ballot: ballot.id, gathering, place, ...this.#who, count: 1, marks, via: "phone", replaces } });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.trouble = t(`refused.${error.code}`);
      return;
    }
    this.#who = {};
    if (replaces) return go(`/ballots/${ballot.id}/card`, { replace: true });
    await this.#to("ready");
  }

  render() {
    const ballot = journal.get(this.record);
    if (ballot?.type !== "ballot") return gone("/village");
    const isOpen = ballot.data.status === "open";
    const title = ballot.data.question || t("ballot.default-question");
    return page({ title, back: this.stage === "ready" ? `/ballots/${ballot.id}` : undefined, narrow: true }, html`<div class="stack card-flow ${this.stage === "ready" ? "" : "in-hand"}">
      ${this.trouble ? html`<p class="note clay" role="alert">${this.trouble}</p>` : nothing}
      ${!isOpen ? html`<p class="note">${t("ballot.not-open")}</p>` : this.stage === "who" ? this.#whoStage(ballot) : this.stage === "card" ? this.#cardStage(ballot) : this.#ready(ballot)}</div>`);
  }

  /** @param {any} ballot */
  #ready(ballot) {
    const full = this.#replaces ? undefined : tooMany(ballot, 1);
    if (full) {
      return html`<div class="note clay" role="alert"><p><strong>${t("ballot.full", full)}</strong></p><p>${t("ballot.full-how")}</p></div>
        <div class="buttons">${linkButton({ to: `/gatherings/${ballot.data.gathering}/attendance`, words: t("ballot.count-them"), icon: "people" })}${linkButton({ to: `/ballots/${ballot.id}`, words: t("app.close"), kind: "quiet" })}</div>`;
    }
    const { people } = tallyOf(ballot);
    return html`<h2 tabindex="-1">${t(this.#replaces ? "vote.again" : this.last ? "vote.thanks" : "vote.hand-on")}</h2>
      <p class="count" role="status">${t("ballot.voted", { people })}</p>${voiceless()}
      <div class="buttons"><button type="button" class="button main big" @click=${this.#begin}>${icon("next")}<span>${t("vote.begin")}</span></button></div>
      ${this.last && !this.#replaces ? html`<div class="buttons">${linkButton({ to: `/ballots/${ballot.id}/card`, words: t("vote.was-wrong"), icon: "undo", kind: "quiet", query: { replaces: this.last } })}</div>` : nothing}`;
  }

  /** @param {any} ballot */
  #whoStage(ballot) {
    return html`<p class="hint">${t("vote.no-name")}</p><sala-card-who .often=${frequent(ballot.data)} @answered=${(/** @type {CustomEvent} */ event) => this.#answered(ballot, event.detail)}></sala-card-who>`;
  }

  /** @param {any} ballot */
  #cardStage(ballot) {
    const topics = topicsOf(ballot);
    const method = methodOfBallot(ballot);
    const filled = (/** @type {CustomEvent} */ event) => void this.#filled(ballot, event.detail);
    const form = method?.marks === "pairs"
      ? html`<sala-card-pairs .pairs=${this.#pairs(topics, method.pairs ?? 15)} .topicOf=${(/** @type {number} */ id) => journal.get(id)} @filled=${filled}></sala-card-pairs>`
      : html`<sala-card-dots .topics=${topics} .dots=${ballot.data.dots ?? method?.dots ?? 1} @filled=${filled}></sala-card-dots>`;
    return html`${form}<div class="buttons"><button type="button" class="plain" @click=${() => this.#to("ready")}>${icon("cross", "small")} ${t("vote.give-up")}</button></div>`;
  }

  /** @type {[number, number][]} one person's pairs stay as they are while others vote */
  #drawn = [];
  #drawnFor = "";

  /** @param {any[]} topics @param {number} most */
  #pairs(topics, most) {
    const key = `${this.#asked} ${topics.map(({ id }) => id).join(" ")}`;
    if (this.#drawnFor !== key) {
      this.#drawn = pairsFor(topics.map(({ id }) => id), most, this.#asked);
      this.#drawnFor = key;
    }
    return this.#drawn;
  }
}
customElements.define("sala-card", CardPage);
