/** Which ethnic groups are in the room, so that they stand first where one is asked. */
import { journal } from "../journal/journal.js";

/** @param {Record<string, any>} ballot its fields @returns {string[]} codes, the most frequent first */
export function frequent({ gathering }) {
  /** @type {Map<string, number>} */
  const people = new Map();
  for (const type of ["attendance", "vote"]) {
    for (const { data } of journal.list(type, { gathering })) {
      if (data.ethnicity && data.ethnicity !== "unknown") people.set(data.ethnicity, (people.get(data.ethnicity) ?? 0) + (data.count ?? 0));
    }
  }
  return [...people].sort(([, a], [, b]) => b - a).map(([code]) => code);
}
