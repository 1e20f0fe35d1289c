import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { mayCount, methodOfBallot, nameOfTopic, resultOf, tallyOf } from "./ballots.js";
import { Counts, marksOf } from "./counts.js";
import { whoSaid } from "./parts-words.js";

/** Every card of a ballot, those that were replaced too, and what they add up to: whoever may see the cards can count again by hand. */
class Recount extends Screen {
  render() {
    const ballot = journal.get(this.record);
    if (ballot?.type !== "ballot" || !mayCount()) return gone("/village");
    const isSecret = Boolean(ballot.data.secret);
    const back = `/ballots/${ballot.id}/results`;
    if (isSecret && ballot.data.status === "open") return page({ title: t("ballot.recount"), back: `/ballots/${ballot.id}`, narrow: true }, html`<p class="note">${t("ballot.secret-now")}</p>`);
    const { counted, replaced, rivals } = tallyOf(ballot).cards();
    const sum = new Counts();
    for (const card of counted) sum.apply(card, 1);
    const shown = isSecret ? mixed(counted) : counted;
    return page({ title: t("ballot.recount"), back, intro: t(isSecret ? "ballot.recount-secret" : "ballot.recount-intro") }, html`
      <div class="table-wrap" tabindex="0" role="region" aria-label=${t("ballot.cards", { count: counted.length })}><table><caption>${t("ballot.cards", { count: counted.length })}</caption>
        <thead><tr><th scope="col">${t("vote.number")}</th><th scope="col">${t("vote.count")}</th><th scope="col">${t("vote.marks")}</th></tr></thead>
        <tbody>${shown.map((card, i) => this.#row(ballot, card, i + 1))}</tbody>
        <tfoot><tr><th scope="row">${t("ballot.sum")}</th><td>${sum.people}</td><td>${this.#sum(ballot, sum)}</td></tr></tfoot></table></div>
      ${this.#aside("ballot.replaced", replaced, isSecret)}${this.#aside("ballot.rival-cards", rivals, isSecret)}
      <p class="note" role="status">${icon("check", "small")} ${t(this.#isSame(ballot, sum) ? "ballot.sum-same" : "ballot.sum-differs")}</p>`);
  }

  /** @param {any} ballot @param {any} card @param {number} number */
  #row(ballot, card, number) {
    const mayCorrect = !ballot.data.secret && ballot.data.status === "open";
    const way = methodOfBallot(ballot)?.marks === "pairs" ? "card" : "entry";
    return html`<tr><td>${number}${card.data.card ? html` <span class="soft">${card.data.card}</span>` : nothing}</td><td>${card.data.count}</td>
      <td>${ballot.data.secret ? nothing : html`<span class="soft">${whoSaid(card.data)}</span><br />`}${marksSaid(card.data.marks)}${tallyOf(ballot).isOverfull(card) ? html` <span class="tag clay">${t("ballot.too-many-marks")}</span>` : nothing}
      ${mayCorrect ? html`<a class="plain correct" href=${href(`/ballots/${ballot.id}/${way}`, { replaces: card.id })}>${t("app.correct")}<span class="unseen"> ${t("vote.number")} ${number}</span></a>` : nothing}</td></tr>`;
  }

  /** @param {any} ballot @param {Counts} sum */
  #sum(ballot, sum) {
    return html`<ul>${resultOf(ballot).order.map(({ topic }) => html`<li>${nameOfTopic(topic)}: ${sum.won.get(topic) ?? 0}${sum.lost.has(topic) ? ` : ${sum.lost.get(topic)}` : ""}</li>`)}</ul>`;
  }

  /** Added up here, card by card, and set against the result. @param {any} ballot @param {Counts} sum */
  #isSame(ballot, sum) {
    const { order, people } = resultOf(ballot);
    return people === sum.people && order.every(({ topic, won }) => won === (sum.won.get(topic) ?? 0));
  }

  /** @param {string} words @param {any[]} cards @param {boolean} isSecret */
  #aside(words, cards, isSecret) {
    return cards.length === 0 ? nothing : html`<details class="card folded"><summary><h2>${t(words, { count: cards.length })}</h2></summary><ul class="stack">${(isSecret ? mixed(cards) : cards).map((card) => html`<li class="struck">${isSecret ? "" : `${whoSaid(card.data)}: `}${marksSaid(card.data.marks)}</li>`)}</ul></details>`;
  }
}

/** Of a secret ballot the order of the cards would tell whose they are: they are laid by what they say. @param {any[]} cards */
function mixed(cards) {
  return [...cards].sort((a, b) => (marksSaid(a.data.marks) < marksSaid(b.data.marks) ? -1 : 1));
}

/** @param {any} marks @returns {string} */
function marksSaid(marks) {
  return marksOf(marks).map(([topic, mark]) => (typeof mark === "number" ? `${nameOfTopic(topic)} ${mark}` : marksOf(mark).map(([loser]) => `${nameOfTopic(topic)} > ${nameOfTopic(loser)}`).join("; "))).filter(Boolean).join("; ");
}
customElements.define("sala-recount", Recount);
