/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who may note answers; the server decides again. */
const near = ["volunteer", "link-worker", "clinician", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/measures/:instrument", element: "sala-ask-measure", module: () => import("./ask.js"), roles: near },
  { path: "/people/:id/measures/:instrument/scores", element: "sala-scores", module: () => import("./scores.js"), roles: near },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-measures-section", module: () => import("./measuressection.js"), order: 68, roles: near }];
