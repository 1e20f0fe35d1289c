import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { balanceOf } from "./balance.js";
import "./drawings.js";
import { balanceBar, money } from "./money.js";

/** The small funds of a place, each with what is left of it. Alone on a screen, or on the page of the village. */
class Funds extends Screen {
  render() {
    const place = Number(this.params.place);
    const funds = journal.list("fund", ({ data }) => data.place === place);
    const body = html`${funds.length === 0 ? html`<p class="soft">${t("action.no-funds")}</p>` : html`<ul class="stack">${funds.map((fund) => this.#fund(fund))}</ul>`}
      ${mayWrite("fund") ? html`<div class="buttons">${linkButton({ to: "/funds/new", words: t("action.open-fund"), icon: "fund", kind: "quiet", query: { place } })}</div>` : nothing}`;
    return this.localName.startsWith("sala-village") ? card({ title: t("action.funds") }, body) : page({ title: t("action.funds"), back: `/village/${place}`, intro: placeName(place) }, body);
  }

  /** @param {any} fund */
  #fund(fund) {
    const balance = balanceOf(fund, journal.list("spending"));
    return html`<li class="fund"><p><a href=${href(`/funds/${fund.id}`)}><strong>${fund.data.name}</strong></a>${fund.data.status === "closed" ? html` <span class="tag">${t("action.fund-closed")}</span>` : nothing}</p>
      ${balanceBar(balance, fund.data.currency)}<p class="hint">${t("action.left-of", { left: money(balance.left, fund.data.currency), budget: money(balance.budget, fund.data.currency) })}</p></li>`;
  }
}
customElements.define("sala-funds", class extends Funds {});
customElements.define("sala-village-funds", Funds);
