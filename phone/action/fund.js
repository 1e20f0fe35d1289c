import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card, foldedCard, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { balanceOf } from "./balance.js";
import { doButtons } from "./doing.js";
import { balanceBar, courseLine, money } from "./money.js";
import { spendingRow } from "./place-list.js";
import { unsentTag } from "./standing.js";

/** One fund: what is left as a bar and in figures, what waits, and how it went down sum by sum. */
class Fund extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "fund") return gone("/village");
    const { data } = row;
    const spendings = journal.list("spending", { fund: row.id });
    const balance = balanceOf(row, spendings);
    const waiting = spendings.filter((one) => ["requested", "approved"].includes(one.data.status));
    const past = spendings.filter((one) => !waiting.includes(one)).reverse();
    return page({ title: data.name, back: `/village/${data.place}/funds`, intro: [placeName(data.place), data.source].filter(Boolean).join(" · ") }, html`
      <p class="tags">${unsentTag(row)}</p>${this.#figures(balance, data.currency)}
      ${mayWrite("spending") && data.status !== "closed" ? linkButton({ to: `/funds/${row.id}/ask`, words: t("action.ask-money"), icon: "money", kind: "main" }) : nothing}
      <div class="columns"><div class="cards">
        ${waiting.length > 0 ? card({ title: t("action.money-waits") }, html`<ul class="rows">${waiting.map((one) => spendingRow(one))}</ul>`) : nothing}
        ${data.note ? html`<p class="quote">${data.note}</p>` : nothing}${doButtons(row)}
        ${past.length > 0 ? foldedCard({ title: t("action.money-past") }, html`<ul class="rows">${past.map((one) => spendingRow(one))}</ul>`) : nothing}
      </div><div class="cards">${balance.course.length > 0 ? this.#course(balance, data.currency) : nothing}</div></div>`);
  }

  /** @param {import("./balance.js").Balance} balance @param {string} currency */
  #figures(balance, currency) {
    return html`${balanceBar(balance, currency)}<dl class="sums">${/** @type {const} */ (["budget", "asked", "approved", "paid", "left"]).map((name) => html`<div class="sum-${name}"><dt>${t(`action.sum.${name}`)}</dt><dd>${money(balance[name], currency)}</dd></div>`)}</dl>`;
  }

  /** @param {import("./balance.js").Balance} balance @param {string} currency */
  #course(balance, currency) {
    return card({ title: t("action.course") }, html`${courseLine(balance)}<table class="figures"><thead><tr><th scope="col">${t("spending.on")}</th><th scope="col">${t("action.amount")}</th><th scope="col">${t("action.sum.left")}</th></tr></thead>
      <tbody>${balance.course.map(({ day, amount, left }) => html`<tr><th scope="row">${sayDay(day, language())}</th><td>${money(amount, currency)}</td><td class=${left < 0 ? "late" : ""}>${money(left, currency)}</td></tr>`)}</tbody></table>`);
  }
}
customElements.define("sala-fund", Fund);
