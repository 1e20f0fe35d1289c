/** What a field may hold: a value is kept as the server would keep it (NFC, trimmed), or refused by name. */
import { Refused } from "./refused.js";

/** No text is longer, in characters, where its rule does not say. */
const TEXT_LIMIT = 4000;
const CODE_LIMIT = 60;
const ITEMS_LIMIT = 200;
/** Of a tree, in characters as it is written. */
const TREE_LIMIT = 64_000;

/**
 * @typedef {{kind: string, policy?: string, required?: boolean, codes?: string[], list?: string, most?: number, least?: number, greatest?: number}} FieldRule
 * @typedef {{rule: FieldRule, name: string, codes: string[] | undefined}} Field
 */

/** @type {Record<string, (value: any, field: Field) => any>} */
const kinds = {
  text: (value, field) => text(value, field, field.rule.most ?? TEXT_LIMIT),
  texts: (value, field) => several(value, field, (one) => text(one, field, field.rule.most ?? TEXT_LIMIT)),
  code: (value, field) => code(value, field),
  codes: (value, field) => several(value, field, (one) => code(one, field)),
  whole: (value, field) => whole(value, field),
  decimal: (value, field) => (Number.isFinite(value) ? value : wrongKind(field)),
  flag: (value, field) => (typeof value === "boolean" ? value : wrongKind(field)),
  date: (value, field) => date(value, field),
  reference: (value, field) => id(value, field),
  place: (value, field) => id(value, field),
  account: (value, field) => id(value, field),
  places: (value, field) => several(value, field, (one) => id(one, field)),
  fields: (value, field) => tree(value, field),
};

/**
 * @param {Field} field
 * @param {any} value
 * @returns {any} the value as it is kept; null when there is none
 */
export function accept(field, value) {
  if (value === null || value === undefined) return null;
  const keep = kinds[field.rule.kind];
  // A kind that only newer rules know: the server will say what it thinks of it.
  return keep ? keep(value, field) : value;
}

/** @param {any} value @param {Field} field @param {number} most */
function text(value, field, most) {
  if (typeof value !== "string") return wrongKind(field);
  const kept = wellFormed(value).normalize("NFC").trim();
  if (kept.length > most && [...kept].length > most) throw new Refused("too-long", field.name);
  return kept === "" ? null : kept;
}

/** NUL and halves of surrogate pairs cannot be stored or sent on. @param {string} value */
function wellFormed(value) {
  return value.replace(/\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}

/** @param {any} value @param {Field} field */
function code(value, field) {
  const kept = text(value, field, CODE_LIMIT);
  if (kept !== null && field.codes && !field.codes.includes(kept)) throw new Refused("unknown-code", field.name);
  return kept;
}

/** @param {any} value @param {Field} field @param {(one: any) => any} keep */
function several(value, field, keep) {
  if (!Array.isArray(value)) return wrongKind(field);
  if (value.length > ITEMS_LIMIT) throw new Refused("too-many", field.name);
  const kept = [...new Set(value.map(keep).filter((one) => one !== null))];
  return kept.length === 0 ? null : kept;
}

/** @param {any} value @param {Field} field */
function whole(value, field) {
  if (!Number.isSafeInteger(value)) return wrongKind(field);
  const { least = -Infinity, greatest = Infinity } = field.rule;
  if (value < least || value > greatest) throw new Refused("out-of-range", field.name);
  return value;
}

/** @param {any} value @param {Field} field */
function id(value, field) {
  return Number.isSafeInteger(value) && value >= 0 ? value : wrongKind(field);
}

/** @param {any} value @param {Field} field */
function date(value, field) {
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!parts) return wrongKind(field);
  const [year, month, day] = parts.slice(1).map(Number);
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) throw new Refused("out-of-range", field.name);
  return value;
}

/** @param {number} year @param {number} month */
function daysIn(year, month) {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @param {any} value @param {Field} field */
function tree(value, field) {
  if (typeof value !== "object" || Array.isArray(value)) return wrongKind(field);
  if (JSON.stringify(value).length > TREE_LIMIT) throw new Refused("too-long", field.name);
  return value;
}

/** @param {Field} field @returns {never} */
function wrongKind(field) {
  throw new Refused("wrong-kind", field.name);
}
