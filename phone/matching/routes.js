/** What this chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [
  { path: "/people/:id/needs/:need/gap", element: "sala-gap-form", module: () => import("./gap-form.js") },
];
