/** @typedef {{id: number, type: string, data: Record<string, any>}} Row */

/** What is told of in the directory, where everybody may look. */
const DIRECTORY = ["service", "organization"];

/**
 * Whether a goal, a step or a referral may stand on a sheet that others can pick up: nothing that needs a right of its own, such as what tells of abuse,
 * nor anything that follows from it, nor a service that nobody is to be told of. What it follows from and is not on this phone is hidden from here for a reason.
 *
 * @param {any} rules
 * @param {(id: number) => Row | undefined} find
 * @param {Row | undefined} row
 * @param {Set<number>} [seen] what was looked at on the way here
 * @returns {boolean}
 */
export function mayPrint(rules, find, row, seen = new Set()) {
  if (row === undefined) return false;
  if (seen.has(row.id)) return true;
  seen.add(row.id);
  const isPlain = (row.data.rights ?? []).length === 0 && !isSensitive(rules, row.data.category) && !row.data.confidential;
  return isPlain && namedBy(rules, row).every(({ id, to }) => {
    const named = find(id);
    return (named === undefined && DIRECTORY.includes(to)) || mayPrint(rules, find, named, seen);
  });
}

/** @param {any} rules @param {string | undefined} code */
function isSensitive(rules, code) {
  return (rules.needs?.categories ?? []).some((/** @type {any} */ one) => one.code === code && one.sensitive);
}

/** The records that a row is about, but the person's own. @param {any} rules @param {Row} row @returns {{id: number, to: string}[]} */
function namedBy(rules, { type, data }) {
  const { owner, fields = {} } = rules.records?.[type] ?? {};
  return Object.entries(fields)
    .filter(([name, field]) => field.kind === "reference" && name !== owner && data[name] !== undefined && data[name] !== null)
    .map(([name, field]) => ({ id: data[name], to: field.to }));
}
