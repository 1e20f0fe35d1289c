/** The kinds of need, as the shared rules list them: editable data, with words in both languages. */
import { journal } from "../journal/journal.js";
import { maySee } from "../parts/rights.js";
import { t } from "../words/words.js";

/** @typedef {{code: string, group?: string, icon?: string, sensitive?: string}} Category */

/** @returns {Category[]} those this account may use, in the order of the rules */
export function categories() {
  const all = /** @type {Category[]} */ (journal.rules?.needs?.categories ?? []);
  return all.filter((category) => !category.sensitive || maySee(category.sensitive));
}

/** @param {string | undefined} code @returns {Category | undefined} */
export function categoryOf(code) {
  return (journal.rules?.needs?.categories ?? []).find((/** @type {Category} */ category) => category.code === code);
}

/** An unknown category is shown as it came: a newer phone may know more. @param {string | undefined} code */
export function categoryWords(code) {
  if (!code) return "";
  const words = t(`need.${code}`);
  return words === `need.${code}` ? code : words;
}

/** @returns {{group: string, categories: Category[]}[]} */
export function grouped() {
  /** @type {Map<string, Category[]>} */
  const groups = new Map();
  for (const category of categories()) groups.set(category.group ?? "other", [...(groups.get(category.group ?? "other") ?? []), category]);
  return [...groups].map(([group, list]) => ({ group, categories: list }));
}
