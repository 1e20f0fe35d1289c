import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { daysBetween, sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import { partyWords } from "./parties.js";
import { promisesOf } from "./promises.js";

/** How a promise stands, in colour and in words. @type {Record<string, string>} */
const COLOURS = { late: "clay", broken: "clay", waiting: "sun", kept: "leaf", "kept-late": "leaf" };

/** @type {Record<string, string>} */
const SIGNS = { late: "alert", broken: "cross", waiting: "waiting", kept: "check", "kept-late": "check", open: "due", withdrawn: "undo" };

/** @param {import("./promises.js").Standing} standing */
export function howTag({ how, due, daysLate }) {
  return html`<span class="tag ${COLOURS[how] ?? ""}">${icon(SIGNS[how] ?? "due", "small")} ${t(`action.how.${how}`)}</span>
    ${how === "late" && daysLate > 0 ? html`<span class="late">${t("action.days-late", { days: daysLate })}</span>` : due && (how === "open" || how === "waiting") ? html`<span class="hint">${dueWords(due)}</span>` : nothing}`;
}

/** @param {string} day */
export function dueWords(day) {
  const days = daysBetween(today(), day);
  return t(days < 0 ? "action.was-due" : days === 0 ? "action.due-today" : "action.due-by", { day: sayDay(day, language()) });
}

/** One line of a list of promises. @param {import("./promises.js").Standing} standing @param {{withPlace?: boolean}} [how] */
export function promiseRow(standing, { withPlace } = {}) {
  const { data } = standing.row;
  return html`<li><a class="row" href=${href(`/promises/${standing.id}`)}>${icon(data.by)}<span class="grow"><strong>${data.words}</strong>
    <span class="hint">${t("action.from-to", { from: partyWords(data.by, data.byWho), to: partyWords(data.to, data.toWho) })}${withPlace ? ` · ${placeName(data.place)}` : ""}</span>
    <span class="tags">${howTag(standing)}${unsentTag(standing.row)}</span></span>${icon("next", "small")}</a></li>`;
}

/** @param {any} row */
export function unsentTag(row) {
  return row.unsent ? html`<span class="tag sun">${icon("waiting", "small")} ${t("directory.unsent")}</span>` : nothing;
}

/** @param {any} row @param {string} [colour] */
export function statusTag(row, colour = "") {
  return html`<span class="tag ${colour}">${codeWords(row.type, "status", row.data.status)}</span>`;
}

/** How promises of a place, of a gathering or of an action stand today. @param {(row: any) => boolean} filter */
export function standings(filter) {
  return promisesOf(journal.rules, journal.list("commitment", filter), today());
}

/** A code that any of the commands of a life cycle gives as a reason. @param {string} lifecycle @param {string | undefined} code */
export function reasonWords(lifecycle, code) {
  for (const command of Object.keys(journal.rules.lifecycles[lifecycle]?.commands ?? {})) {
    const words = codeWords(lifecycle, `${command}.reason`, code);
    if (words !== code) return words;
  }
  return code ?? "";
}
