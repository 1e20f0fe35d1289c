import { html, nothing } from "lit";
import { accountName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { language, t } from "../words/words.js";
import { reasonWords } from "./standing.js";
import { storyOf } from "./story.js";

/** What happened, who said so, why and before whom. @param {any} row */
export function storyCard(row) {
  const moments = storyOf(row, journal.history(row.id), journal.account?.id);
  return card({ title: t("action.story") }, html`<ol class="moments">${moments.map((moment) => html`<li>${icon(moment.unsent ? "waiting" : "check")}<div>
    <p><strong>${t(`change.${moment.type}`)}</strong>${moment.unsent ? html` <span class="tag sun">${t("directory.unsent")}</span>` : nothing}</p>
    <p class="hint">${[sayDay(moment.on, language()), moment.by === undefined ? "" : accountName(moment.by), moment.witness ? t("action.before", { witness: moment.witness }) : ""].filter(Boolean).join(" · ")}</p>
    ${moment.reason ? html`<p>${reasonWords(row.type, moment.reason)}</p>` : nothing}${moment.note ? html`<p class="quote">${moment.note}</p>` : nothing}</div></li>`)}</ol>`);
}
