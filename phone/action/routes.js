/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who answer for a level above the village. */
const ABOVE = ["supervisor", "district-officer"];

const command = { element: "sala-action-command", module: () => import("./action-command.js") };

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/answers", element: "sala-answers", module: () => import("./answers.js"), roles: ABOVE },
  { path: "/village/:place/plan", element: "sala-place-plan", module: () => import("./place-plan.js") },
  { path: "/village/:place/goals/new", element: "sala-place-goal-form", module: () => import("./goal-form.js") },
  { path: "/village/:place/goals/:goal", element: "sala-place-goal-form", module: () => import("./goal-form.js") },
  { path: "/village/:place/goals/:goal/measure", element: "sala-goal-measure", module: () => import("./goal-measure.js") },
  { path: "/village/:place/actions/new", element: "sala-place-action-form", module: () => import("./action-form.js") },
  { path: "/village/:place/actions/:step", element: "sala-place-action-form", module: () => import("./action-form.js") },
  { path: "/gatherings/:id/plan", element: "sala-gathering-plan", module: () => import("./gathering-plan.js") },
  { path: "/gatherings/:id/plan/:priority", element: "sala-place-action-form", module: () => import("./action-form.js") },
  { path: "/gatherings/:id/promises", element: "sala-gathering-promises", module: () => import("./gathering-promises.js") },
  { path: "/village/:place/promises", element: "sala-promises", module: () => import("./promises-page.js") },
  { path: "/promises/new", element: "sala-promise-form", module: () => import("./promise-form.js") },
  { path: "/promises/:id", element: "sala-promise", module: () => import("./promise.js") },
  { path: "/promises/:id/do/:command", ...command },
  { path: "/village/:place/raised", element: "sala-raised", module: () => import("./raised-list.js") },
  { path: "/raised/new", element: "sala-raised-form", module: () => import("./raised-form.js") },
  { path: "/raised/:id", element: "sala-raised-one", module: () => import("./raised.js") },
  { path: "/raised/:id/do/:command", ...command },
  { path: "/village/:place/visits", element: "sala-visits", module: () => import("./visits-list.js") },
  { path: "/visits/new", element: "sala-visit-form", module: () => import("./visit-form.js") },
  { path: "/visits/:id", element: "sala-visit", module: () => import("./visit.js") },
  { path: "/visits/:id/do/:command", ...command },
  { path: "/village/:place/complaints", element: "sala-complaints", module: () => import("./complaints-list.js") },
  { path: "/complaints/new", element: "sala-complaint-form", module: () => import("./complaint-form.js") },
  { path: "/complaints/:id", element: "sala-complaint", module: () => import("./complaint.js") },
  { path: "/complaints/:id/do/:command", ...command },
  { path: "/village/:place/funds", element: "sala-funds", module: () => import("./funds-list.js") },
  { path: "/funds/new", element: "sala-fund-form", module: () => import("./fund-form.js") },
  { path: "/funds/:id", element: "sala-fund", module: () => import("./fund.js") },
  { path: "/funds/:id/ask", element: "sala-spending-form", module: () => import("./spending-form.js") },
  { path: "/funds/:id/do/:command", ...command },
  { path: "/spendings/:id", element: "sala-spending", module: () => import("./spending.js") },
  { path: "/spendings/:id/do/:command", ...command },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [{ element: "sala-home-action", module: () => import("./home-action.js"), order: 12 }];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [
  { element: "sala-village-plan", module: () => import("./village-plan.js"), order: 30 },
  { element: "sala-village-promises", module: () => import("./village-promises.js"), order: 40 },
  { element: "sala-village-raised", module: () => import("./raised-list.js"), order: 50 },
  { element: "sala-village-visits", module: () => import("./visits-list.js"), order: 55 },
  { element: "sala-village-funds", module: () => import("./funds-list.js"), order: 60 },
  { element: "sala-village-complaints", module: () => import("./complaints-list.js"), order: 70 },
];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/answers", words: "action.answers", icon: "talk", order: 32, roles: ABOVE }];
