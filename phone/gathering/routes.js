/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who follow what a community holds in common. */
const NEAR = ["volunteer", "facilitator", "link-worker", "clinician", "supervisor", "district-officer", "evaluator"];

/** Those who may call one together. */
const LEADERS = ["facilitator", "link-worker", "clinician", "supervisor", "district-officer"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/village", element: "sala-village-hub", module: () => import("./hub.js"), roles: NEAR },
  { path: "/village/:place", element: "sala-village", module: () => import("./village.js"), roles: NEAR },
  { path: "/village/:place/profile", element: "sala-profile-form", module: () => import("./profile-form.js"), roles: NEAR },
  { path: "/gatherings/new", element: "sala-plan-gathering", module: () => import("./plan-gathering.js"), roles: LEADERS },
  { path: "/gatherings/:id", element: "sala-gathering", module: () => import("./gathering.js"), roles: NEAR },
  { path: "/gatherings/:id/change", element: "sala-plan-gathering", module: () => import("./plan-gathering.js"), roles: LEADERS },
  { path: "/gatherings/:id/attendance", element: "sala-attendance", module: () => import("./attendance-page.js"), roles: NEAR },
  { path: "/gatherings/:id/names", element: "sala-names-form", module: () => import("./names-form.js"), roles: NEAR },
  { path: "/gatherings/:id/minutes", element: "sala-minutes", module: () => import("./minutes.js"), roles: NEAR },
  { path: "/gatherings/:id/minutes/:minute", element: "sala-minutes", module: () => import("./minutes.js"), roles: NEAR },
  { path: "/gatherings/:id/photos", element: "sala-photos", module: () => import("./photos.js"), roles: NEAR },
  { path: "/gatherings/:id/needs", element: "sala-gathering-needs", module: () => import("./needs.js"), roles: NEAR },
  { path: "/gatherings/:id/groups", element: "sala-groups", module: () => import("./groups.js"), roles: NEAR },
  { path: "/gatherings/:id/assets", element: "sala-gathering-assets", module: () => import("./assets.js"), roles: NEAR },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [{ element: "sala-home-gathering", module: () => import("./home-gathering.js"), order: 5, roles: LEADERS }];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-person-gatherings", module: () => import("./person-gatherings.js"), order: 75 }];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/village", words: "gathering.menu", icon: "village", order: 35, bar: true, roles: NEAR }];
