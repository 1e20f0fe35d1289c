/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [{ path: "/people/:id/contact", element: "sala-contact", module: () => import("./contact.js") }];

/** @type {import("../parts/outlet.js").Entry[]} */
export const sections = [{ element: "sala-contacts-section", module: () => import("./contactssection.js"), order: 60 }];
