/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

const adopt = () => import("./adopt-page.js");

/** Those who lead a choosing. */
const LEADERS = ["facilitator", "link-worker", "supervisor"];
/** Those who take cards. */
const TAKERS = ["volunteer", ...LEADERS];
/** Those who say what a village puts first. */
const ADOPTERS = [...LEADERS, "district-officer"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/gatherings/:id/topics", element: "sala-topics", module: () => import("./topics-page.js") },
  { path: "/gatherings/:id/topics/new", element: "sala-topic-form", module: () => import("./topic-form.js") },
  { path: "/gatherings/:id/vote", element: "sala-choosing", module: () => import("./vote-page.js") },
  { path: "/gatherings/:id/vote/new", element: "sala-ballot-form", module: () => import("./ballot-form.js"), roles: LEADERS },
  { path: "/gatherings/:id/agree", element: "sala-adopt", module: adopt, roles: ADOPTERS },
  { path: "/ballots/:id", element: "sala-ballot", module: () => import("./ballot-page.js") },
  { path: "/ballots/:id/card", element: "sala-card", module: () => import("./card-page.js"), roles: TAKERS },
  { path: "/ballots/:id/entry", element: "sala-entry-form", module: () => import("./entry-form.js"), roles: TAKERS },
  { path: "/ballots/:id/results", element: "sala-results", module: () => import("./results-page.js") },
  { path: "/ballots/:id/recount", element: "sala-recount", module: () => import("./recount-page.js"), roles: ["clinician", ...TAKERS] },
  { path: "/ballots/:id/adopt", element: "sala-adopt", module: adopt, roles: LEADERS },
  { path: "/village/:place/priorities", element: "sala-priorities", module: () => import("./priorities-page.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [{ element: "sala-priority-section", module: () => import("./priority-section.js"), order: 20 }];
