/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

const WORKERS = ["link-worker", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/needs/:need/match", element: "sala-match", module: () => import("./match-page.js"), roles: WORKERS },
  { path: "/people/:id/needs/:need/gap", element: "sala-gap-form", module: () => import("./gap-form.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-finding", module: () => import("./finding.js"), order: 30, roles: WORKERS }];
