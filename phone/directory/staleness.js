/** How far what is written about a service may be trusted, by when somebody last confirmed it. */

import { daysBetween } from "../parts/dates.js";

/**
 * @param {Record<string, any>} service
 * @param {string} today
 * @param {number} staleAfter days after which it counts as old
 * @returns {{kind: "never"|"fresh"|"stale", days: number|undefined}}
 */
export function staleness(service, today, staleAfter) {
  if (!service.confirmedOn) return { kind: "never", days: undefined };
  const days = Math.max(0, daysBetween(service.confirmedOn, today));
  return { kind: days > staleAfter ? "stale" : "fresh", days };
}
