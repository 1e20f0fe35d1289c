/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/village/:place/wall", element: "sala-wall-sheet", module: () => import("./wall-sheet.js") },
  { path: "/village/:place/forms", element: "sala-paper-forms", module: () => import("./paper-forms.js") },
  { path: "/village/:place/leaflet", element: "sala-leaflet", module: () => import("./leaflet.js") },
  { path: "/gatherings/:id/paper", element: "sala-paper-entry", module: () => import("./paper-entry.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [{ element: "sala-paper-section", module: () => import("./paper-section.js"), order: 80 }];
