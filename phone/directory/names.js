/** What services and organizations are called, in the reader's script where a name in it is known. */
import { journal } from "../journal/journal.js";
import { categories, categoryWords } from "../need/categories.js";
import { language, t } from "../words/words.js";

const LAO = /[\u0e80-\u0eff]/;

/**
 * The name to show first and the other one, if there are two: the one in the reader's script comes first.
 *
 * @param {Record<string, any> | undefined} data of a service or an organization
 * @returns {{first: string, other: string | undefined}}
 */
export function namesOf(data) {
  const known = [data?.name, data?.nameOther].filter((name) => typeof name === "string" && name !== "");
  const wanted = language() === "lo";
  const first = known.find((name) => LAO.test(name) === wanted) ?? known[0] ?? "";
  return { first, other: known.find((name) => name !== first) };
}

/** @param {number | undefined} id of a service or an organization @returns {string} */
export function nameOf(id) {
  const row = id === undefined || id === null ? undefined : journal.get(id);
  return row ? namesOf(row.data).first : t("directory.not-here");
}

/** @returns {{code: string, words: string}[]} the kinds of need as choices */
export function categoryOptions() {
  return categories().map(({ code }) => ({ code, words: categoryWords(code) }));
}
