import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { accountName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { doButtons } from "./doing.js";
import { promiseRow, reasonWords, standings, statusTag, unsentTag } from "./standing.js";
import { storyCard } from "./story-card.js";

/** Which party a visiting level speaks for when it promises something. @type {Record<string, string>} */
const SPEAKS_FOR = { cluster: "health-centre", district: "district-health", province: "province", country: "province" };

/** One supervision visit: planned, done with what was found and agreed. Each agreed fix becomes a promise with one tap. */
class Visit extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "visit") return gone("/village");
    const { data } = row;
    return page({ title: t("action.visit-of", { place: placeName(data.place) }), back: `/village/${data.place}/visits`, intro: `${sayDay(data.on, language())} · ${codeWords("visit", "level", data.level)}` }, html`
      <p class="tags">${statusTag(row, data.status === "done" ? "leaf" : "")}${data.status === "planned" && data.on < today() ? html`<span class="late">${t("action.day-passed")}</span>` : nothing}${unsentTag(row)}</p>
      <p class="hint">${[data.who ?? (data.visitor ? accountName(data.visitor) : ""), data.reason ? reasonWords("visit", data.reason) : ""].filter(Boolean).join(" · ")}</p>
      ${data.purpose ? html`<p class="quote">${data.purpose}</p>` : nothing}
      <div class="columns"><div class="cards">
        ${data.findings ? card({ title: t("visit.findings") }, html`<p class="quote">${data.findings}</p>`) : nothing}
        ${data.fixes || data.status === "done" ? this.#fixes(row) : nothing}
        ${card({ title: t("action.what-now") }, html`${doButtons(row, { main: ["do"] })}${data.status === "done" && !data.next && mayWrite("visit") ? linkButton({ to: "/visits/new", words: t("action.next-visit"), icon: "visit", query: { place: data.place } }) : nothing}
          ${data.next ? html`<p>${t("action.next-on", { day: sayDay(data.next, language()) })}</p>` : nothing}`)}
      </div><div class="cards">${storyCard(row)}</div></div>`);
  }

  /** Each line that was agreed, with the promise that it became. @param {any} row */
  #fixes({ id, data }) {
    const promises = standings(({ data: promise }) => promise.visit === id);
    const lines = (data.fixes ?? "").split("\n").map((/** @type {string} */ line) => line.trim()).filter((/** @type {string} */ line) => line && !promises.some(({ row }) => row.data.words === line));
    const by = SPEAKS_FOR[data.level];
    return card({ title: t("visit.fixes") }, html`
      ${promises.length > 0 ? html`<ul class="rows">${promises.map((one) => promiseRow(one))}</ul>` : nothing}
      <ul class="stack">${lines.map((/** @type {string} */ words) => html`<li class="fix"><p class="quote">${words}</p>
        ${mayWrite("commitment") ? linkButton({ to: "/promises/new", words: t("action.make-promise"), icon: "promise", kind: "quiet", query: { place: data.place, visit: id, words, by, to: "villagers" } }) : nothing}</li>`)}</ul>
      ${mayWrite("commitment") ? linkButton({ to: "/promises/new", words: t("action.another-promise"), icon: "add", kind: "plain", query: { place: data.place, visit: id } }) : nothing}`);
  }
}
customElements.define("sala-visit", Visit);
