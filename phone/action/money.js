import { html, nothing, svg } from "lit";
import { t } from "../words/words.js";

/** An amount as people write it, such as 1 250 000 ₭. @param {number | undefined} amount @param {string} [currency] */
export function money(amount, currency = "LAK") {
  if (amount === undefined || amount === null) return "";
  return `${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, "\u00a0")}\u00a0${{ LAK: "₭", THB: "฿", USD: "$" }[currency] ?? currency}`;
}

/** A fund as one bar: paid, approved, left. @param {import("./balance.js").Balance} balance @param {string} [currency] */
export function balanceBar({ budget, approved, paid, left, over }, currency) {
  const all = Math.max(budget, approved + paid, 1);
  const wide = (/** @type {number} */ sum) => (300 * sum) / all;
  const told = t("action.bar", { paid: money(paid, currency), approved: money(approved, currency), left: money(left, currency) });
  return html`<svg class="bar-drawing" viewBox="0 0 300 28" preserveAspectRatio="none" role="img" aria-label=${told}>
      <rect class="bar-left" x="0" y="2" width="300" height="24" rx="4"/>
      ${svg`<rect class="bar-paid" x="0" y="2" width=${wide(paid)} height="24"/><rect class="bar-approved" x=${wide(paid)} y="2" width=${wide(approved)} height="24"/>`}</svg>
    ${over > 0 ? html`<p class="note clay" role="alert"><strong>${t("action.over", { amount: money(over, currency) })}</strong></p>` : nothing}`;
}

/** What was left after each sum, as a line that goes down. @param {import("./balance.js").Balance} balance */
export function courseLine({ budget, course }) {
  const levels = [budget, ...course.map(({ left }) => left)];
  const [most, least] = [Math.max(...levels, 1), Math.min(...levels, 0)];
  const points = levels.flatMap((level, at) => {
    const y = 6 + (68 * (most - level)) / (most - least || 1);
    const x = (300 * at) / levels.length;
    return [`${x},${y}`, `${x + 300 / levels.length},${y}`];
  });
  return html`<svg class="course-drawing" viewBox="0 0 300 80" preserveAspectRatio="none" aria-hidden="true"><polyline points=${points.join(" ")}/></svg>`;
}
