/**
 * What changed between a record as it stands and as somebody has now filled it in: only that is sent, so that two people who change
 * different fields of one record never undo each other.
 *
 * @param {Record<string, any>} before the record's fields
 * @param {Record<string, any>} after the form's fields; those not named in it are left alone
 * @param {Record<string, {policy?: string, kind?: string}>} fields the record type's rule
 * @returns {Record<string, any>} null where a field was emptied, `{add, remove}` for lists that several people add to
 */
export function difference(before, after, fields) {
  /** @type {Record<string, any>} */
  const changed = {};
  for (const [name, value] of Object.entries(after)) {
    if (fields[name]?.policy === "union") {
      const lists = unionDifference(before[name] ?? [], value ?? []);
      if (lists) changed[name] = lists;
    } else if (!same(tidy(before[name]), tidy(value))) {
      changed[name] = tidy(value) ?? null;
    }
  }
  return changed;
}

/** @param {string[]} before @param {string[]} after */
function unionDifference(before, after) {
  const add = after.filter((one) => !before.includes(one));
  const remove = before.filter((one) => !after.includes(one));
  if (add.length === 0 && remove.length === 0) return undefined;
  return { ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }) };
}

/** Texts as the server keeps them: composed and without blanks around; an empty one is none. @param {any} value */
function tidy(value) {
  if (value === null || value === false) return undefined;
  if (typeof value !== "string") return value;
  const text = value.normalize("NFC").trim();
  return text === "" ? undefined : text;
}

/** @param {any} one @param {any} other */
function same(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
