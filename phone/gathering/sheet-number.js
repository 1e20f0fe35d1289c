/**
 * The number of one filled sheet: the letter of its form, four figures, and one that tells a slip of the hand or of the eye, such as `A 4827-3`. Whoever
 * enters a sheet types it, so that the right table opens and a sheet that is entered a second time is noticed.
 */
import { sheetOf } from "./sheets.js";

/** Weights that tell apart any one wrong figure and any two neighbours that changed places. */
const WEIGHTS = [3, 1, 7, 9];

/** @param {string} letter @param {number} figures from 0 to 9999 */
export function sheetNumber(letter, figures) {
  const four = String(figures % 10_000).padStart(4, "0");
  return `${letter} ${four}-${check(letter, four)}`;
}

/** @param {string} letter @param {string} four */
function check(letter, four) {
  const sum = [...four].reduce((before, figure, at) => before + Number(figure) * WEIGHTS[at], letter.charCodeAt(0) * 7);
  return sum % 11 === 10 ? "X" : String(sum % 11);
}

/** Figures of Lao as well as others. @param {string} text */
function plain(text) {
  return text.normalize("NFC").replace(/[\u0ed0-\u0ed9]/g, (figure) => String(figure.charCodeAt(0) - 0xed0)).replace(/[^0-9A-Za-z]/g, "").toUpperCase();
}

/**
 * @param {string} typed
 * @returns {{number: string, sheet: import("./sheets.js").Sheet} | {wrong: "shape" | "form" | "figures"}} what is wrong with it, if anything
 */
export function readNumber(typed) {
  const [, letter, four, last] = /^([A-Z])(\d{4})([\dX])$/.exec(plain(typed)) ?? [];
  if (!letter) return { wrong: "shape" };
  const sheet = sheetOf(letter);
  if (!sheet) return { wrong: "form" };
  return check(letter, four) === last ? { number: sheetNumber(letter, Number(four)), sheet } : { wrong: "figures" };
}
