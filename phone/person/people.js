import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { pickField, textField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { personRow } from "./personrow.js";
import { found } from "./search.js";

/** More than this nobody looks through with a thumb; a few letters find the rest. */
const SHOWN = 100;

/** The village list is long, and most on it need nothing: they are there when somebody looks for them. */
const USUAL = "asked";
const FILTERS = ["mine", "noticed", "supported", "ended", "known", "all"];

/** The people this account works with: search, filters, list. */
class People extends Screen {
  static properties = { text: { state: true }, filter: { state: true }, village: { state: true } };

  constructor() {
    super();
    this.text = "";
    this.filter = USUAL;
    this.village = "";
  }

  firstUpdated() {
    if (this.params.show) this.filter = this.params.show;
  }

  render() {
    const rows = this.#found(this.filter);
    return page({ title: t("person.people"), narrow: true }, html`
      ${linkButton({ to: "/notice", words: t("app.notice"), icon: "notice", kind: "main" })}
      <div role="search" class="stack">
        ${textField({ name: "search", kind: "search", label: t("person.search"), value: this.text, change: (value) => this.#search(value) })}
        <div class="filters">${this.#filters()}</div>
      </div>
      <p role="status" class="soft">${t(this.filter === USUAL ? "person.found-asked" : "person.found", { count: rows.length })}</p>
      ${this.filter === USUAL ? this.#others() : nothing}
      ${rows.length > 0 ? html`<ul class="rows">${rows.slice(0, SHOWN).map((row) => personRow(row))}</ul>` : html`<p>${this.#none()}</p>`}
      ${rows.length > SHOWN ? html`<p class="soft">${t("person.more-found", { count: rows.length - SHOWN })}</p>` : nothing}`);
  }

  /** @param {string} filter */
  #found(filter) {
    return found(journal.list("person"), {
      text: this.text, filter: /** @type {any} */ (filter), me: journal.account?.id, village: this.village ? Number(this.village) : undefined,
    }, placeName);
  }

  /** Letters are looked for among everybody, until the search itself is narrowed. @param {string} text */
  #search(text) {
    if (text && !this.text) this.filter = "all";
    if (!text && this.text && this.filter === "all") this.filter = USUAL;
    this.text = text;
  }

  #none() {
    if (this.text) return t("person.none-found");
    return journal.list("person").length === 0 ? t("person.none-yet") : t("person.none-asked");
  }

  /** The way to those on the village list. */
  #others() {
    const count = this.#found("known").length;
    return count > 0 ? html`<div class="buttons"><button type="button" class="button" @click=${() => (this.filter = "known")}>${icon("people")}<span>${t("person.see-known", { count })}</span></button></div>` : nothing;
  }

  #filters() {
    const places = villages();
    return html`
      ${pickField({ name: "filter", label: t("person.filter"), value: this.filter, empty: t(`person.filter.${USUAL}`), change: (value) => (this.filter = value ?? USUAL),
        options: FILTERS.map((code) => ({ code, words: t(`person.filter.${code}`) })) })}
      ${places.length > 1 ? pickField({ name: "village", label: t("person.place"), value: this.village, empty: t("person.all-villages"),
        change: (value) => (this.village = value ?? ""), options: places.map((place) => ({ code: String(place.id), words: placeName(place.id) })) }) : nothing}`;
  }
}
customElements.define("sala-people", People);
