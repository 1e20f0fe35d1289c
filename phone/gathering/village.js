import { html, nothing } from "lit";
import { village as entries } from "../chapters.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName, placeOf, villages } from "../parts/places.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import { gatheringsOf, mayLead, mayWriteAt, standing, titleOf } from "./gatherings.js";
import { profileOf } from "./profiles.js";
import "../parts/outlet.js";
import "./drawings.js";

/** The page of a place's community: when it meets, and below, what the other parts bring: map, priorities, plan, promises, money. */
class Village extends Screen {
  get place() {
    return Number(this.params.place);
  }

  render() {
    if (!placeOf(this.place)) return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/village", backWords: t("gathering.hub") }, nothing);
    const several = villages().length > 1;
    return page({ title: placeName(this.place), ...(several ? { back: "/village", backWords: t("gathering.hub") } : {}) }, html`
      ${this.#meeting()}
      <sala-outlet class="village-parts" .entries=${entries} .params=${{ place: String(this.place) }}></sala-outlet>
      ${this.#profile()} ${this.#earlier()}`);
  }

  #meeting() {
    const { open, next, last } = standing(gatheringsOf(this.place));
    return html`<div class="stack">
      ${open ? html`<a class="button main big meet" href=${href(`/gatherings/${open.id}`)}>${icon("gathering")}<span>${t("gathering.now")}<small>${titleOf(open.data)}</small></span></a>` : nothing}
      <ul class="rows">
        ${next ? this.#row("gathering.next", next) : html`<li class="row">${icon("due")}<span class="grow"><strong>${t("gathering.next")}</strong><span class="hint">${t("gathering.none-next")}</span></span></li>`}
        ${last ? this.#row("gathering.last", last) : nothing}
      </ul>
      ${mayLead(this.place) ? linkButton({ to: "/gatherings/new", words: t("gathering.plan-one"), icon: "add", kind: open ? "" : "main", query: { place: this.place } }) : nothing}
    </div>`;
  }

  /** @param {string} words @param {import("../journal/journal.js").Row} gathering */
  #row(words, gathering) {
    return html`<li><a class="row" href=${href(`/gatherings/${gathering.id}`)}>${icon(words === "gathering.next" ? "due" : "gathering")}<span class="grow"><strong>${t(words)}</strong>
      <span class="hint">${sayDay(gathering.data.on, language())} · ${titleOf(gathering.data)}</span></span>${icon("next", "small")}</a></li>`;
  }

  /** Who lives here, as far as somebody has described it. */
  #profile() {
    const profile = profileOf(this.place);
    const may = mayWriteAt(this.place, "profile");
    if (!profile && !may) return nothing;
    return card({ title: t("profile.title"), side: may ? html`<a href=${href(`/village/${this.place}/profile`)}>${t(profile ? "app.change" : "profile.describe")}</a>` : nothing },
      profile ? html`<p>${told(profile.data)}</p><p class="tags">${(profile.data.ethnicities ?? []).map((/** @type {string} */ code) => html`<span class="tag">${codeWords("attendance", "ethnicity", code)}</span>`)}</p>` : html`<p class="soft">${t("profile.none")}</p>`);
  }

  #earlier() {
    const { open, next, last } = standing(gatheringsOf(this.place));
    const earlier = gatheringsOf(this.place).filter(({ id }) => ![open?.id, next?.id, last?.id].includes(id));
    return earlier.length === 0 ? nothing : html`<details class="card folded"><summary><h2>${t("gathering.earlier")}</h2></summary><ul class="rows">${earlier.slice(0, 40).map((row) => html`<li><a class="row" href=${href(`/gatherings/${row.id}`)}>
      <span class="grow"><strong>${titleOf(row.data)}</strong><span class="hint">${sayDay(row.data.on, language())}</span></span><span class="tag">${codeWords("gathering", "status", row.data.status)}</span></a></li>`)}</ul></details>`;
  }
}
customElements.define("sala-village", Village);

/** @param {Record<string, any>} data */
function told({ people, households, year, source }) {
  return html`${t("profile.told", { people: people ?? "–", households: households ?? "–", year: year ?? "–" })}${source ? html` <span class="hint">${source}</span>` : nothing}`;
}
