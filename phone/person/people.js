import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { pickField, textField } from "../parts/fields.js";
import { linkButton, page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { personRow } from "./personrow.js";
import { found } from "./search.js";

/** More than this nobody looks through with a thumb; a few letters find the rest. */
const SHOWN = 100;

/** The people this account works with: search, filters, list. */
class People extends Screen {
  static properties = { text: { state: true }, filter: { state: true }, village: { state: true } };

  constructor() {
    super();
    this.text = "";
    this.filter = "all";
    this.village = "";
  }

  firstUpdated() {
    if (this.params.show) this.filter = this.params.show;
  }

  render() {
    const rows = found(journal.list("person"), {
      text: this.text, filter: /** @type {any} */ (this.filter), me: journal.account?.id, village: this.village ? Number(this.village) : undefined,
    }, placeName);
    return page({ title: t("person.people"), narrow: true }, html`
      ${linkButton({ to: "/notice", words: t("app.notice"), icon: "notice", kind: "main" })}
      <div role="search" class="stack">
        ${textField({ name: "search", kind: "search", label: t("person.search"), value: this.text, change: (value) => (this.text = value) })}
        <div class="filters">${this.#filters()}</div>
      </div>
      <p role="status" class="soft">${t("person.found", { count: rows.length })}</p>
      ${rows.length > 0 ? html`<ul class="rows">${rows.slice(0, SHOWN).map((row) => personRow(row))}</ul>` : html`<p>${this.text ? t("person.none-found") : t("person.none-yet")}</p>`}
      ${rows.length > SHOWN ? html`<p class="soft">${t("person.more-found", { count: rows.length - SHOWN })}</p>` : nothing}`);
  }

  #filters() {
    const kinds = ["all", "mine", "noticed", "supported", "ended"];
    const places = villages();
    return html`
      ${pickField({ name: "filter", label: t("person.filter"), value: this.filter, empty: t("person.filter.all"), change: (value) => (this.filter = value ?? "all"),
        options: kinds.slice(1).map((code) => ({ code, words: t(`person.filter.${code}`) })) })}
      ${places.length > 1 ? pickField({ name: "village", label: t("person.place"), value: this.village, empty: t("person.all-villages"),
        change: (value) => (this.village = value ?? ""), options: places.map((place) => ({ code: String(place.id), words: placeName(place.id) })) }) : nothing}`;
  }
}
customElements.define("sala-people", People);
