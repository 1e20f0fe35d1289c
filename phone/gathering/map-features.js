/** The things on the map of a place, as this phone knows them, and the picture that lies beneath. */
import { journal } from "../journal/journal.js";
import { codeWords } from "../parts/rules.js";
import { isPersonal, kindOf } from "./map-kinds.js";
import { middle, pointsOf, square } from "./map-geometry.js";

/** @typedef {{id: number, shape: import("./map-geometry.js").Shape, points: import("./map-geometry.js").Point[], data: Record<string, any>}} Drawn */

/** Large ones first, so that small ones lie on top. @param {number} place @param {{isForAll?: boolean, hidden?: Set<string>}} [which] `isForAll`: nothing personal @returns {Drawn[]} */
export function drawnIn(place, { isForAll = false, hidden = new Set() } = {}) {
  const order = { area: 0, line: 1, point: 2 };
  return journal.list("feature", { place })
    .filter(({ data }) => !data.gone && !(isForAll && isPersonal(data)) && !hidden.has(kindOf(data.kind).layer))
    .map(({ id, data }) => ({ id, data, shape: /** @type {import("./map-geometry.js").Shape} */ (Object.hasOwn(order, data.shape) ? data.shape : "point"), points: pointsOf(data.at) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => order[a.shape] - order[b.shape] || a.id - b.id);
}

/** What it is called: its name, or what it is. @param {Record<string, any>} data */
export function featureName(data) {
  return data.words || (data.kind === "risk" && data.risk ? codeWords("feature", "risk", data.risk) : codeWords("feature", "kind", data.kind));
}

/** @param {Drawn} drawn the square of the grid that it lies in */
export function squareOf({ shape, points }) {
  return square(middle(shape, points));
}

/** The newest photo of a paper map of this place, as an address of a picture. @param {number} place @returns {string | undefined} */
export function paperMap(place) {
  const photo = journal.list("photo", { place, use: "map" }).at(-1);
  if (!photo?.data.image) return undefined;
  return photo.data.image.startsWith("data:image/") ? photo.data.image : `data:image/jpeg;base64,${photo.data.image}`;
}

/** The place whose map an address means: named itself, or by a gathering there. @param {Record<string, string>} params @returns {number | undefined} */
export function placeMeant({ place, id }) {
  return place ? Number(place) : journal.get(Number(id))?.data.place;
}
