import { html, svg } from "lit";
import { icon } from "../parts/icon.js";
import { t } from "../words/words.js";
import { nameOfTopic, topicIcon } from "./ballots.js";
import { journal } from "../journal/journal.js";
import { partName } from "./parts-words.js";

/** @typedef {import("./ballot-tally.js").Result} Result */
/** @typedef {import("./counts.js").Ranked} Ranked */

/** How long a bar is, of 100. @param {Ranked} one @param {Ranked[]} order */
function length({ won, of }, order) {
  const share = (/** @type {{won: number, of: number}} */ each) => each.won / Math.max(each.of, 1);
  const most = Math.max(...order.map(share), 0);
  return most === 0 ? 0 : Math.round((100 * share({ won, of })) / most);
}

/** @param {Ranked} one @param {Ranked[]} order */
function bar(one, order) {
  return html`<svg class="result-bar rank-${Math.min(one.rank, 4)}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" width="100" height="10"></rect>${svg`<rect class="won" width=${length(one, order)} height="10"></rect>`}</svg>`;
}

/** What a topic got, in words. @param {Ranked} one @param {string} marks `pairs` or `topics` @param {string} method */
export function wonSaid(one, marks, method) {
  if (marks === "pairs") return t("vote.won-pairs", { won: one.won, of: one.of, percent: one.of === 0 ? 0 : Math.round((100 * one.won) / one.of) });
  return t(method === "hands" ? "vote.won-hands" : "vote.won-dots", { won: one.won });
}

/** The order of all: each topic with its rank, its bar and what it got. @param {Result} result @param {string} marks @param {string} method */
export function orderOfAll(result, marks, method) {
  return html`<ol class="ranks">${result.order.map((one) => html`<li class="ranked"><span class="rank-number">${one.rank}</span>${icon(topicIcon(journal.get(one.topic)))}
    <span class="grow"><strong>${nameOfTopic(one.topic)}</strong>${bar(one, result.order)}<span class="soft">${wonSaid(one, marks, method)}</span></span></li>`)}</ol>`;
}

/** Sub-groups beside all, in a table: each cell has the rank, and a bar for the eye. @param {Result} result @param {string} partition */
export function sideBySide(result, partition) {
  const parts = result.parts.filter((part) => part.partition === partition);
  const columns = [{ name: t("vote.part.all"), people: result.people, order: result.order }, ...parts.map((part) => ({ name: partName(partition, part.code), people: part.people, order: part.order }))];
  return html`<div class="table-wrap" tabindex="0" role="region" aria-label=${t(`vote.by.${partition}`)}><table class="ranks-table"><caption>${t(`vote.by.${partition}`)}</caption>
    <thead><tr><th scope="col">${t("topic.topic")}</th>${columns.map(({ name, people }) => html`<th scope="col">${name}<span class="soft"><span aria-hidden="true">${icon("person", "small")} ${people}</span><span class="unseen">${t("vote.people", { people })}</span></span></th>`)}</tr></thead>
    <tbody>${result.order.map(({ topic }) => html`<tr><th scope="row">${icon(topicIcon(journal.get(topic)), "small")} ${nameOfTopic(topic)}</th>${columns.map(({ order }) => cell(order, topic))}</tr>`)}</tbody></table></div>`;
}

/** @param {Ranked[]} order @param {number} topic */
function cell(order, topic) {
  const one = /** @type {Ranked} */ (order.find((each) => each.topic === topic));
  return html`<td><span class="rank-number">${one.rank}</span>${bar(one, order)}</td>`;
}
