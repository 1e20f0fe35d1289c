/** What a session can leave behind: each is a screen of the gathering, with how much is there already. */
import { journal } from "../journal/journal.js";
import { attendanceOf } from "./attendance.js";
import { madeIn } from "./gatherings.js";

/** @typedef {{code: string, path: string, icon: string, count: (gathering: number, data: Record<string, any>) => number, isOfPeople?: boolean}} Produce */

/** @param {string} type */
const here = (type) => (/** @type {number} */ gathering) => madeIn(type, gathering).filter(({ data }) => !data.gone).length;

/** @type {Produce[]} `isOfPeople`: only those who work with the people of the village see it */
export const PRODUCES = [
  { code: "attendance", path: "attendance", icon: "people", isOfPeople: true, count: (id) => attendanceOf(madeIn("attendance", id)).total },
  { code: "map", path: "map", icon: "map", isOfPeople: true, count: (id, { place }) => journal.list("feature", (row) => row.data.place === place && !row.data.gone).length },
  { code: "groups", path: "groups", icon: "heart", isOfPeople: true, count: (id) => new Set(madeIn("need", id).map(({ data }) => data.group).filter(Boolean)).size },
  { code: "needs", path: "needs", icon: "need", isOfPeople: true, count: here("need") },
  { code: "assets", path: "assets", icon: "strength", count: here("service") },
  { code: "topics", path: "topics", icon: "topic", count: here("topic") },
  { code: "ballot", path: "vote", icon: "ballot", count: here("ballot") },
  { code: "plan", path: "plan", icon: "plan", count: here("goal") },
  { code: "promises", path: "promises", icon: "promise", count: here("commitment") },
  { code: "minutes", path: "minutes", icon: "pen", isOfPeople: true, count: here("minute") },
  { code: "photos", path: "photos", icon: "camera", isOfPeople: true, count: here("photo") },
];

/** @param {string} code @returns {Produce | undefined} what a newer template names may be unknown here */
export function produceOf(code) {
  return PRODUCES.find((one) => one.code === code);
}
