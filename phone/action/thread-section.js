import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { threadRow } from "./threads-page.js";
import { threadsOf } from "./thread.js";

/** How many stand on the page of the village itself. */
const SHOWN = 3;

/** On the page of a village: what came of what it was asked. */
class ThreadSection extends Screen {
  render() {
    const place = Number(this.params.place);
    const threads = threadsOf(place, journal);
    if (threads.length === 0) return html``;
    const thanked = threads.filter(({ helped }) => helped > 0);
    return card({ title: t("thread.title") }, html`
      ${thanked.length > 0 ? html`<p class="note">${t("thread.thanks")}</p>` : nothing}
      <ul class="rows">${threads.slice(0, SHOWN).map(threadRow)}</ul>
      <div class="buttons">${linkButton({ to: `/village/${place}/threads`, words: t("thread.all", { count: threads.length }), icon: "next", kind: "quiet" })}</div>`);
  }
}
customElements.define("sala-thread-section", ThreadSection);
