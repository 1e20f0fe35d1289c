import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { personHref } from "../person/step.js";
import { t } from "../words/words.js";
import { categoryOf, categoryWords } from "./categories.js";
import { open, ranked } from "./ranking.js";
import "./drawings.js";

/** The person's needs in their own order; those that were met or dropped stand below. */
class NeedsSection extends Screen {
  render() {
    const needs = ranked(journal.together(this.record, "need"));
    const still = open(needs);
    const past = needs.filter((need) => !still.includes(need));
    const side = html`<a class="button quiet" href=${personHref(this.record, "/needs")}>${t("app.add")}<span class="unseen"> ${t("need.title")}</span></a>`;
    return card({ title: t("need.title"), side }, html`
      ${still.length === 0 ? html`<p class="soft">${t("person.nothing-noted")}</p>` : html`<ol class="rows">${still.map((need) => this.#one(need))}</ol>`}
      ${past.length > 0 ? html`<details><summary>${t("need.past", { count: past.length })}</summary><ul class="rows">${past.map((need) => this.#one(need))}</ul></details>` : nothing}`);
  }

  /** @param {any} need */
  #one({ id, data }) {
    return html`<li><a class="row" href=${personHref(this.record, `/needs/${id}`)}>${icon(categoryOf(data.category)?.icon ?? "need")}
      <span class="grow"><strong>${categoryWords(data.category)}</strong><span class="soft">${data.words ?? ""}</span></span>
      ${data.status !== "open" ? html`<span class="tag">${codeWords("need", "status", data.status)}</span>` : nothing}</a></li>`;
  }
}
customElements.define("sala-needs-section", NeedsSection);
