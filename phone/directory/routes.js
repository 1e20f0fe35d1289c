/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/services", element: "sala-services", module: () => import("./service-list.js") },
  { path: "/services/new", element: "sala-asset-form", module: () => import("./asset-form.js") },
  { path: "/services/proposed", element: "sala-proposed", module: () => import("../action/proposed-page.js") },
  { path: "/services/:id", element: "sala-service", module: () => import("./service.js") },
  { path: "/services/:id/change", element: "sala-service-form", module: () => import("./service-form.js") },
  { path: "/services/:id/room", element: "sala-capacity", module: () => import("./capacity.js") },
  { path: "/organizations/:id", element: "sala-organization", module: () => import("./organization.js") },
  { path: "/organizations/:id/change", element: "sala-organization-form", module: () => import("./organization-form.js") },
];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/services", words: "directory.menu", icon: "services", order: 40, bar: true }];
