/** What the people of a place have described of it. */
import { journal } from "../journal/journal.js";

/** The latest description. @param {number} place @returns {import("../journal/journal.js").Row | undefined} */
export function profileOf(place) {
  return journal.list("profile", (row) => row.data.place === place).sort((a, b) => (b.data.year ?? 0) - (a.data.year ?? 0) || b.id - a.id)[0];
}
