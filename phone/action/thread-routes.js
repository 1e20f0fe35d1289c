/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who look after people. */
const NEAR = ["volunteer", "link-worker", "clinician", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/village/:place/threads", element: "sala-threads", module: () => import("./threads-page.js") },
  { path: "/threads/:id", element: "sala-thread", module: () => import("./thread-page.js") },
  { path: "/promises/:id/service", element: "sala-promise-service", module: () => import("./service-form.js") },
  { path: "/news/:id", element: "sala-news", module: () => import("./news-page.js"), roles: NEAR },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [
  { element: "sala-home-made", module: () => import("./home-made.js"), order: 25, roles: ["volunteer", "facilitator", "link-worker", "supervisor", "district-officer"] },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [
  { element: "sala-news-section", module: () => import("./news-section.js"), order: 42, roles: NEAR },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [
  { element: "sala-thread-section", module: () => import("./thread-section.js"), order: 60 },
];
