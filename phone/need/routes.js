/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/strengths", element: "sala-strengths", module: () => import("./strengths.js") },
  { path: "/people/:id/needs", element: "sala-needs", module: () => import("./needs.js") },
  { path: "/people/:id/needs/:need", element: "sala-need", module: () => import("./need.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [
  { element: "sala-needs-section", module: () => import("./needssection.js"), order: 20 },
  { element: "sala-strengths-section", module: () => import("./strengthssection.js"), order: 15 },
];
