/** How a fund stands: the twin of the server's Balance, pinned by `examples/balance.json`. */

/**
 * @typedef {{id: number, data: Record<string, any>}} Row
 * @typedef {{spending: number, day: string, amount: number, left: number}} Entry one sum that was approved; `left` is less than nothing where it went beyond the budget
 * @typedef {{budget: number, asked: number, approved: number, paid: number, left: number, over: number, course: Entry[]}} Balance
 *   `left` is never less than nothing; what was approved beyond the budget is `over`
 */

/** @param {Row} fund @param {Row[]} spendings also those of other funds @returns {Balance} */
export function balanceOf(fund, spendings) {
  const own = spendings.filter(({ data }) => data.fund === fund.id);
  const sum = (/** @type {string} */ status) => own.filter(({ data }) => data.status === status).reduce((total, { data }) => total + (data.amount ?? 0), 0);
  const budget = fund.data.budget ?? 0;
  const [approved, paid] = [sum("approved"), sum("paid")];
  const rest = budget - approved - paid;
  return { budget, asked: sum("requested"), approved, paid, left: Math.max(0, rest), over: Math.max(0, -rest), course: courseOf(own, budget) };
}

/** @param {Row[]} own @param {number} budget @returns {Entry[]} */
function courseOf(own, budget) {
  const day = (/** @type {Row} */ { data }) => data.approvedOn ?? data.on ?? "";
  const taken = own.filter(({ data }) => data.status === "approved" || data.status === "paid").sort((a, b) => day(a).localeCompare(day(b)) || a.id - b.id);
  let left = budget;
  return taken.map((row) => ({ spending: row.id, day: day(row), amount: row.data.amount ?? 0, left: (left -= row.data.amount ?? 0) }));
}
