import { html, nothing } from "lit";
import { page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { all, asker } from "./asker.js";
import "./drawings.js";
import { complaintRow, raisedRow, spendingRow, visitRow } from "./place-list.js";
import { answersAwaited, complaintsAwaited, moneyAwaited, promisesDue, visitsDue } from "./waiting.js";
import { promiseRow, standings } from "./standing.js";

/** What waits for those above: answers, complaints, money, visits and promises of their own side. */
class Answers extends Screen {
  render() {
    const who = asker();
    const parts = [
      ["escalations", answersAwaited(all("escalation"), who).map((row) => raisedRow(row, { withPlace: true }))],
      ["complaints", complaintsAwaited(all("complaint"), who).map((row) => complaintRow(row, { withPlace: true }))],
      ["money", moneyAwaited(all("spending"), who).map((row) => spendingRow(row, { withPlace: true }))],
      ["promises", promisesDue(standings(() => true), who).map((one) => promiseRow(one, { withPlace: true }))],
      ["visits", visitsDue(all("visit"), who).map((row) => visitRow(row, { withPlace: true }))],
    ].filter(([, rows]) => rows.length > 0);
    return page({ title: t("action.answers"), intro: t("action.answers-why") }, parts.length === 0 ? html`<p class="note">${t("action.nothing-waits")}</p>`
      : parts.map(([name, rows]) => html`<section class="stack"><h2>${t(`action.waits.${name}`)} <span class="soft">(${rows.length})</span></h2><ul class="rows">${rows}</ul></section>${nothing}`));
  }
}
customElements.define("sala-answers", Answers);
