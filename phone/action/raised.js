import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { doButtons } from "./doing.js";
import { dueWords, promiseRow, standings, statusTag, unsentTag } from "./standing.js";
import { storyCard } from "./story-card.js";

/** Something that a place passed up: of whom it was asked, until when it waits, and the answer, which the village reads too. */
class Raised extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "escalation") return gone("/village");
    const { data } = row;
    const promises = standings(({ data: promise }) => promise.escalation === row.id);
    return page({ title: data.words, back: `/village/${data.place}/raised`, intro: placeName(data.place) }, html`
      <p class="tags">${statusTag(row, data.status === "answered" ? "leaf" : "")}${unsentTag(row)}</p>
      <dl class="facts"><div><dt>${t("escalation.to")}</dt><dd>${placeName(data.to)}${data.passedTo ? html` → ${placeName(data.passedTo)}` : nothing}</dd></div>
        <div><dt>${t("escalation.why")}</dt><dd>${codeWords("escalation", "why", data.why)}</dd></div>
        ${data.due ? html`<div><dt>${t("escalation.due")}</dt><dd>${data.status === "raised" ? dueWords(data.due) : sayDay(data.due, language())}</dd></div>` : nothing}</dl>
      ${data.answer ? html`<div class="note ${data.decision === "no" ? "clay" : ""}"><p><strong>${data.decision ? codeWords("escalation", "decision", data.decision) : t("action.passed-on")}</strong></p><p class="quote">${data.answer}</p></div>`
        : html`<p class="note sun">${t("action.no-answer-yet")}</p>`}
      <div class="columns"><div class="cards">${card({ title: t("action.what-now") }, html`${doButtons(row, { main: [data.status === "raised" ? "answer" : "close"] })}
        ${data.decision && data.decision !== "no" && mayWrite("commitment") ? linkButton({ to: "/promises/new", words: t("action.promise-from-answer"), icon: "promise", query: { place: data.place, escalation: row.id } }) : nothing}
        ${data.commitment ? html`<p><a href=${href(`/promises/${data.commitment}`)}>${t("action.about-promise")}</a></p>` : nothing}`)}
        ${promises.length > 0 ? card({ title: t("action.promises") }, html`<ul class="rows">${promises.map((one) => promiseRow(one))}</ul>`) : nothing}</div>
      <div class="cards">${storyCard(row)}</div></div>`);
  }
}
customElements.define("sala-raised-one", Raised);
