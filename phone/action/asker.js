import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { offered } from "./doing.js";
import { soonOf } from "./waiting.js";

/** Who asks what waits, today. @returns {import("./waiting.js").Asker} */
export function asker() {
  const now = today();
  return { today: now, soon: soonOf(now, after), may: (row, ...commands) => offered(row).some(({ name }) => commands.includes(name)) };
}

/** Everything of these types that this phone holds. @param {string} type */
export function all(type) {
  return journal.list(type);
}
