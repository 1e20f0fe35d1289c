import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { spokenIn } from "./living.js";
import { missingGroups } from "./missing-groups.js";
import { profileOf } from "./profiles.js";

/**
 * A gentle word about who lives here and is not in the room.
 *
 * @param {number} place
 * @param {import("./attendance.js").Attendance} room
 */
export function missingNote(place, room) {
  const missing = missingGroups(journal.rules?.groups ?? {}, room, profileOf(place)?.data ?? {}, spokenIn(place));
  if (missing.length === 0) return nothing;
  return html`<section class="note sun stack" aria-labelledby="missing"><h2 id="missing">${icon("eye")} ${t("attendance.missing-title")}</h2>
    <ul class="plain-list">${missing.map(({ partition, group, lack }) => html`<li>${t(`attendance.${lack}`, { group: codeWords("attendance", partition, group) })}</li>`)}</ul>
    <p class="hint">${t("attendance.missing-hint")}</p></section>`;
}
