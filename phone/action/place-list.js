import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import { money } from "./money.js";
import { dueWords, statusTag, unsentTag } from "./standing.js";

/** What was passed up from a place, what waits for its answer first. @param {(row: any) => boolean} filter */
export function raisedOf(filter) {
  const rank = (/** @type {any} */ { data }) => (data.status === "raised" ? 0 : 1);
  return journal.list("escalation", filter).sort((a, b) => rank(a) - rank(b) || (a.data.due ?? "9999").localeCompare(b.data.due ?? "9999") || a.id - b.id);
}

/** @param {any} row @param {{withPlace?: boolean}} [how] */
export function raisedRow(row, { withPlace } = {}) {
  const { words, why, to, passedTo, due, status, place } = row.data;
  const late = status === "raised" && due < today();
  return line(`/raised/${row.id}`, "raised", words, [codeWords("escalation", "why", why), t("action.asked-of", { place: placeName(passedTo ?? to) }), withPlace ? placeName(place) : ""],
    html`${statusTag(row, status === "answered" ? "leaf" : late ? "clay" : "")}${status === "raised" && due ? html`<span class=${late ? "late" : "hint"}>${dueWords(due)}</span>` : nothing}${unsentTag(row)}`);
}

/** Visits to a place, the coming ones first. @param {(row: any) => boolean} filter */
export function visitsOf(filter) {
  const rank = (/** @type {any} */ { data }) => (data.status === "planned" ? 0 : 1);
  return journal.list("visit", filter).sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? a.data.on.localeCompare(b.data.on) : b.data.on.localeCompare(a.data.on)));
}

/** @param {any} row @param {{withPlace?: boolean}} [how] */
export function visitRow(row, { withPlace } = {}) {
  const { on, level, purpose, findings, status, place } = row.data;
  const late = status === "planned" && on < today();
  return line(`/visits/${row.id}`, "visit", `${sayDay(on, language())} · ${codeWords("visit", "level", level)}`, [findings ?? purpose ?? "", withPlace ? placeName(place) : ""],
    html`${statusTag(row, status === "done" ? "leaf" : late ? "clay" : "")}${unsentTag(row)}`);
}

/** @param {any} row @param {{withPlace?: boolean}} [how] */
export function complaintRow(row, { withPlace } = {}) {
  const { about, on, village, place, status } = row.data;
  return line(`/complaints/${row.id}`, "complaint", about ? codeWords("complaint", "about", about) : t("action.my-complaint"), [sayDay(on, language()), t("action.asked-of", { place: placeName(place) }), withPlace && village ? placeName(village) : ""],
    html`${statusTag(row, status === "answered" ? "leaf" : status === "received" ? "sun" : "")}${unsentTag(row)}`);
}

/** @param {any} row @param {{withPlace?: boolean}} [how] */
export function spendingRow(row, { withPlace } = {}) {
  const { words, amount, status, fund, place } = row.data;
  return line(`/spendings/${row.id}`, "money", `${money(amount, journal.get(fund)?.data.currency)} · ${words}`, [journal.get(fund)?.data.name ?? "", withPlace ? placeName(place) : ""],
    html`${statusTag(row, status === "paid" ? "leaf" : status === "requested" ? "sun" : status === "refused" ? "clay" : "")}${status === "paid" && !row.data.receipt ? html`<span class="tag sun">${t("action.no-receipt")}</span>` : nothing}${unsentTag(row)}`);
}

/** @param {string} to @param {string} drawing @param {unknown} title @param {string[]} hints @param {unknown} tags */
function line(to, drawing, title, hints, tags) {
  return html`<li><a class="row" href=${href(to)}>${icon(drawing)}<span class="grow"><strong>${title}</strong><span class="hint">${hints.filter(Boolean).join(" · ")}</span><span class="tags">${tags}</span></span>${icon("next", "small")}</a></li>`;
}
