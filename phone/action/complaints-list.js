import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { maySeeRestricted, mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import "./drawings.js";
import { complaintRow } from "./place-list.js";

/**
 * Complaints from a village. They stand with a level above it: here are those that this account filed, of which it sees only that they came and what was
 * answered; and all of the village's for those who answer them.
 */
class Complaints extends Screen {
  get rows() {
    const place = Number(this.params.place);
    const isMine = (/** @type {any} */ { data }) => data.by === journal.account?.id;
    return journal.list("complaint", (row) => isMine(row) || (maySeeRestricted("complaints") && row.data.village === place)).sort((a, b) => b.id - a.id);
  }

  render() {
    const place = Number(this.params.place);
    const { rows } = this;
    const add = mayWrite("complaint") ? linkButton({ to: "/complaints/new", words: t("action.complain"), icon: "complaint", query: { place } }) : nothing;
    const body = html`<p class="hint">${t("action.complaints-why")}</p>${rows.length > 0 ? html`<ul class="rows">${rows.map((row) => complaintRow(row))}</ul>` : nothing}<div class="buttons">${add}</div>`;
    return this.localName.startsWith("sala-village") ? card({ title: t("action.complaints") }, body) : page({ title: t("action.complaints"), back: `/village/${place}`, intro: placeName(place) }, body);
  }
}
customElements.define("sala-complaints", class extends Complaints {});
customElements.define("sala-village-complaints", Complaints);
