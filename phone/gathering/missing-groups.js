/**
 * Who lives in a village and is not in the room: a gentle word to whoever leads the gathering, never a hindrance; as core's `MissingGroups` has it.
 */
import { by, UNKNOWN } from "./attendance.js";

/** @typedef {{partition: string, group: string, lack: "missing" | "few" | "untold"}} Missing */

const PARTITIONS = ["sex", "age", "ethnicity", "disability"];

/** @type {Record<string, string[]>} who lives everywhere */
const EVERYWHERE = { sex: ["female", "male"], age: ["youth", "elder"] };

/** Nobody waits for children. */
const NO_GROUP = ["no", "other", "child", UNKNOWN];

/**
 * @param {any} groups `rules/groups.json`
 * @param {import("./attendance.js").Attendance} attendance
 * @param {Record<string, any>} profile fields of the village's profile; empty when there is none
 * @param {string[]} spoken languages of people who live there
 * @returns {Missing[]}
 */
export function missingGroups(groups, attendance, profile, spoken) {
  if (attendance.total === 0) return [];
  return PARTITIONS.flatMap((partition) => of(groups, attendance, partition, profile, spoken));
}

/** @param {any} groups @param {import("./attendance.js").Attendance} attendance @param {string} partition @param {any} profile @param {string[]} spoken @returns {Missing[]} */
function of(groups, attendance, partition, profile, spoken) {
  const living = livingHere(groups, partition, profile, spoken);
  const room = by(attendance, partition);
  if (!Object.keys(room).some((kind) => kind !== UNKNOWN)) {
    return partition === "ethnicity" && living.length > 1 ? [{ partition, group: "", lack: "untold" }] : [];
  }
  /** @type {Missing[]} */
  const missing = [];
  for (const group of living) {
    if (!room[group]) missing.push({ partition, group, lack: "missing" });
    else if (isFew(groups, room, group, countsOf(profile, partition))) missing.push({ partition, group, lack: "few" });
  }
  return missing;
}

/** @param {any} groups @param {string} partition @param {any} profile @param {string[]} spoken @returns {string[]} */
function livingHere(groups, partition, profile, spoken) {
  const living = [...(EVERYWHERE[partition] ?? []), ...Object.entries(countsOf(profile, partition)).filter(([, count]) => count > 0).map(([group]) => group)];
  if (partition === "ethnicity") living.push(...(profile.ethnicities ?? []), ...spoken.map((language) => groups.languages?.[language]).filter(Boolean));
  return [...new Set(living)].filter((group) => !NO_GROUP.includes(group)).sort();
}

/** Told only where the room is large enough for a share to mean something. @param {any} groups @param {Record<string, number>} room @param {string} group @param {Record<string, number>} counts */
function isFew(groups, room, group, counts) {
  const { room: least = 10, share = 2 } = groups.few ?? {};
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const told = Object.entries(room).reduce((sum, [kind, count]) => (kind === UNKNOWN ? sum : sum + count), 0);
  return told >= least && room[group] * all * share < (counts[group] ?? 0) * told;
}

/** @param {any} profile @param {string} partition @returns {Record<string, number>} */
function countsOf(profile, partition) {
  return profile.counts?.[partition] ?? {};
}
