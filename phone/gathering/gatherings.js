/** The gatherings of a place, and what this account may do about them, as far as a screen needs to know. */
import { journal } from "../journal/journal.js";
import { placeName, placeOf, placesAbove } from "../parts/places.js";
import { t } from "../words/words.js";
import { moduleOf, said } from "./templates.js";

/** @typedef {import("../journal/journal.js").Row} Row */

/** The latest first. @param {number} place @returns {Row[]} */
export function gatheringsOf(place) {
  return journal.list("gathering", (row) => row.data.place === place).sort((a, b) => b.data.on.localeCompare(a.data.on) || b.id - a.id);
}

/** @param {Row[]} gatherings the latest first @returns {{open?: Row, next?: Row, last?: Row}} */
export function standing(gatherings) {
  const of = (/** @type {string} */ status) => gatherings.filter(({ data }) => data.status === status);
  return { open: of("open")[0], next: of("planned").at(-1), last: of("closed")[0] };
}

/** @param {Record<string, any>} data @returns {string} what a gathering is called */
export function titleOf(data) {
  return data.title || said(moduleOf(data)?.title) || t("gathering.plain");
}

/** Whether a role that may do this reaches the place. @param {number | undefined} place @param {(role: any) => boolean} may */
function reaches(place, may) {
  const roles = journal.rules?.roles?.roles ?? {};
  const above = placesAbove(place);
  return (journal.account?.grants ?? []).some((grant) => roles[grant.role] && may(roles[grant.role])
    && (above.includes(grant.place) || Boolean(placeOf(grant.place)?.catchment?.includes(Number(place)))));
}

/** Whether this account may plan, open and close gatherings there. @param {number | undefined} place */
export function mayLead(place) {
  return reaches(place, (role) => role.writes.includes("gathering") && role.commands.includes("gathering"));
}

/** Whether it may write records of a type there. @param {number | undefined} place @param {string} type */
export function mayWriteAt(place, type) {
  return reaches(place, (role) => role.writes.includes(type));
}

/** Whether it works with the people of the place, and so sees who came and what was said. @param {number | undefined} place */
export function worksAt(place) {
  return reaches(place, (role) => role.sees === "place" && role.reads.includes("attendance"));
}

/** @param {string} type @param {number} gathering @returns {Row[]} */
export function madeIn(type, gathering) {
  return journal.list(type, (row) => row.data.gathering === gathering);
}

/** @param {number | undefined} place */
export function villageHref(place) {
  return `/village/${place}`;
}

/** The name that a page shows above a gathering. @param {Row} row */
export function nameOf(row) {
  return `${titleOf(row.data)}, ${placeName(row.data.place)}`;
}
