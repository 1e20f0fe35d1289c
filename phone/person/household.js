import { html } from "lit";
import { journal } from "../journal/journal.js";
import { EditForm } from "../parts/editform.js";
import { card, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { t } from "../words/words.js";
import { personRow } from "./personrow.js";

/** A household: how to find it, and who of it is known here. */
class Household extends EditForm {
  type = "household";
  names = ["name", "landmark", "members"];

  render() {
    const row = this.row;
    if (row?.type !== "household") return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/people", backWords: t("person.people") }, html``);
    const people = journal.list("person").filter((person) => person.data.household === this.record && !person.data.mergedInto);
    return page({ title: row.data.name ?? t("household.unnamed"), intro: placeName(row.data.place), back: "/people", backWords: t("person.people"), narrow: true }, html`
      ${card({ title: t("household.people") }, people.length > 0 ? html`<ul class="rows">${people.map((person) => personRow(person))}</ul>` : html`<p class="soft">${t("household.nobody")}</p>`)}
      ${card({ title: t("household.change") }, this.form(html`
        ${this.text("name", { hint: t("household.name-hint") })}
        ${this.text("landmark", { hint: t("person.landmark-hint") })}
        ${this.number("members")}`))}`);
  }

  leave() {
    go("/people");
  }
}
customElements.define("sala-household", Household);
