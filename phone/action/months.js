import { sayDay } from "../parts/dates.js";
import { language } from "../words/words.js";

/** A month as people say it. @param {string | undefined} month such as "2026-11" @returns {string} such as "Nov 2026" */
export function sayMonth(month) {
  return month ? sayDay(`${month}-01`, language()).replace(/^1 /, "") : "";
}
