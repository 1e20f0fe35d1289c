/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

const map = () => import("./map-page.js");

/** Those who hold what is drawn, houses among it. */
const NEIGHBOURS = ["volunteer", "facilitator", "link-worker", "clinician", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/village/:place/map", element: "sala-village-map", module: map, roles: NEIGHBOURS },
  { path: "/village/:place/map/print", element: "sala-map-print", module: () => import("./map-print.js"), roles: NEIGHBOURS },
  { path: "/gatherings/:id/map", element: "sala-village-map", module: map, roles: NEIGHBOURS },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [{ element: "sala-map-section", module: () => import("./map-section.js"), order: 15, roles: NEIGHBOURS }];
