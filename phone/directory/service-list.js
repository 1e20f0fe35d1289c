import { html, nothing } from "lit";
import { proposed } from "../action/proposals.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { choiceField, pickField, textField } from "../parts/fields.js";
import { linkButton, page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { findOrganizations, findServices } from "./find.js";
import { categoryOptions, nameOf } from "./names.js";
import { organizationRow, serviceRow, staleAfter } from "./service-row.js";
import { staleness } from "./staleness.js";

/** How many lines are drawn at once: an old phone must not draw a whole province. */
const SHOWN = 40;
const NAMED = 10;

/** Everything that helps here: services and organizations, and neighbours with a truck. Searched on the phone itself. */
class Services extends Screen {
  static properties = { asked: { state: true }, shown: { state: true } };

  constructor() {
    super();
    /** @type {{words?: string, category?: string, place?: number, only: string[]}} */
    this.asked = { only: [] };
    this.shown = SHOWN;
  }

  render() {
    const found = this.#found();
    return page({ title: t("directory.title"), intro: t("directory.intro") }, html`
      <div class="columns">
        <div class="stack">
          <search>${textField({ name: "words", label: t("directory.search"), kind: "search", value: this.asked.words, change: (value) => this.#ask({ words: value }) })}
            <details><summary>${t("directory.narrow")}</summary><div class="stack">${this.#filters()}</div></details></search>
          <p class="soft" role="status">${t("directory.found", { count: found.length })}</p>
          ${found.length === 0 ? html`<p class="note sun">${t("directory.none")}</p>` : html`<ul class="rows">${found.slice(0, this.shown).map(serviceRow)}</ul>`}
          ${this.#organizations()}
          ${found.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += SHOWN)}>${t("directory.more", { count: found.length - this.shown })}</button>` : nothing}
        </div>
        <div class="stack">
          ${linkButton({ to: "/services/new", words: t("directory.add-asset"), icon: "add" })}
          <p class="hint">${t("directory.asset-intro")}</p>
          ${proposed().length > 0 ? linkButton({ to: "/services/proposed", words: `${t("thread.proposed-title")} (${proposed().length})`, icon: "check", kind: "quiet" }) : nothing}
        </div>
      </div>`);
  }

  #organizations() {
    const named = findOrganizations(journal.list("organization"), this.asked.words ?? "");
    return named.length === 0 ? nothing : html`<h2>${t("directory.organizations")}</h2><ul class="rows">${named.slice(0, NAMED).map(organizationRow)}</ul>`;
  }

  #filters() {
    return html`
      ${pickField({ name: "category", label: t("directory.for-need"), empty: t("directory.any"), value: this.asked.category, options: categoryOptions(), change: (value) => this.#ask({ category: value }) })}
      ${pickField({ name: "place", label: t("directory.in-place"), empty: t("directory.any"), value: this.asked.place, options: villages().map((place) => ({ code: String(place.id), words: placeName(place.id) })), change: (value) => this.#ask({ place: value ? Number(value) : undefined }) })}
      ${choiceField({ name: "only", label: t("directory.only"), many: true, value: this.asked.only, options: ["informal", "stale"].map((code) => ({ code, words: t(`directory.only.${code}`) })), change: (value) => this.#ask({ only: value }) })}`;
  }

  /** @param {Partial<Services["asked"]>} more */
  #ask(more) {
    this.asked = { ...this.asked, ...more };
    this.shown = SHOWN;
  }

  #found() {
    const { words, category, place, only } = this.asked;
    const old = (/** @type {Record<string, any>} */ service) => staleness(service, today(), staleAfter()).kind !== "fresh";
    const asked = { words, category, place, informal: only.includes("informal") ? true : undefined, stale: only.includes("stale") ? old : undefined };
    return findServices(journal.list("service"), asked, searchText, language());
  }
}

/** Everything a service may be found by. @param {Record<string, any>} service */
function searchText(service) {
  return [service.description, service.address, nameOf(service.organization), placeName(service.place), ...(service.categories ?? []).map(categoryWords)].filter(Boolean).join(" ");
}
customElements.define("sala-services", Services);
