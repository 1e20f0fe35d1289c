import { html } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { say } from "../parts/said.js";
import { personHref } from "../person/step.js";
import { t } from "../words/words.js";
import { categoryOf, categoryWords } from "./categories.js";
import { moved, ranked } from "./ranking.js";
import "./drawings.js";

/**
 * Needs in the person's order, with buttons to move each: they work with one thumb and with a screen reader alike.
 *
 * @param {number} person
 * @param {import("./ranking.js").NeedRow[]} needs
 */
export function needRanks(person, needs) {
  const order = ranked(needs);
  return html`<ol class="rows">${order.map((need, i) => html`<li class="row">
    ${icon(categoryOf(need.data.category)?.icon ?? "need")}
    <a class="grow row-link" href=${personHref(person, `/needs/${need.id}`)}><strong>${categoryWords(need.data.category)}</strong><span class="soft">${need.data.words ?? ""}</span></a>
    <button type="button" class="plain icon-button" ?disabled=${i === 0} @click=${() => move(order, need, -1)}>${icon("up")}<span class="unseen">${t("need.up", { need: categoryWords(need.data.category) })}</span></button>
    <button type="button" class="plain icon-button" ?disabled=${i === order.length - 1} @click=${() => move(order, need, 1)}>${icon("down")}<span class="unseen">${t("need.down", { need: categoryWords(need.data.category) })}</span></button>
  </li>`)}</ol>`;
}

/** @param {import("./ranking.js").NeedRow[]} order @param {import("./ranking.js").NeedRow} need @param {-1 | 1} by */
async function move(order, need, by) {
  const place = order.indexOf(need) + 1 + by;
  for (const { id, rank } of moved(order, need.id, by)) await journal.record({ kind: "edit", type: "need", subject: id, fields: { rank } });
  say(t("need.now-place", { need: categoryWords(need.data.category), place }));
}
