import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords, recordRule } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { attended, mayCount, methodOfBallot, nameOfTopic, resultOf } from "./ballots.js";
import { isOvertaken } from "./adopting.js";
import { nth, partName } from "./parts-words.js";
import { orderOfAll, sideBySide } from "./result-bars.js";
import "./drawings.js";

/** What a ballot came to: the order of all, that of each sub-group beside it, and plainly where they disagree. */
class Results extends Screen {
  render() {
    const ballot = journal.get(this.record);
    if (ballot?.type !== "ballot" || !recordRule("ballot")) return gone("/village");
    const { secret, status, question, method } = ballot.data;
    const title = t("ballot.results-of", { what: question || codeWords("ballot", "method", method) });
    const back = `/ballots/${ballot.id}`;
    if (!mayCount()) return page({ title, back, narrow: true }, html`<p class="note">${t("ballot.cards-stay")}</p>`);
    if (secret && status === "open") return page({ title, back, narrow: true }, html`<p class="note">${icon("lock", "small")} ${t("ballot.secret-now")}</p>`);
    const result = resultOf(ballot);
    if (result.cards === 0) return page({ title, back, narrow: true }, html`<p class="soft">${t("ballot.no-votes")}</p>`);
    return page({ title, back }, html`${this.#warnings(ballot, result)}
      <div class="columns"><div class="stack">${card({ title: t("ballot.order"), side: html`<span class="tag">${t("vote.people", { people: result.people })}</span>` }, orderOfAll(result, methodOfBallot(ballot)?.marks ?? "topics", method))}
        <div class="buttons">${mayWrite("priority") && status !== "cancelled" ? linkButton({ to: `${back}/adopt`, words: t("priority.adopt"), icon: "check", kind: "main" }) : nothing}${linkButton({ to: `${back}/recount`, words: t("ballot.recount"), icon: "due", kind: "quiet" })}</div></div>
      <div class="stack">${this.#parts(result)}</div></div>`);
  }

  /** @param {any} ballot @param {import("./ballot-tally.js").Result} result */
  #warnings(ballot, result) {
    const room = attended(ballot.data.gathering);
    return html`${room !== undefined && result.people > room ? html`<p class="note clay" role="alert">${icon("alert", "small")} ${t("ballot.more-than-room", { people: result.people, room })}</p>` : nothing}
      ${isOvertaken(journal.list("priority", { ballot: ballot.id }), result) ? html`<p class="note sun" role="alert">${icon("alert", "small")} ${t("ballot.overtaken")} <a href="#/village/${ballot.data.place}/priorities">${t("priority.title")}</a></p>` : nothing}
      ${result.overfull.length > 0 ? html`<p class="note sun">${icon("alert", "small")} ${t("ballot.overfull", { count: result.overfull.length })}</p>` : nothing}
      ${result.rivals.length > 0 ? html`<p class="note sun">${icon("alert", "small")} ${t("ballot.rivals", { count: result.rivals.length })}</p>` : nothing}
      ${result.ties.map((tie) => html`<p class="note sun">${t("ballot.tie", { topics: tie.map(nameOfTopic).join(", ") })}</p>`)}
      ${result.circle.length > 0 ? html`<p class="note sun">${t("ballot.circle", { topics: result.circle.map(nameOfTopic).join(", ") })}</p>` : nothing}
      ${this.#disagreement(result)}`;
  }

  /** Who wants something else than all together, in sentences. @param {import("./ballot-tally.js").Result} result */
  #disagreement(result) {
    const parts = result.parts.filter(({ code }) => code !== "others");
    const told = parts.filter((part) => part.disagrees || result.apart.some((one) => one.partition === part.partition && one.code === part.code));
    return told.map((part) => html`<div class="note sun disagrees"><p><strong>${icon("people", "small")} ${t(part.disagrees ? "ballot.disagrees" : "ballot.differs", { group: partName(part.partition, part.code) })}</strong></p>
      <ul>${result.apart.filter((one) => one.partition === part.partition && one.code === part.code).map((one) => html`<li>${t("ballot.apart", { topic: nameOfTopic(one.topic), group: partName(part.partition, part.code), here: nth(one.rank), overall: nth(one.overall) })}</li>`)}</ul></div>`);
  }

  /** @param {import("./ballot-tally.js").Result} result */
  #parts(result) {
    // One part alone is all of them once more.
    const partitions = [...new Set(result.parts.map(({ partition }) => partition))].filter((partition) => result.parts.filter((part) => part.partition === partition).length > 1);
    const threshold = journal.rules.disclosure.threshold;
    return html`${partitions.map((partition) => html`<section class="card">${sideBySide(result, partition)}</section>`)}
      <p class="hint">${t(partitions.length === 0 ? "ballot.no-parts" : "ballot.folded", { threshold })}</p>`;
  }
}
customElements.define("sala-results", Results);
