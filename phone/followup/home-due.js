import { html } from "lit";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { dueRow } from "./due-row.js";
import { dues, isMine } from "./dues.js";

/** How many stand on the home screen; the others are one tap away. */
const SHOWN = 4;

/** What has a card of its own on the home screen. */
const OWN_CARD = ["settle", "safety"];

/** What is most overdue of one's own work. */
class HomeDue extends Screen {
  render() {
    const mine = dues().filter((due) => due.days >= 0 && !OWN_CARD.includes(due.kind) && isMine(due));
    return card({ title: t("followup.due-title"), side: linkButton({ to: "/due", words: t("app.see-all"), kind: "plain" }) },
      mine.length === 0 ? html`<p class="soft">${t("followup.nothing-due")}</p>` : html`<p class=${mine[0].days > 0 ? "late" : "soft"}>${t("followup.due-mine", { count: mine.length })}</p><ul class="rows">${mine.slice(0, SHOWN).map(dueRow)}</ul>`);
  }
}
customElements.define("sala-home-due", HomeDue);
