import { html } from "lit";
import { journal } from "../journal/journal.js";
import { after, sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { maySeeRestricted } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";

/** How long one that was closed is still news, in days, and how many stand on the home screen. */
const NEWS = 30;
const SHOWN = 5;

/**
 * What became of the worries that this account raised: that each has reached the supervisors, was passed on, or was closed. Never about whom or what it was:
 * somebody else may look at this phone.
 */
class HomeRaised extends Screen {
  render() {
    const since = after(today(), -NEWS);
    const mine = maySeeRestricted("safeguarding") ? [] : journal.list("flag", ({ data }) => data.by === journal.account?.id && (data.status !== "closed" || (data.on ?? "") >= since)).reverse();
    if (mine.length === 0) return html``;
    return card({ title: t("flag.raised-by-me") }, html`<ul class="stack">${mine.slice(0, SHOWN).map((/** @type {any} */ { id, data }) => html`<li>${icon(isUnsent(id) ? "waiting" : "sent", "small")} <strong>${sayDay(data.on, language())}</strong>
      ${t(isUnsent(id) ? "flag.told.unsent" : `flag.told.${data.status}`)}</li>`)}</ul>`);
  }
}

/** Until the server has heard, nobody but this phone knows. @param {number} flag */
function isUnsent(flag) {
  return journal.unsent().some(({ subject }) => subject === flag);
}
customElements.define("sala-home-raised", HomeRaised);
