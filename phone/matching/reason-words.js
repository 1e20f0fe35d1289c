import { sayDay } from "../parts/dates.js";
import { language, t } from "../words/words.js";

/**
 * A reason in words: what it says in numbers and days is put as people say it. A reason that these words do not know is shown by its code.
 *
 * @param {{code: string, [detail: string]: any}} reason
 * @returns {string}
 */
export function reasonWords({ code, ...details }) {
  const key = `matching.reason.${code}`;
  const words = t(key, inWords(details));
  return words === key ? code : words;
}

/** @param {Record<string, any>} details @returns {Record<string, string | number>} */
function inWords({ metres, on, papers, words, open, limit }) {
  return {
    ...(metres === undefined ? {} : { metres: Math.round(metres / 100) * 100, km: metres < 9500 ? (metres / 1000).toFixed(1) : Math.round(metres / 1000) }),
    on: sayDay(on, language()), papers: (papers ?? []).join(", "), words: words ?? "", open, limit,
  };
}

/** The weight of a reason as it is added; a question weighs nothing. @param {number} weight */
export function signed(weight) {
  return weight > 0 ? `+${weight}` : weight < 0 ? `−${Math.abs(weight)}` : "0";
}
