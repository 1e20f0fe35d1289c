import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";

/** On a person's page: what the village has made that meets a need of theirs. */
class NewsSection extends Screen {
  render() {
    const news = journal.together(this.record, "news").filter((/** @type {any} */ { data }) => data.service !== undefined);
    if (news.length === 0) return html``;
    return card({ title: t("news.village-made") }, html`<ul class="rows">${news.map((/** @type {any} */ { id, data }) => html`<li><a class="row" href=${href(`/news/${id}`)}>
      <span class="grow"><strong>${nameOf(data.service)}</strong>${journal.get(data.commitment) ? html`<span class="hint">${journal.get(data.commitment)?.data.words}</span>` : nothing}
        <span class="tag ${data.status === "taken" ? "leaf" : ""}">${codeWords("news", "status", data.status)}</span></span>${icon("next", "small")}</a></li>`)}</ul>`);
  }
}
customElements.define("sala-news-section", NewsSection);
