import { html, nothing } from "lit";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import "./drawings.js";
import { visitsOf, visitRow } from "./place-list.js";

/** How many stand on the village's page. */
const SHOWN = 3;

/** The visits of those above to a place. Alone on a screen, or in short on the page of the village. */
class VisitsList extends Screen {
  render() {
    const place = Number(this.params.place);
    const rows = visitsOf(({ data }) => data.place === place);
    const add = mayWrite("visit") ? linkButton({ to: "/visits/new", words: t("action.plan-visit"), icon: "add", query: { place } }) : nothing;
    const none = html`<p class="soft">${t("action.no-visits")}</p>`;
    if (this.localName.startsWith("sala-village")) {
      return card({ title: t("action.visits"), side: linkButton({ to: `/village/${place}/visits`, words: t("app.see-all"), kind: "plain" }) }, html`
        ${rows.length === 0 ? none : html`<ul class="rows">${rows.slice(0, SHOWN).map((row) => visitRow(row))}</ul>`}<div class="buttons">${add}</div>`);
    }
    return page({ title: t("action.visits"), back: `/village/${place}`, intro: placeName(place) }, html`${add}
      ${rows.length === 0 ? none : html`<ul class="rows">${rows.map((row) => visitRow(row))}</ul>`}`);
  }
}
customElements.define("sala-visits", class extends VisitsList {});
customElements.define("sala-village-visits", VisitsList);
