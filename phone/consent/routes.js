/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/consent", element: "sala-ask-consent", module: () => import("./ask.js") },
  { path: "/people/:id/consent/:purpose/withdraw", element: "sala-withdraw-consent", module: () => import("./withdraw.js") },
];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-consents-section", module: () => import("./consentssection.js"), order: 80 }];
