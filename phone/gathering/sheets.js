/**
 * The paper forms of a gathering: what each asks for, row by row. They are printed blank, filled in by hand where the village meets, and entered later from
 * the same description, so that paper and screen never ask for different things.
 *
 * @typedef {"text" | "code" | "kind" | "count" | "date" | "flag" | "money"} Kind
 * @typedef {object} Column
 * @property {string} name of what stands in it
 * @property {Kind} kind
 * @property {[string, string]} [of] the record type and field that it fills: limits and codes come from there
 * @property {number} wide share of the paper's width
 * @property {boolean} [needed] a row that says anything must say this
 */
/**
 * @typedef {object} Sheet
 * @property {string} letter on the paper's corner, and the first of its number
 * @property {string} name
 * @property {"table" | "tally" | "map" | "cards" | "pairs" | "lines" | "slips"} layout
 * @property {Column[]} [columns]
 * @property {Column[]} [more] of a second table on the same paper
 * @property {number} [rows]
 * @property {number} [moreRows]
 * @property {boolean} [kinds] whether the kinds of need are drawn on it, by number
 * @property {string[]} [makes] the types of record that it becomes on one screen here; others belong to a screen of their own
 */

/** @type {Column[]} whose hands or cards a row counts */
const WHO = [
  { name: "sex", kind: "code", of: ["vote", "sex"], wide: 3 },
  { name: "age", kind: "code", of: ["vote", "age"], wide: 3 },
  { name: "ethnicity", kind: "code", of: ["vote", "ethnicity"], wide: 4 },
  { name: "disability", kind: "flag", of: ["vote", "disability"], wide: 2 },
];

/** The cells of one row of the attendance sheet: each person stands in one of them. */
export const CELLS = ["child", "youth", "adult", "elder"].flatMap((age) => ["female", "male"].map((sex) => ({ name: `${age}-${sex}`, age, sex })));

/** @type {Column[]} */
const PROMISE = [
  { name: "by", kind: "code", of: ["commitment", "by"], wide: 5, needed: true },
  { name: "to", kind: "code", of: ["commitment", "to"], wide: 5, needed: true },
  { name: "words", kind: "text", of: ["commitment", "words"], wide: 11, needed: true },
  { name: "due", kind: "date", of: ["commitment", "due"], wide: 4, needed: true },
  { name: "witness", kind: "text", of: ["commitment", "witness"], wide: 4 },
];

/** @type {Sheet[]} */
export const SHEETS = [
  {
    letter: "A", name: "attendance", layout: "tally", rows: 9, makes: ["attendance"], columns: [
      { name: "ethnicity", kind: "code", of: ["attendance", "ethnicity"], wide: 4 },
      { name: "role", kind: "code", of: ["attendance", "role"], wide: 4 },
      { name: "disability", kind: "flag", of: ["attendance", "disability"], wide: 1.6 },
      ...CELLS.map(({ name }) => ({ name, kind: /** @type {const} */ ("count"), of: /** @type {[string, string]} */ (["attendance", "count"]), wide: 1.8 })),
    ],
  },
  { letter: "M", name: "map", layout: "map" },
  {
    letter: "N", name: "needs", layout: "table", rows: 8, kinds: true, makes: ["need", "organization", "service"], moreRows: 5, columns: [
      { name: "category", kind: "kind", of: ["need", "category"], wide: 2, needed: true },
      { name: "words", kind: "text", of: ["need", "words"], wide: 11 },
      { name: "group", kind: "code", of: ["need", "group"], wide: 5 },
    ],
    more: [
      { name: "asset", kind: "text", of: ["service", "name"], wide: 9, needed: true },
      { name: "for", kind: "kind", of: ["service", "categories"], wide: 2 },
      { name: "where", kind: "text", of: ["service", "address"], wide: 7 },
    ],
  },
  {
    letter: "T", name: "topics", layout: "table", rows: 10, kinds: true, makes: ["topic"], columns: [
      { name: "category", kind: "kind", of: ["topic", "category"], wide: 2, needed: true },
      { name: "words", kind: "text", of: ["topic", "words"], wide: 12 },
      { name: "raisedBy", kind: "code", of: ["topic", "raisedBy"], wide: 4 },
    ],
  },
  { letter: "D", name: "dots", layout: "cards", rows: 8, makes: ["vote"], columns: WHO },
  { letter: "P", name: "pairs", layout: "pairs", rows: 8, makes: ["vote"], columns: WHO },
  { letter: "H", name: "hands", layout: "table", rows: 10, makes: ["vote"], columns: WHO },
  {
    letter: "L", name: "plan", layout: "table", rows: 7, makes: ["goal", "step"], columns: [
      { name: "problem", kind: "text", of: ["goal", "words"], wide: 5, needed: true },
      { name: "words", kind: "text", of: ["step", "words"], wide: 6 },
      { name: "party", kind: "code", of: ["step", "party"], wide: 4 },
      { name: "by", kind: "date", of: ["step", "by"], wide: 3 },
      { name: "resources", kind: "text", of: ["step", "resources"], wide: 4 },
      { name: "budget", kind: "money", of: ["step", "budget"], wide: 3 },
    ],
  },
  { letter: "R", name: "promises", layout: "table", rows: 6, makes: ["commitment"], moreRows: 6, columns: PROMISE, more: PROMISE },
  { letter: "V", name: "visit", layout: "lines" },
  { letter: "C", name: "consent", layout: "slips" },
  { letter: "K", name: "complaint", layout: "slips" },
];

/** @param {string} letter */
export function sheetOf(letter) {
  return SHEETS.find((sheet) => sheet.letter === letter.toUpperCase());
}

/** So many topics stand on a paper for a vote. */
export const TOPICS = 8;
