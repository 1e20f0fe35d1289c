import { html, nothing } from "lit";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { isOpen, talliesBy } from "./promises.js";
import { promiseRow, standings } from "./standing.js";

/** All promises of a place: those that bind first, and how each side has kept its own. */
class PromisesPage extends Screen {
  render() {
    const place = Number(this.params.place);
    const all = standings(({ data }) => data.place === place);
    const [open, past] = [all.filter(({ how }) => isOpen(how)), all.filter(({ how }) => !isOpen(how))];
    return page({ title: t("action.promises"), back: `/village/${place}`, intro: placeName(place) }, html`
      ${mayWrite("commitment") ? linkButton({ to: "/promises/new", words: t("action.new-promise"), icon: "add", kind: "main", query: { place } }) : nothing}
      ${all.length === 0 ? html`<p class="soft">${t("action.no-promises")}</p>` : this.#sides(all)}
      ${open.length > 0 ? html`<section class="stack"><h2>${t("action.open-promises", { count: open.length })}</h2><ul class="rows">${open.map((one) => promiseRow(one))}</ul></section>` : nothing}
      ${past.length > 0 ? html`<section class="stack"><h2>${t("action.past-promises", { count: past.length })}</h2><ul class="rows">${past.map((one) => promiseRow(one))}</ul></section>` : nothing}`);
  }

  /** @param {import("./promises.js").Standing[]} all */
  #sides(all) {
    return card({ title: t("action.by-side") }, html`<table class="figures"><thead><tr><th scope="col">${t("action.side-gave")}</th>
      ${["given", "kept", "late", "broken"].map((name) => html`<th scope="col">${t(`action.tally.${name}`)}</th>`)}</tr></thead>
      <tbody>${Object.entries(talliesBy(all, ({ side }) => side)).map(([side, tally]) => html`<tr><th scope="row">${codeWords("action", "side", side)}</th>
        <td>${tally.given}</td><td>${tally.kept + tally.keptLate}</td><td>${tally.late}</td><td>${tally.broken}</td></tr>`)}</tbody></table>`);
  }
}
customElements.define("sala-promises", PromisesPage);
