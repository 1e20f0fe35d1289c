/**
 * Whether something about a need may stand on a sheet that others can pick up: not when its kind is one that needs a right of its own, such as abuse.
 *
 * @param {any} rules
 * @param {Record<string, any> | undefined} need
 * @returns {boolean}
 */
export function mayPrint(rules, need) {
  const category = (rules.needs?.categories ?? []).find((/** @type {any} */ one) => one.code === need?.category);
  return !category?.sensitive;
}
