/**
 * How a wall sheet is made to fit on its one page: first its letters grow a little smaller, as far as they can still be read from two metres; then
 * lines give way, from the longest part, and the sheet says how many more there are.
 */

/** @typedef {{letters: number, lines: Record<string, number>}} Fit `letters`: which of the sizes; `lines`: how many of each part stand on the sheet */

/** Of the letters' sizes, from 20 points on an A4 sheet to 16: a capital is then 4 millimetres high. */
export const SIZES = 3;

/** What always keeps a line, if it has one: the sheet is there for it. */
const LEAST = 1;

/** What a part is taken to be shorter by when lines give way: of what was chosen, and what was promised, some lines stand as long as they can. @type {Record<string, number>} */
const DEAR = { priorities: 2, promises: 3 };

/** @param {Record<string, number>} counts lines of each part @returns {Fit} */
export function whole(counts) {
  return { letters: 0, lines: { ...counts } };
}

/** The next smaller one, or undefined when it cannot shrink any more. @param {Fit} fit @returns {Fit | undefined} */
export function smaller({ letters, lines }) {
  if (letters < SIZES - 1) return { letters: letters + 1, lines };
  const weight = (/** @type {[string, number]} */ [part, count]) => count - (DEAR[part] ?? 0);
  const longest = Object.entries(lines).filter(([, count]) => count > LEAST).sort((a, b) => weight(b) - weight(a))[0];
  return longest ? { letters, lines: { ...lines, [longest[0]]: longest[1] - 1 } } : undefined;
}

/** @template T @param {T[]} lines @param {number | undefined} most @returns {{kept: T[], more: number}} */
export function cut(lines, most = lines.length) {
  return { kept: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}
