import { html } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { referralRow } from "./referral-row.js";

/** Who was asked to help this person, and what they answered. */
class PersonReferrals extends Screen {
  render() {
    const referrals = journal.together(this.record, "referral").sort(/** @param {any} a @param {any} b */ (a, b) => b.id - a.id);
    return card({ title: t("referral.title") }, referrals.length === 0 ? html`<p class="soft">${t("referral.none-yet")}</p>` : html`<ul class="rows">${referrals.map((/** @type {any} */ row) => referralRow(row))}</ul>`);
  }
}
customElements.define("sala-person-referrals", PersonReferrals);
