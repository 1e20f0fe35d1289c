/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who know people by name. */
const near = ["volunteer", "facilitator", "link-worker", "clinician", "supervisor"];
const movers = ["link-worker", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/notice", element: "sala-notice", module: () => import("./notice.js"), roles: near },
  { path: "/people", element: "sala-people", module: () => import("./people.js"), roles: near },
  { path: "/people/:id", element: "sala-person", module: () => import("./person.js") },
  { path: "/people/:id/notice", element: "sala-notice-known", module: () => import("./noticeknown.js"), roles: near },
  { path: "/people/:id/offer", element: "sala-offer", module: () => import("./offer.js") },
  { path: "/people/:id/about", element: "sala-about", module: () => import("./about.js") },
  { path: "/people/:id/matters", element: "sala-matters", module: () => import("./matters.js") },
  { path: "/people/:id/ways", element: "sala-ways", module: () => import("./ways.js") },
  { path: "/people/:id/health", element: "sala-health", module: () => import("./health.js") },
  { path: "/people/:id/concern", element: "sala-concern", module: () => import("./concern.js") },
  { path: "/people/:id/history", element: "sala-history", module: () => import("./history.js") },
  { path: "/people/:id/move", element: "sala-move", module: () => import("./move.js"), roles: movers },
  { path: "/people/:id/merge", element: "sala-merge", module: () => import("./merge.js"), roles: movers },
  { path: "/households/:id", element: "sala-household", module: () => import("./household.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [
  { element: "sala-people-card", module: () => import("./peoplecard.js"), order: 60, roles: near },
  { element: "sala-home-raised", module: () => import("./home-raised.js"), order: 12, roles: near },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [
  { element: "sala-matters-section", module: () => import("./matterssection.js"), order: 10 },
  { element: "sala-facts-section", module: () => import("./factssection.js"), order: 70 },
  { element: "sala-concerns-section", module: () => import("./concernssection.js"), order: 5, right: "safeguarding" },
];

export const menu = [{ path: "/people", words: "person.people", icon: "people", order: 20, bar: true, roles: near }];
