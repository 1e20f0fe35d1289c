/** What settling brings to the frame; phone/chapters.js says what may stand here. */

const DECIDERS = ["volunteer", "facilitator", "link-worker", "clinician", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/settle", element: "sala-settle", module: () => import("./settle-page.js"), roles: DECIDERS },
  { path: "/settle/:id", element: "sala-settle-one", module: () => import("./settle-one.js"), roles: DECIDERS },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [{ element: "sala-home-settle", module: () => import("./settle-home.js"), order: 5, roles: DECIDERS }];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-person-settle", module: () => import("./settle-person.js"), order: 5, roles: DECIDERS }];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/settle", words: "settle.menu", icon: "settle", order: 45, roles: DECIDERS }];
