/** Reading the shared rules for what a screen shows: a field's limits, its codes, and the words for both. */
import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";

/** @param {string} type @returns {any} the record type's rule, or undefined when this phone does not know it */
export function recordRule(type) {
  return journal.rules?.records?.[type];
}

/** @param {string} type @param {string} field @returns {any} */
export function fieldRule(type, field) {
  return recordRule(type)?.fields?.[field];
}

/**
 * The words for a field: `<type>.<field>`.
 *
 * @param {string} type
 * @param {string} field
 */
export function wordsOf(type, field) {
  return t(`${type}.${field}`);
}

/**
 * The words for a code. A code that this phone's words do not know is shown as it came.
 *
 * @param {string} type
 * @param {string} field
 * @param {string | undefined} code
 */
export function codeWords(type, field, code) {
  if (code === undefined || code === null || code === "") return "";
  const key = codeKey(type, field, code);
  const words = t(key);
  return words === key ? code : words;
}

/** Kinds of need and languages have the same words wherever they are named. @param {string} type @param {string} field @param {string} code */
function codeKey(type, field, code) {
  if (fieldRule(type, field)?.list === "needs") return `need.${code}`;
  if (field === "language" || field === "languages") return `person.languages.${code}`;
  return `${type}.${field}.${code}`;
}

/** @param {string} type @param {string} field @returns {{code: string, words: string}[]} the choices of a coded field */
export function codesOf(type, field) {
  const codes = /** @type {string[]} */ (fieldRule(type, field)?.codes ?? []);
  return codes.map((code) => ({ code, words: codeWords(type, field, code) }));
}

/**
 * The reasons that a command on a life cycle offers; their words are `<lifecycle>.<command>.reason.<code>`.
 *
 * @param {string} lifecycle
 * @param {string} command
 * @param {string} [field]
 */
export function commandCodes(lifecycle, command, field = "reason") {
  const codes = /** @type {string[]} */ (journal.rules?.lifecycles?.[lifecycle]?.commands?.[command]?.fields?.[field] ?? []);
  return codes.map((code) => ({ code, words: codeWords(lifecycle, `${command}.${field}`, code) }));
}
