import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { doButtons, offered } from "./doing.js";
import { direction } from "./parties.js";
import { promisesOf } from "./promises.js";
import { proposalOf } from "./promise-service.js";
import { howTag, reasonWords, unsentTag } from "./standing.js";
import { storyCard } from "./story-card.js";

/** One promise: who promised whom, how it stands, what may be said of it by whom, and its story. */
class Promised extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "commitment") return gone("/village");
    const { data } = row;
    const [standing] = promisesOf(journal.rules, [row], today());
    return page({ title: data.words, back: `/village/${data.place}/promises` }, html`
      <p class="tags">${howTag(standing)}${unsentTag(row)}</p>
      <p>${direction(data)}</p>
      ${data.reason ? html`<div class="note ${standing.how === "broken" ? "clay" : ""}"><p><strong>${reasonWords("commitment", data.reason)}</strong></p>${data.note ? html`<p class="quote">${data.note}</p>` : nothing}</div>` : nothing}
      <p class="hint">${[placeName(data.place), data.offers ? t("action.would-help", { need: categoryWords(data.offers) }) : ""].filter(Boolean).join(" · ")}</p>
      ${proposalOf(row)}
      <div class="columns"><div class="cards">${this.#do(row)}${this.#from(data)}</div><div class="cards">${storyCard(row)}</div></div>`);
  }

  /** Whoever may say nothing is told whose word counts. @param {any} row */
  #do(row) {
    const commands = offered(row);
    if (commands.length === 0) return html`<p class="note">${t("action.others-say")}</p>`;
    return card({ title: t("action.what-now") }, html`${commands.some(({ isWritten }) => isWritten) ? html`<p class="hint">${t("action.written-down")}</p>` : nothing}
      ${doButtons(row, { main: commands.some(({ name }) => name === "confirm") ? ["confirm"] : ["say-kept"] })}
      ${mayWrite("escalation") && ["late", "broken"].includes(row.data.status) ? linkButton({ to: "/raised/new", words: t("action.raise"), icon: "raised", kind: "quiet", query: { place: row.data.place, commitment: row.id } }) : nothing}`);
  }

  /** What it came from. @param {Record<string, any>} data */
  #from({ step, goal, visit, escalation, place }) {
    const action = step && journal.get(step);
    const links = [
      action && { to: `/village/${place}/plan`, words: action.data.words },
      !action && goal && journal.get(goal) && { to: `/village/${place}/plan`, words: journal.get(goal)?.data.words },
      visit && { to: `/visits/${visit}`, words: t("action.from-visit") },
      escalation && { to: `/raised/${escalation}`, words: t("action.from-answer") },
    ].filter(Boolean);
    return links.length === 0 ? nothing : card({ title: t("action.part-of") }, html`<ul class="stack">${links.map((/** @type {any} */ link) => html`<li><a href=${href(link.to)}>${link.words}</a></li>`)}</ul>`);
  }
}
customElements.define("sala-promise", Promised);
