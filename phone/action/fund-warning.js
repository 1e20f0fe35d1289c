import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";
import { balanceOf } from "./balance.js";
import { balanceBar, money } from "./money.js";

/** What is left of the fund before money is approved, and that it does not reach where it does not. @param {any} spending */
export function fundWarning(spending) {
  const fund = journal.get(spending.data.fund);
  if (fund?.type !== "fund") return html`<p class="note sun">${t("action.fund-unknown")}</p>`;
  const balance = balanceOf(fund, journal.list("spending"));
  const { currency } = fund.data;
  return html`<p>${t("action.fund-left", { left: money(balance.left, currency), amount: money(spending.data.amount, currency) })}</p>${balanceBar(balance, currency)}
    ${spending.data.amount > balance.left ? html`<p class="note clay" role="alert">${t("action.too-much", { left: money(balance.left, currency) })}</p>` : nothing}`;
}
