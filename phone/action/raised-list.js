import { html, nothing } from "lit";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import "./drawings.js";
import { raisedOf, raisedRow } from "./place-list.js";

/** How many stand on the village's page. */
const SHOWN = 3;

/** What a place passed up, and what came of it. Alone on a screen, or in short on the page of the village. */
class RaisedList extends Screen {
  render() {
    const place = Number(this.params.place);
    const rows = raisedOf(({ data }) => data.place === place);
    const add = mayWrite("escalation") ? linkButton({ to: "/raised/new", words: t("action.raise"), icon: "add", query: { place } }) : nothing;
    const none = html`<p class="soft">${t("action.no-raised")}</p>`;
    if (this.localName.startsWith("sala-village")) {
      return card({ title: t("action.raised"), side: linkButton({ to: `/village/${place}/raised`, words: t("app.see-all"), kind: "plain" }) }, html`
        ${rows.length === 0 ? none : html`<ul class="rows">${rows.slice(0, SHOWN).map((row) => raisedRow(row))}</ul>`}<div class="buttons">${add}</div>`);
    }
    return page({ title: t("action.raised"), back: `/village/${place}`, intro: placeName(place) }, html`${add}
      ${rows.length === 0 ? none : html`<ul class="rows">${rows.map((row) => raisedRow(row))}</ul>`}`);
  }
}
customElements.define("sala-raised", class extends RaisedList {});
customElements.define("sala-village-raised", RaisedList);
