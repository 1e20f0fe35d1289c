import { html, nothing } from "lit";
import { card, linkButton } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { isOpen, tallyOf } from "./promises.js";
import { promiseRow, standings } from "./standing.js";

/** How many stand on the village's page; the others are one tap away. */
const SHOWN = 3;

/** The promises of a village that bind, the first due first. */
class VillagePromises extends Screen {
  render() {
    const place = Number(this.params.place);
    const all = standings(({ data }) => data.place === place);
    const open = all.filter(({ how }) => isOpen(how));
    const { late, kept, keptLate } = tallyOf(all);
    return card({ title: t("action.promises"), side: linkButton({ to: `/village/${place}/promises`, words: t("app.see-all"), kind: "plain" }) }, html`
      ${all.length === 0 ? html`<p class="soft">${t("action.no-promises")}</p>` : html`<p class=${late > 0 ? "late" : "soft"}>${t("action.promises-stand", { open: open.length, late, kept: kept + keptLate })}</p>`}
      ${open.length > 0 ? html`<ul class="rows">${open.slice(0, SHOWN).map((one) => promiseRow(one))}</ul>` : nothing}
      ${mayWrite("commitment") ? html`<div class="buttons">${linkButton({ to: "/promises/new", words: t("action.new-promise"), icon: "promise", query: { place } })}</div>` : nothing}`);
  }
}
customElements.define("sala-village-promises", VillagePromises);
