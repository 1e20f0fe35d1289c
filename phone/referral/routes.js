/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/refer", element: "sala-referral-form", module: () => import("./referral-form.js"), roles: ["link-worker", "supervisor"] },
  { path: "/referrals", element: "sala-referrals", module: () => import("./referrals.js") },
  { path: "/referrals/:id", element: "sala-referral", module: () => import("./referral.js") },
  { path: "/referrals/:id/do/:command", element: "sala-referral-command", module: () => import("./referral-command.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-person-referrals", module: () => import("./person-referrals.js"), order: 45, roles: ["volunteer", "link-worker", "clinician", "supervisor"] }];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/referrals", words: "referral.menu", icon: "referral", order: 50, roles: ["link-worker", "supervisor", "clinician", "organization-contact"] }];
