import { html } from "lit";
import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { accountName, personName } from "./who.js";

/** How long a handover is news, in days, and how many stand on the home screen. */
const NEWS = 21;
const SHOWN = 8;

/** People whom somebody handed over to this account lately, each with the note that came along. */
class HomeHandovers extends Screen {
  render() {
    const me = journal.account?.id;
    const since = after(today(), -NEWS);
    const mine = journal.list("handover", ({ data }) => data.to === me && data.from !== me && (data.on ?? "") >= since && journal.get(data.person)?.data.worker === me).reverse();
    if (mine.length === 0) return html``;
    return card({ title: t("followup.handed-to-me", { count: mine.length }) }, html`<ul class="rows">${mine.slice(0, SHOWN).map(({ data }) => html`<li><a class="row" href=${href(`/people/${data.person}`)}>${icon("move")}
      <span class="grow"><strong>${personName(data.person)}</strong><span class="hint">${t("followup.from", { name: accountName(data.from) })}</span>${data.words ? html`<span class="quote">${data.words}</span>` : html``}</span>${icon("next", "small")}</a></li>`)}</ul>`);
  }
}
customElements.define("sala-home-handovers", HomeHandovers);
