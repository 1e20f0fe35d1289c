import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { proposalOf } from "./promise-service.js";
import { threadPicture } from "./thread-picture.js";
import { nextWords, standsAt, topicWords } from "./thread-words.js";
import { threadOf } from "./thread.js";
import { whyHere } from "./why-here.js";

/** One thread: each post with its day and its state, and where it stands. */
class ThreadPage extends Screen {
  render() {
    const topic = journal.get(this.record);
    if (topic?.type !== "topic") return gone("/village");
    const thread = threadOf(topic, journal);
    return page({ title: topicWords(topic), back: `/village/${topic.data.place}/threads`, backWords: placeName(topic.data.place), narrow: true }, html`
      <div class="card">${threadPicture(thread)}
        <p><strong>${standsAt(thread)}</strong></p>
        ${thread.late ? html`<p class="note clay">${t("thread.late")}</p>` : nothing}
        ${thread.helped > 0 ? html`<p class="note">${icon("heart", "small")} ${t("thread.helped", { count: thread.helped })}</p>` : nothing}
        ${nextWords(thread) ? html`<p class="soft">${nextWords(thread)}</p>` : nothing}</div>
      ${whyHere(topic)}
      <ol class="posts">${thread.posts.map((post, i) => this.#post(post, i <= thread.at))}</ol>
      ${thread.posts[5].rows.length > 0 ? nothing : thread.posts[4].rows.map((promise) => proposalOf(promise))}`);
  }

  /** @param {import("./thread.js").Post} post @param {boolean} isBehind */
  #post(post, isBehind) {
    return html`<li class=${isBehind ? "done" : post.ended ? "ended" : "ahead"}>
      <span class="post-mark">${icon(isBehind ? "check" : post.ended ? "cross" : "", "small")}</span>
      <div><strong>${t(`thread.post.${post.kind}`)}</strong> ${post.on ? html`<span class="hint">${sayDay(post.on, language())}</span>` : nothing}
        ${post.kind === "helped" ? nothing : html`<ul class="stack">${post.rows.map(lineOf)}</ul>`}
        ${isBehind || post.ended ? nothing : html`<p class="hint">${t("thread.not-yet")}</p>`}</div></li>`;
  }
}

/** Where each kind of record is looked at. @type {Record<string, (row: import("./thread.js").Row) => string>} */
const PAGES = {
  topic: ({ data }) => (data.gathering ? `/gatherings/${data.gathering}/topics` : `/village/${data.place}`),
  priority: ({ data }) => `/village/${data.place}/priorities`,
  goal: ({ data }) => `/village/${data.place}/plan`,
  commitment: ({ id }) => `/promises/${id}`,
  service: ({ id }) => `/services/${id}`,
};

/** @param {import("./thread.js").Row} row */
function lineOf(row) {
  const { type, data } = row;
  const words = type === "service" ? nameOf(row.id) : type === "topic" || type === "priority" ? topicWords(row) : data.words;
  const state = type === "service" ? (data.proposed ? t("thread.proposed") : "") : codeWords(type, "status", data.status);
  return html`<li><a href=${href(PAGES[type](row))}>${words}</a> <span class="hint">${[state, type === "commitment" ? codeWords(type, "by", data.by) : ""].filter(Boolean).join(" · ")}</span></li>`;
}
customElements.define("sala-thread", ThreadPage);
