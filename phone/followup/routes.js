/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** Those who know people by name. */
const NEAR = ["volunteer", "link-worker", "clinician", "supervisor"];
/** Those who carry a caseload. */
const WORKERS = ["link-worker", "supervisor"];

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/due", element: "sala-due", module: () => import("./due-page.js"), roles: NEAR },
  { path: "/caseload", element: "sala-caseload", module: () => import("./caseload-page.js"), roles: NEAR },
  { path: "/handover", element: "sala-handover", module: () => import("./handover.js"), roles: WORKERS },
  { path: "/people/:id/contact", element: "sala-contact-form", module: () => import("./contact-form.js"), roles: NEAR },
  { path: "/people/:id/do/:command", element: "sala-person-command", module: () => import("./person-command.js"), roles: NEAR },
  { path: "/people/:id/followup", element: "sala-followup-form", module: () => import("./followup-form.js"), roles: NEAR },
  { path: "/people/:id/message", element: "sala-message-form", module: () => import("./message-form.js"), roles: WORKERS },
  { path: "/messages/:id", element: "sala-message", module: () => import("./message.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const home = [
  { element: "sala-home-safety", module: () => import("./home-safety.js"), order: 1, right: "safeguarding" },
  { element: "sala-home-due", module: () => import("./home-due.js"), order: 10, roles: NEAR },
  { element: "sala-home-handovers", module: () => import("./home-handovers.js"), order: 15, roles: NEAR },
  { element: "sala-home-messages", module: () => import("./home-messages.js"), order: 20, roles: ["clinician", "volunteer", "link-worker", "supervisor"] },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [
  { element: "sala-support", module: () => import("./support.js"), order: 65, roles: NEAR },
  { element: "sala-timeline", module: () => import("./timeline-card.js"), order: 75, roles: NEAR },
];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [
  { path: "/due", words: "followup.due-menu", icon: "due", order: 30, bar: true, roles: NEAR },
  { path: "/caseload", words: "followup.caseload-menu", icon: "people", order: 35, roles: NEAR },
  { path: "/handover", words: "followup.handover-menu", icon: "move", order: 60, roles: WORKERS },
];
