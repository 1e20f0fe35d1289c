import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { stations } from "./attendance.js";

/** @typedef {import("../journal/journal.js").Row} Row */
/** @typedef {{gathering: Row, room: import("./attendance.js").Attendance, counts: Row[], station: string, may: boolean}} Doors */

/** Who counted how many. Several doors are added; where two counted the same room, one is set aside, and can be taken back. @param {Doors} doors */
export function doors({ gathering, room, counts, station, may }) {
  const told = Object.entries(stations(room));
  const aside = [...new Set(room.standing.filter(isAside).map(({ data }) => data.station ?? ""))].filter((door) => !told.some(([one]) => one === door));
  if (told.length + aside.length < 2 && room.doubtful.length === 0) return nothing;
  return card({ title: t("attendance.doors") }, html`<p class="hint">${t("attendance.doors-hint")}</p>
    ${room.doubtful.length > 0 ? html`<p class="note sun">${t("attendance.doubtful")}</p>` : nothing}
    <ul class="rows">${told.map(([door, count]) => html`<li class="row wraps"><span class="grow"><strong>${nameOf(door, station)}</strong></span><span class="count">${count}</span>
      ${may && told.length > 1 ? html`<button class="button quiet" @click=${() => setAside(gathering, room, door)}>${icon("merge")}<span>${t("attendance.set-aside", { door: nameOf(door, station) })}</span></button>` : nothing}</li>`)}
    ${aside.map((door) => html`<li class="row wraps"><span class="grow"><strong>${nameOf(door, station)}</strong><span class="hint">${t("attendance.was-set-aside")}</span></span>
      ${may ? html`<button class="button quiet" @click=${() => takeBack(gathering, room, counts, door)}>${icon("undo")}<span>${t("attendance.take-back", { door: nameOf(door, station) })}</span></button>` : nothing}</li>`)}</ul>`);
}

/** @param {{data: Record<string, any>}} row */
function isAside({ data }) {
  return data.count === 0 && data.replaces !== undefined;
}

/** @param {string} door @param {string} own */
function nameOf(door, own) {
  return door === own ? t("attendance.this-phone") : door || "–";
}

/** @param {Row} gathering @param {import("./attendance.js").Attendance} room @param {string} door */
async function setAside(gathering, room, door) {
  const own = room.standing.filter(({ data }) => (data.station ?? "") === door && data.count > 0);
  await journal.recordAll(own.map(({ id }) => fact(gathering, { count: 0, replaces: id, station: door })));
  say(t("attendance.was-set-aside"));
}

/** The counts that were set aside stand again. @param {Row} gathering @param {import("./attendance.js").Attendance} room @param {Row[]} counts @param {string} door */
async function takeBack(gathering, room, counts, door) {
  const aside = room.standing.filter((row) => isAside(row) && (row.data.station ?? "") === door);
  const drafts = aside.flatMap(({ id, data }) => {
    const earlier = counts.find((row) => row.id === data.replaces);
    if (!earlier) return [];
    const { sex, age, ethnicity, disability, role, count } = earlier.data;
    return [fact(gathering, { sex, age, ethnicity, disability, role, count, replaces: id, station: door })];
  });
  await journal.recordAll(drafts);
  say(t("attendance.kept"));
}

/** @param {Row} gathering @param {Record<string, any>} fields @returns {import("../journal/journal.js").Draft} */
function fact(gathering, fields) {
  return { kind: "fact", type: "attendance", fields: { ...fields, gathering: gathering.id, place: gathering.data.place } };
}
