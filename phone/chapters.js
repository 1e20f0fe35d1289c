/**
 * What each chapter brings to the frame. A chapter's `routes.js` is small and loaded at the start; it may export
 *
 * - `routes`: its screens, `{path, element, module}`; the module is loaded when the screen is first opened,
 * - `home`: cards for the home screen, `{element, module, order, roles?}`,
 * - `sections`: parts of a person's page, the same shape; they are given `params = {id}`,
 * - `village`: parts of the page of a place's community, the same shape; they are given `params = {place}`,
 * - `menu`: entries of the navigation, `{path, words, icon, order, bar?, roles?}`; those with `bar` stand at the thumb, the others
 *   on the page "More".
 *
 * Lower `order` comes first (50 if it does not say). An entry with `roles` is there for those roles only, one
 * with `right` for those who have that right to restricted records.
 */
import * as action from "./action/routes.js";
import * as thread from "./action/thread-routes.js";
import * as consent from "./consent/routes.js";
import * as directory from "./directory/routes.js";
import * as followup from "./followup/routes.js";
import * as gathering from "./gathering/routes.js";
import * as map from "./gathering/map-routes.js";
import * as paper from "./gathering/paper-routes.js";
import * as priority from "./gathering/priority-routes.js";
import * as matching from "./matching/routes.js";
import * as need from "./need/routes.js";
import * as outcome from "./outcome/routes.js";
import * as person from "./person/routes.js";
import * as plan from "./plan/routes.js";
import * as referral from "./referral/routes.js";
import * as settle from "./journal/settle-routes.js";
import * as team from "./team/routes.js";

/** @typedef {import("./parts/router.js").Route} Route */
/** @typedef {import("./parts/outlet.js").Entry} Entry */
/** @typedef {{path: string, words: string, icon: string, order?: number, bar?: boolean, roles?: string[]}} MenuEntry */
/** @typedef {{routes?: Route[], home?: Entry[], sections?: Entry[], village?: Entry[], menu?: MenuEntry[]}} Chapter */

/** @type {Chapter[]} */
const chapters = [team, person, consent, need, plan, directory, matching, referral, followup, settle, outcome,
  gathering, map, priority, action, thread, paper];

/** @type {Route[]} */
export const routes = chapters.flatMap((chapter) => chapter.routes ?? []);
/** @type {Entry[]} */
export const home = chapters.flatMap((chapter) => chapter.home ?? []);
/** @type {Entry[]} */
export const sections = chapters.flatMap((chapter) => chapter.sections ?? []);
/** @type {Entry[]} */
export const village = chapters.flatMap((chapter) => chapter.village ?? []);
/** @type {MenuEntry[]} */
export const menu = chapters.flatMap((chapter) => chapter.menu ?? []);
