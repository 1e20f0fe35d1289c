import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { personName } from "./who.js";

/** @typedef {import("./due.js").Due} Due */

/** Where what is due to a person as such is done. @type {Record<string, string>} */
const PATHS = { offer: "/offer", "offer-again": "/offer", consent: "/consent", contact: "/contact", quiet: "/contact" };

/**
 * One line of the due list: who, what is due, and how late it is.
 *
 * @param {Due} due
 */
export function dueRow(due) {
  const person = journal.get(due.person);
  return html`<li><a class="row" href=${href(addressOf(due))}>
    <span class="grow"><strong>${due.person ? personName(due.person) : t("followup.nobody-known")}</strong><span>${t(`followup.due.${due.kind}`)}</span>
      <span class="hint">${dueTag(due)} ${placeName(person?.data.place)}</span></span>${icon("next", "small")}</a></li>`;
}

/** @param {Due} due */
export function dueTag({ days }) {
  if (days > 0) return html`<span class="tag clay">${t(days === 1 ? "followup.late-one" : "followup.late", { days })}</span>`;
  if (days === 0) return html`<span class="tag sun">${t("followup.today")}</span>`;
  return html`<span class="tag">${t(days === -1 ? "followup.tomorrow" : "followup.in-days", { days: -days })}</span>`;
}

/** Where the thing that is due can be done. @param {Due} due */
function addressOf({ person, kind, subject }) {
  const type = journal.get(subject)?.type;
  if (type === "referral") return `/referrals/${subject}`;
  if (type === "message") return `/messages/${subject}`;
  if (type === "news") return `/news/${subject}`;
  if (type === "settle") return `/settle/${subject}`;
  if (type === "step" || type === "goal") return `/people/${person}/plan`;
  return `/people/${person}${PATHS[kind] ?? ""}`;
}

/**
 * @param {Due[]} dues
 * @param {string} title
 */
export function dueList(dues, title) {
  return dues.length === 0 ? nothing : html`<section class="stack"><h2>${title} <span class="soft">(${dues.length})</span></h2><ul class="rows">${dues.map(dueRow)}</ul></section>`;
}
