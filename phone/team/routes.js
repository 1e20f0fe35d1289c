/** The doors of the app: who comes in, with which PIN, and who leaves. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/enrol", element: "sala-enrol", module: () => import("./enrol.js") },
  { path: "/unlock", element: "sala-unlock", module: () => import("./unlock.js") },
  { path: "/account", element: "sala-account", module: () => import("./account.js") },
  { path: "/team", element: "sala-team", module: () => import("./team-page.js") },
];

/** @type {import("../chapters.js").MenuEntry[]} */
export const menu = [{ path: "/team", words: "team.menu", icon: "people", order: 70 }, { path: "/account", words: "team.account", icon: "person", order: 95 }];
