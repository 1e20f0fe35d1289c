import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { personRow } from "./personrow.js";
import { found } from "./search.js";

const SHOWN = 4;

/** On the home screen: those who were noticed and have not been talked to yet, and the way to everybody who is helped. */
class PeopleCard extends Screen {
  render() {
    const asked = found(journal.list("person"), { filter: "asked" }, placeName);
    const waiting = asked.filter((row) => row.data.status === "noticed");
    const side = html`<a href=${href("/people")}>${t("person.see-all", { count: asked.length })}</a>`;
    return html`
      ${waiting.length > 0 ? card({ title: t("person.noticed-home"), side: waiting.length > SHOWN ? html`<a href=${href("/people", { show: "noticed" })}>${t("person.see-all", { count: waiting.length })}</a>` : nothing },
        html`<ul class="rows">${waiting.slice(0, SHOWN).map((row) => personRow(row))}</ul>`) : nothing}
      ${card({ title: t("person.lately-home"), side }, asked.length === 0 ? html`<p class="soft">${t(journal.list("person").length === 0 ? "person.none-yet" : "person.none-asked")}</p>`
        : html`<ul class="rows">${asked.filter((row) => row.data.status === "supported").slice(0, SHOWN).map((row) => personRow(row))}</ul>`)}`;
  }
}
customElements.define("sala-people-card", PeopleCard);
