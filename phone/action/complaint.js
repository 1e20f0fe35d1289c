import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { doButtons, offered } from "./doing.js";
import { reasonWords, statusTag, unsentTag } from "./standing.js";

/** One complaint: all of it for those who answer it; for who filed it only that it came and what was answered. */
class Complaint extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "complaint") return gone("/answers");
    const { data } = row;
    const may = offered(row).length > 0;
    return page({ title: data.about ? codeWords("complaint", "about", data.about) : t("action.my-complaint"), back: may ? "/answers" : data.village ? `/village/${data.village}/complaints` : "/", intro: [data.village ? placeName(data.village) : "", sayDay(data.on, language())].filter(Boolean).join(" · "), narrow: true }, html`
      <p class="tags">${statusTag(row, data.status === "answered" ? "leaf" : "sun")}${unsentTag(row)}<span class="hint">${t("action.asked-of", { place: placeName(data.place) })}</span></p>
      ${data.words ? html`<p class="quote">${data.words}</p>` : html`<p class="hint">${t("action.words-not-here")}</p>`}
      ${data.contact ? html`<dl class="facts"><div><dt>${t("complaint.contact")}</dt><dd>${data.contact}</dd></div></dl>` : nothing}
      ${data.answer ? card({ title: t("complaint.answer") }, html`<p class="quote">${data.answer}</p><p class="hint">${sayDay(data.answeredOn, language())}</p>`) : nothing}
      ${data.reason ? html`<p>${reasonWords("complaint", data.reason)}</p>` : nothing}
      ${doButtons(row, { main: [data.status === "received" ? "answer" : "close"] })}`);
  }
}
customElements.define("sala-complaint", Complaint);
