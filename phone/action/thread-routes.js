/** What this part of the chapter brings to the frame; phone/chapters.js says what may stand here. */

/** @type {import("../parts/router.js").Route[]} */
export const routes = [];

/** @type {import("../parts/outlet.js").Entry[]} */
export const village = [];
