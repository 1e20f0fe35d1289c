import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryOf, categoryWords } from "../need/categories.js";
import { icon } from "../parts/icon.js";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { inOrder } from "./priority-list.js";
import "./drawings.js";

/** So many stand on the page of the village; the rest is one tap away. */
const SHOWN = 5;

/** On the page of a village: what it put first. */
class PrioritySection extends Screen {
  render() {
    const place = Number(this.params.place);
    const { standing } = inOrder(journal.list("priority", { place }), (gathering) => journal.get(gathering)?.data.on ?? "");
    return card({ title: t("priority.title") }, html`
      ${standing.length === 0 ? html`<p class="soft">${t("priority.none")}</p>` : html`<ol class="ranks">${standing.slice(0, SHOWN).map(({ data }) => html`<li class="ranked"><span class="rank-number">${data.rank}</span>${icon(categoryOf(data.category)?.icon ?? "need")}<span class="grow"><strong>${data.words || categoryWords(data.category)}</strong></span></li>`)}</ol>`}
      ${standing.length > 0 ? html`<div class="buttons">${linkButton({ to: `/village/${place}/priorities`, words: t("app.see-all"), kind: "quiet" })}</div>` : nothing}`);
  }
}
customElements.define("sala-priority-section", PrioritySection);
