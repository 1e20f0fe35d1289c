/** What can be drawn on the map of a village: in which shapes, on which layer, with which drawing. */

/** @typedef {{kind: string, icon: string, layer: string, shapes: import("./map-geometry.js").Shape[]}} MapKind */

/** @type {MapKind[]} */
export const kinds = [
  { kind: "household", icon: "house", layer: "household", shapes: ["point"] },
  { kind: "water", icon: "water", layer: "water", shapes: ["point", "area"] },
  { kind: "river", icon: "river", layer: "water", shapes: ["line"] },
  { kind: "road", icon: "road", layer: "road", shapes: ["line"] },
  { kind: "school", icon: "school", layer: "building", shapes: ["point"] },
  { kind: "temple", icon: "temple", layer: "building", shapes: ["point"] },
  { kind: "clinic", icon: "clinic", layer: "building", shapes: ["point"] },
  { kind: "market", icon: "market", layer: "building", shapes: ["point"] },
  { kind: "field", icon: "field", layer: "land", shapes: ["area", "point"] },
  { kind: "forest", icon: "forest", layer: "land", shapes: ["area", "point"] },
  { kind: "asset", icon: "asset", layer: "asset", shapes: ["point"] },
  { kind: "risk", icon: "alert", layer: "risk", shapes: ["point", "area", "line"] },
  { kind: "other", icon: "other", layer: "building", shapes: ["point", "line", "area"] },
];

export const layers = [...new Set(kinds.map(({ layer }) => layer))];

/** A kind that only a newer phone knows is drawn as something else. @param {string} kind @returns {MapKind} */
export function kindOf(kind) {
  return kinds.find((one) => one.kind === kind) ?? kinds[kinds.length - 1];
}

/** The drawing of one thing: of a danger, that of its kind. @param {Record<string, any>} data */
export function iconOf(data) {
  return data.kind === "risk" && data.risk && data.risk !== "other" ? data.risk : kindOf(data.kind).icon;
}

/** Whether a thing on the map tells of somebody's home: it never stands on paper that others see. @param {Record<string, any>} data */
export function isPersonal(data) {
  return data.kind === "household" || Boolean(data.household);
}
