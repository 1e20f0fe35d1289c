/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who make plans with people. */
const PLANNERS = ["link-worker", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/plan", element: "sala-plan-page", module: () => import("./plan-page.js") },
  { path: "/people/:id/plan/print", element: "sala-plan-sheet", module: () => import("./plan-sheet.js") },
  { path: "/people/:id/goals/new", element: "sala-goal-form", module: () => import("./goal-form.js"), roles: PLANNERS },
  { path: "/people/:id/goals/:goal", element: "sala-goal-form", module: () => import("./goal-form.js"), roles: PLANNERS },
  { path: "/people/:id/steps/new", element: "sala-step-form", module: () => import("./step-form.js") },
  { path: "/people/:id/steps/:step", element: "sala-step-form", module: () => import("./step-form.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-plan", module: () => import("./plan.js"), order: 40 }];
