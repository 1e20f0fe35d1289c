/**
 * Reads what was typed from the cells of a paper sheet. A cell that cannot be read is named, with what is wrong in it; nothing is guessed.
 *
 * @typedef {import("./sheets.js").Column} Column
 * @typedef {{table: string, row: number, column: string, code: string, args?: Record<string, string | number>}} Wrong
 * @typedef {{at: number, data: Record<string, any>}} Read `at`: the row on the paper, from 0
 */

/** Figures of Lao as well as others, with blanks, dots and commas between groups of three. @param {unknown} typed */
function plain(typed) {
  const text = String(typed ?? "").trim().replace(/[\u0ed0-\u0ed9]/g, (figure) => String(figure.charCodeAt(0) - 0xed0));
  return /^\d{1,3}([ .,]\d{3})+$/.test(text) ? text.replace(/[ .,]/g, "") : text;
}

/** A whole number, undefined for an empty cell, or NaN when it is none. @param {unknown} typed */
export function figure(typed) {
  const text = plain(typed);
  if (text === "") return undefined;
  return /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
}

/** @param {string} day */
function isDay(day) {
  const date = new Date(`${day}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * The limits and codes of a column, as the rules have them.
 *
 * @param {any} rules
 * @param {Column} column
 * @returns {{least?: number, greatest?: number, most?: number, codes?: string[]}}
 */
export function limits(rules, { kind, of }) {
  const field = of ? rules.records?.[of[0]]?.fields?.[of[1]] ?? {} : {};
  const kinds = () => (rules.needs?.categories ?? []).map((/** @type {any} */ one) => one.code);
  return { ...field, codes: kind === "kind" ? kinds() : field.codes };
}

/** @type {Record<string, (typed: any, limit: ReturnType<typeof limits>) => {value?: any, wrong?: string, args?: Record<string, number>}>} */
const READERS = {
  text: (typed, { most = 500 }) => ([...String(typed).trim()].length > most ? { wrong: "too-long", args: { most } } : { value: String(typed).trim().normalize("NFC") }),
  code: (typed, { codes = [] }) => (codes.includes(typed) ? { value: typed } : { wrong: "unknown-code" }),
  count: (typed, limit) => counted(figure(typed), limit, "not-a-count"),
  money: (typed, limit) => counted(figure(typed), limit, "not-money"),
  date: (typed) => (isDay(String(typed)) ? { value: String(typed) } : { wrong: "not-a-day" }),
  flag: (typed) => ({ value: Boolean(typed) }),
};
READERS.kind = READERS.code;

/** @param {number | undefined} value @param {{least?: number, greatest?: number}} limit @param {string} wrong */
function counted(value, { least = 0, greatest = 100_000_000_000 }, wrong) {
  if (value === undefined || Number.isNaN(value)) return { wrong };
  return value < least || value > greatest ? { wrong: "out-of-range", args: { least, greatest } } : { value };
}

/** @param {any} typed */
function isEmpty(typed) {
  return typed === undefined || typed === null || typed === false || String(typed).trim() === "";
}

/** A row in which nobody wrote anything. @param {Column[]} columns @param {Record<string, any>} row */
export function isBlank(columns, row) {
  return columns.every(({ name }) => isEmpty(row[name]));
}

/**
 * The rows of one table in which something stands, and every cell that is wrong.
 *
 * @param {any} rules
 * @param {string} table
 * @param {Column[]} columns
 * @param {Record<string, any>[]} rows as typed
 * @returns {{read: Read[], wrong: Wrong[]}}
 */
export function readRows(rules, table, columns, rows) {
  /** @type {Wrong[]} */
  const wrong = [];
  const read = [];
  for (const [at, row] of rows.entries()) {
    if (isBlank(columns, row)) continue;
    /** @type {Record<string, any>} */
    const data = {};
    for (const column of columns) {
      const typed = row[column.name];
      const told = isEmpty(typed) ? (column.needed ? { wrong: "needed" } : {}) : READERS[column.kind](typed, limits(rules, column));
      if (told.wrong) wrong.push({ table, row: at, column: column.name, code: told.wrong, ...("args" in told && told.args ? { args: told.args } : {}) });
      else if (told.value !== undefined) data[column.name] = told.value;
    }
    read.push({ at, data });
  }
  return { read, wrong };
}
