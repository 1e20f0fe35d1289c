import { html } from "lit";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { by, KINDS, UNKNOWN } from "./attendance.js";

/** Who is in the room, as figures. Of what was told of nobody there is no row. @param {import("./attendance.js").Attendance} room */
export function attendanceTable(room) {
  const told = KINDS.map((kind) => ({ kind, groups: Object.entries(by(room, kind)) })).filter(({ groups }) => groups.some(([group]) => group !== UNKNOWN));
  return html`<details><summary>${t("attendance.groups")}</summary>
    ${told.map(({ kind, groups }) => html`<table class="room-table"><caption>${t(`attendance.${kind}`)}</caption>
      <thead><tr><th scope="col">${t("attendance.group")}</th><th scope="col">${t("attendance.count")}</th></tr></thead>
      <tbody>${groups.sort(([, a], [, b]) => b - a).map(([group, count]) => html`<tr><th scope="row">${codeWords("attendance", kind, group)}</th><td>${count}</td></tr>`)}</tbody></table>`)}</details>`;
}
