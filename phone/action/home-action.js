import { html, nothing } from "lit";
import { card, linkButton } from "../parts/page.js";
import { hasRole } from "../parts/outlet.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { all, asker } from "./asker.js";
import "./drawings.js";
import { complaintRow, raisedRow, spendingRow, visitRow } from "./place-list.js";
import { answersAwaited, answersOverdue, complaintsAwaited, moneyAwaited, promisesDue, visitsDue } from "./waiting.js";
import { promiseRow, standings } from "./standing.js";

/** How many stand on the home screen; the others are one tap away. */
const SHOWN = 4;

/** What of the community's matters waits for this account: answers, complaints, money to approve, promises that are late or near, visits. */
class HomeAction extends Screen {
  render() {
    const who = asker();
    const how = { withPlace: true };
    const rows = [
      ...complaintsAwaited(all("complaint"), who).map((row) => complaintRow(row, how)),
      ...answersAwaited(all("escalation"), who).map((row) => raisedRow(row, how)),
      ...answersOverdue(all("escalation"), who).map((row) => raisedRow(row, how)),
      ...moneyAwaited(all("spending"), who).map((row) => spendingRow(row, how)),
      ...promisesDue(standings(() => true), who).map((one) => promiseRow(one, how)),
      ...visitsDue(all("visit"), who).map((row) => visitRow(row, how)),
    ];
    if (rows.length === 0) return nothing;
    return card({ title: t("action.home"), side: hasRole("supervisor", "district-officer") ? linkButton({ to: "/answers", words: t("app.see-all"), kind: "plain" }) : undefined }, html`<p class="soft">${t("action.home-count", { count: rows.length })}</p><ul class="rows">${rows.slice(0, SHOWN)}</ul>`);
  }
}
customElements.define("sala-home-action", HomeAction);
