import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { attended, mayCount, methodOfBallot, tallyOf, topicsOf } from "./ballots.js";
import { mayMove, move } from "./moves.js";
import { topicFace, topicVoice, voiceless } from "./topic-option.js";
import { whenVoicesCome } from "./speak.js";
import "./drawings.js";

/** One ballot: what is asked, how many have voted, the way to the next card, and its end. */
class BallotPage extends Screen {
  static properties = { isCancelling: { state: true } };
  /** @type {(() => void) | undefined} */
  #unhear;

  constructor() {
    super();
    this.isCancelling = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unhear = whenVoicesCome(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unhear?.();
  }

  /** @param {any} ballot @param {string} command @param {Record<string, any>} [fields] */
  async #move(ballot, command, fields = {}) {
    await move(ballot, command, fields);
    this.isCancelling = false;
    say(t(`ballot.status.${journal.get(ballot.id)?.data.status}`));
  }

  render() {
    const ballot = journal.get(this.record);
    if (ballot?.type !== "ballot") return gone("/village");
    const { method, question, status, secret, gathering, dots } = ballot.data;
    const isOpen = status === "open";
    return page({ title: question || codeWords("ballot", "method", method), back: `/gatherings/${gathering}/vote`, narrow: true }, html`
      <p><span class="tag ${isOpen ? "leaf" : ""}">${t(`ballot.status.${status}`)}</span> <span class="tag">${codeWords("ballot", "method", method)}</span>${dots ? html` <span class="tag">${t("ballot.dots-each", { dots })}</span>` : nothing}${secret ? html` <span class="tag">${icon("lock", "small")} ${t("ballot.secret")}</span>` : nothing}</p>
      ${mayCount() ? this.#counted(ballot) : nothing}
      ${isOpen && mayWrite("vote") ? html`<div class="buttons">${this.#next(ballot)}</div>` : nothing}
      ${secret && isOpen ? html`<p class="note">${t("ballot.secret-now")}</p>` : html`<div class="buttons">${linkButton({ to: `/ballots/${ballot.id}/results`, words: t("ballot.results"), icon: "measure", kind: isOpen ? "" : "main" })}</div>`}
      <section class="card"><header><h2>${t("ballot.options")}</h2></header>${voiceless()}<ul class="rows">${topicsOf(ballot).map((topic) => html`<li class="row">${topicFace(topic)}${topicVoice(topic)}</li>`)}</ul></section>
      ${this.#end(ballot)}`);
  }

  /** @param {any} ballot */
  #counted(ballot) {
    const { people } = tallyOf(ballot);
    const room = attended(ballot.data.gathering);
    return html`<p class="count" role="status">${t("ballot.voted", { people })}${room === undefined ? nothing : html` <span class="soft">${t("ballot.of-room", { room })}</span>`}</p>
      ${room === undefined ? html`<p class="hint">${t("ballot.nobody-counted")} <a href="#/gatherings/${ballot.data.gathering}/attendance">${t("ballot.count-them")}</a></p>` : nothing}
      ${room !== undefined && people > room ? html`<p class="note clay" role="alert">${icon("alert", "small")} ${t("ballot.more-than-room", { people, room })}</p>` : nothing}`;
  }

  /** The way to the next card, as the method has it. @param {any} ballot */
  #next(ballot) {
    const card = methodOfBallot(ballot)?.card;
    const words = t(`ballot.next.${card === "person" ? "person" : ballot.data.method}`);
    const more = card === "person" ? linkButton({ to: `/ballots/${ballot.id}/entry`, words: t("ballot.from-paper"), icon: "paper", kind: "quiet" }) : nothing;
    return html`${linkButton({ to: card === "person" ? `/ballots/${ballot.id}/card` : `/ballots/${ballot.id}/entry`, words, icon: methodOfBallot(ballot)?.icon ?? "vote", kind: "main big" })}${ballot.data.method === "dots" ? more : nothing}`;
  }

  /** @param {any} ballot */
  #end(ballot) {
    return html`<div class="buttons">
      ${mayMove(ballot, "close") ? html`<button type="button" class="button" @click=${() => this.#move(ballot, "close")}>${icon("check")}<span>${t("ballot.close")}</span></button>` : nothing}
      ${mayMove(ballot, "reopen") ? html`<button type="button" class="button quiet" @click=${() => this.#move(ballot, "reopen")}>${icon("undo")}<span>${t("ballot.reopen")}</span></button>` : nothing}
      ${mayMove(ballot, "cancel") ? html`<button type="button" class="button grave" aria-expanded=${this.isCancelling ? "true" : "false"} @click=${() => (this.isCancelling = !this.isCancelling)}>${icon("cross")}<span>${t("ballot.cancel")}</span></button>` : nothing}</div>
      ${this.isCancelling ? html`<fieldset class="field"><legend>${t("ballot.cancel.reason")}</legend><div class="choices">${commandCodes("ballot", "cancel").map(({ code, words }) => html`<button type="button" class="choice" @click=${() => this.#move(ballot, "cancel", { reason: code })}><span>${words}</span></button>`)}</div></fieldset>` : nothing}`;
  }
}
customElements.define("sala-ballot", BallotPage);
