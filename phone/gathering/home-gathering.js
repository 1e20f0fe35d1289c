import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { after, sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { mayLead, titleOf } from "./gatherings.js";
import "./drawings.js";

/** A gathering that is planned stands on the home screen so many days before. */
const SOON = 7;

/** On the home screen: the gathering that is going on, or the next one within a week. */
class HomeGathering extends Screen {
  render() {
    const mine = journal.list("gathering", ({ data }) => mayLead(data.place));
    const open = mine.filter(({ data }) => data.status === "open").sort((a, b) => b.data.on.localeCompare(a.data.on));
    const soon = mine.filter(({ data }) => data.status === "planned" && data.on <= after(today(), SOON) && data.on >= after(today(), -SOON)).sort((a, b) => a.data.on.localeCompare(b.data.on));
    const shown = open.length > 0 ? open.slice(0, 2) : soon.slice(0, 1);
    if (shown.length === 0) return nothing;
    return html`<section class="card next-step"><header><h2>${t(open.length > 0 ? "gathering.home-open" : "gathering.home-next")}</h2></header>
      ${shown.map(({ id, data }) => html`<a class="button ${open.length > 0 ? "main" : ""} big meet" href=${href(`/gatherings/${id}`)}>${icon("gathering")}<span>${titleOf(data)}<small>${placeName(data.place)} · ${sayDay(data.on, language())}</small></span></a>`)}</section>`;
  }
}
customElements.define("sala-home-gathering", HomeGathering);
