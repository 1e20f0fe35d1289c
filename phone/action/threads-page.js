import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { categoryOf } from "../need/categories.js";
import "../need/drawings.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName, placeOf } from "../parts/places.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { threadPicture } from "./thread-picture.js";
import { standsAt, topicWords } from "./thread-words.js";
import { threadsOf } from "./thread.js";

/** How many are drawn at once. */
const SHOWN = 30;

/** What became of each question that a village was asked or asked itself. */
class Threads extends Screen {
  static properties = { shown: { state: true } };

  constructor() {
    super();
    this.shown = SHOWN;
  }

  render() {
    const place = Number(this.params.place);
    if (!placeOf(place)) return gone("/village");
    const threads = threadsOf(place, journal);
    return page({ title: t("thread.title"), back: `/village/${place}`, backWords: placeName(place), intro: t("thread.intro") }, html`
      ${threads.length === 0 ? html`<p class="note">${t("thread.none")}</p>` : html`<ul class="rows">${threads.slice(0, this.shown).map(threadRow)}</ul>`}
      ${threads.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += SHOWN)}>${t("directory.more", { count: threads.length - this.shown })}</button>` : nothing}`);
  }
}

/** @param {import("./thread.js").Thread} thread */
export function threadRow(thread) {
  return html`<li><a class="row wraps" href=${href(`/threads/${thread.topic.id}`)}>
    ${icon(categoryOf(thread.topic.data.category)?.icon ?? "other")}
    <span class="grow"><strong>${topicWords(thread.topic)}</strong><span class="hint">${standsAt(thread)}</span>
      ${thread.helped > 0 ? html`<span class="tag leaf">${t("thread.helped", { count: thread.helped })}</span>` : nothing}
      ${thread.late ? html`<span class="tag clay">${t("thread.late")}</span>` : nothing}</span>
    ${threadPicture(thread)}</a></li>`;
}
customElements.define("sala-threads", Threads);
