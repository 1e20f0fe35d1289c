/**
 * How far an indicator has come from what it was to what it is to be, between 0 and 1; undefined where that cannot be said.
 *
 * @param {Record<string, any>} data of a goal
 */
export function progressOf({ baseline, target, now }) {
  if (baseline === undefined || target === undefined || target === baseline) return undefined;
  return Math.min(1, Math.max(0, ((now ?? baseline) - baseline) / (target - baseline)));
}
