/** Days as people say them. A day is kept as text, year-month-day, without a time or a zone. */

/** @param {Date} [now] @returns {string} such as "2026-03-01", by the phone's own calendar */
export function today(now = new Date()) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param {string} day @param {number} days @returns {string} */
export function after(day, days) {
  const date = asDate(day);
  date.setDate(date.getDate() + days);
  return today(date);
}

/** @param {unknown} value a day, a year, or nothing @param {string} [now] @returns {boolean} whether it lies ahead */
export function isYetToCome(value, now = today()) {
  if (typeof value === "number") return value > Number(now.slice(0, 4));
  return typeof value === "string" && value > now;
}

/** Noon, so that no change of clocks moves the day. @param {string} day @returns {Date} */
export function asDate(day) {
  const [year, month, date] = day.slice(0, 10).split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

/** @param {string} from @param {string} to @returns {number} whole days, negative when `to` lies before */
export function daysBetween(from, to) {
  return Math.round((asDate(to).getTime() - asDate(from).getTime()) / 86_400_000);
}

const months = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  lo: ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
};

/**
 * The months are ours, since browsers are often built without the Lao ones.
 *
 * @param {string | undefined} day
 * @param {string} language
 * @returns {string} such as "1 Mar 2026"; empty when there is none
 */
export function sayDay(day, language) {
  const date = day ? asDate(day) : undefined;
  if (!date || Number.isNaN(date.getTime())) return day ?? "";
  const names = language === "lo" ? months.lo : months.en;
  return `${date.getDate()} ${names[date.getMonth()]} ${date.getFullYear()}`;
}

/** @param {number | undefined} at milliseconds @param {string} language @returns {string} day and time */
export function sayMoment(at, language) {
  if (!at) return "";
  const date = new Date(at);
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${sayDay(today(date), language)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}
