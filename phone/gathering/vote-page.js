import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { mayCount, methodOfBallot, tallyOf, topicsOf } from "./ballots.js";
import { sorted } from "./topics.js";
import "./drawings.js";

/** The ballots of one gathering, and the way to a new one. */
class Choosing extends Screen {
  render() {
    const gathering = journal.get(this.record);
    if (!gathering) return gone("/village");
    const ballots = journal.list("ballot", { gathering: this.record });
    const topics = sorted(journal.list("topic", { place: gathering.data.place }), this.record).here;
    return page({ title: t("ballot.title"), back: `/gatherings/${this.record}`, intro: t("ballot.intro"), narrow: true }, html`
      ${ballots.length > 0 ? html`<ul class="rows">${ballots.map((ballot) => this.#row(ballot))}</ul>` : html`<p class="soft">${t("ballot.none")}</p>`}
      ${topics.length < 2 ? card({ title: t("ballot.too-few-topics") }, html`<div class="buttons">${linkButton({ to: `/gatherings/${this.record}/topics`, words: t("topic.title"), icon: "need" })}</div>`) : nothing}
      ${mayWrite("ballot") && topics.length > 1 ? html`<div class="buttons">${linkButton({ to: `/gatherings/${this.record}/vote/new`, words: t("ballot.new"), icon: "vote", kind: ballots.some(({ data }) => data.status === "open") ? "" : "main big" })}</div>` : nothing}
      ${mayWrite("priority") && topics.length > 0 ? html`<div class="buttons">${linkButton({ to: `/gatherings/${this.record}/agree`, words: t("priority.agree"), icon: "check", kind: "quiet" })}</div>` : nothing}`);
  }

  /** @param {any} ballot */
  #row(ballot) {
    const { people } = tallyOf(ballot);
    return html`<li><a class="row" href=${href(`/ballots/${ballot.id}`)}>${icon(methodOfBallot(ballot)?.icon ?? "vote")}
      <span class="grow"><strong>${ballot.data.question || codeWords("ballot", "method", ballot.data.method)}</strong><span class="soft">${mayCount() ? t("ballot.so-far", { topics: topicsOf(ballot).length, people }) : t("ballot.topic-count", { topics: topicsOf(ballot).length })}</span></span>
      <span class="tag ${ballot.data.status === "open" ? "leaf" : ""}">${t(`ballot.status.${ballot.data.status}`)}</span></a></li>`;
  }
}
customElements.define("sala-choosing", Choosing);
