/** The places this phone knows: their names in the reader's language, and which of them the account works in. */
import { journal } from "../journal/journal.js";
import { language } from "../words/words.js";

/** @typedef {{id: number, parent?: number, level: string, code?: string, names: Record<string, string>, latitude?: number, longitude?: number, catchment?: number[]}} Place */

/** @type {WeakMap<Place[], Map<number, Place>>} */
const byId = new WeakMap();

/** @param {number | undefined} id @returns {Place | undefined} */
export function placeOf(id) {
  const places = /** @type {Place[]} */ (journal.places ?? []);
  let known = byId.get(places);
  if (!known) {
    known = new Map(places.map((place) => [place.id, place]));
    byId.set(places, known);
  }
  return id === undefined ? undefined : known.get(id);
}

/** @param {number | undefined} id @returns {string} empty when the place is not on this phone */
export function placeName(id) {
  const names = placeOf(id)?.names;
  if (!names) return id === undefined ? "" : String(id);
  return names[language()] ?? names.lo ?? names.en ?? Object.values(names)[0] ?? "";
}

/** A place and all that it lies in, upwards. @param {number | undefined} id @returns {number[]} */
export function placesAbove(id) {
  const above = [];
  for (let here = placeOf(id), steps = 0; here && steps < 12; here = placeOf(here.parent), steps++) above.push(here.id);
  return above;
}

/** The villages (or what this programme has for them) within the account's grants, by name: all of a district's, and those that look to a centre. @returns {Place[]} */
export function villages() {
  const places = /** @type {Place[]} */ (journal.places ?? []);
  const granted = new Set((journal.account?.grants ?? []).flatMap((grant) => [grant.place, ...(placeOf(grant.place)?.catchment ?? [])]));
  return places
    .filter((place) => place.level === journal.rules.places?.home && isWithin(place, granted))
    .sort((a, b) => placeName(a.id).localeCompare(placeName(b.id), language()));
}

/** The area that a place lies in: its district, or what this programme has for one. @param {number | undefined} id @returns {Place | undefined} */
export function areaOf(id) {
  let place = placeOf(id);
  while (place && place.level !== journal.rules.places?.area) place = placeOf(place.parent ?? undefined);
  return place;
}

/** Whether a place is this other one, or lies in it. @param {number} place @param {number} ancestor */
export function isWithinPlace(place, ancestor) {
  return placesAbove(place).includes(ancestor);
}

/** What a role at a place reaches: all that lies in it, and what looks to it. @param {number} place @param {number} from */
export function isReached(place, from) {
  const catchment = placeOf(from)?.catchment ?? [];
  return placesAbove(place).some((above) => above === from || catchment.includes(above));
}

/** What is known here of places, for `commandsFrom`. @type {import("../journal/sides.js").Geography} */
export const geography = { isReached, isWithin: isWithinPlace };

/** @param {Place} place @param {Set<number>} granted */
function isWithin(place, granted) {
  for (let here = /** @type {Place | undefined} */ (place), steps = 0; here && steps < 12; here = placeOf(here.parent), steps++) {
    if (granted.has(here.id)) return true;
  }
  return false;
}
