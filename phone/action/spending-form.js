import { html } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { balanceOf } from "./balance.js";
import { balanceBar, money } from "./money.js";

/** Asking a fund for money: how much, and for what. Somebody else approves it. */
class SpendingForm extends Form {
  type = "spending";
  required = ["amount", "words"];

  /** @param {Record<string, any>} values */
  async keep({ step, ...values }) {
    const fund = journal.get(this.record);
    const id = await journal.record({ kind: "edit", type: "spending", fields: { fund: this.record, place: fund?.data.place, requestedBy: journal.account?.id, on: today(), ...(step && { step: Number(step) }), ...values } });
    say(t("action.asked-here"));
    go(`/spendings/${id}`, { replace: true });
  }

  render() {
    const fund = journal.get(this.record);
    if (fund?.type !== "fund") return gone("/village");
    const balance = balanceOf(fund, journal.list("spending"));
    const { currency, place, name } = fund.data;
    const steps = journal.list("step", ({ data }) => data.place === place && data.status === "planned");
    return page({ title: t("action.ask-money"), back: `/funds/${fund.id}`, intro: name, narrow: true }, html`
      ${balanceBar(balance, currency)}<p class="hint">${t("action.left-of", { left: money(balance.left, currency), budget: money(balance.budget, currency) })}</p>
      ${this.values.amount > balance.left ? html`<p class="note clay" role="alert">${t("action.too-much", { left: money(balance.left, currency) })}</p>` : ""}
      ${this.form(html`${this.number("amount")}${this.text("words")}${steps.length > 0 ? this.pick("step", { empty: t("action.no-action"), options: steps.map((step) => ({ code: String(step.id), words: step.data.words.slice(0, 80) })) }) : ""}<p class="hint">${t("action.another-approves")}</p>`, { words: t("action.ask-money") })}`);
  }
}
customElements.define("sala-spending-form", SpendingForm);
