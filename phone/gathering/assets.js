import { html, nothing } from "lit";
import { namesOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { categories, categoryWords } from "../need/categories.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { href } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";

/** What a village has, written down while it is told: each becomes a proposal for the directory, in use only after somebody has confirmed it. */
class Assets extends Form {
  type = "service";
  required = ["name"];

  render() {
    return gatheringPage(this, { title: t("gathering.produce.assets"), intro: t("gathering.assets-intro") }, (row) => html`
      ${mayWriteAt(row.data.place, "service") ? this.form(html`
        ${this.text("name", { label: t("directory.asset-name"), hint: t("directory.asset-name-hint") })}
        ${this.flag("agreed", { label: t("gathering.asset-agreed") })}
        ${this.choice("categories", { label: t("directory.asset-for"), many: true, two: true, options: categories().map((kind) => ({ code: kind.code, words: categoryWords(kind.code), icon: kind.icon })) })}
        <details><summary>${icon("add", "small")}${t("person.more-about")}</summary><div class="form">${this.text("phone", { kind: "tel", mode: "tel" })}${this.choice("cost", { two: true })}${this.flag("goesToThem")}${this.flag("transport")}
          ${this.text("hours", { hint: t("directory.hours-hint") })}${this.long("description", { label: t("directory.asset-words") })}</div></details>`, { words: t("gathering.asset-add") }) : nothing}
      ${this.#here(row)}`);
  }

  check() {
    const wrong = super.check();
    if (!this.values.agreed) wrong.agreed = t("gathering.asset-agree-first");
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "agreed" ? t("gathering.asset-agreed") : name === "name" ? t("directory.asset-name") : super.label(name);
  }

  /** @param {Record<string, any>} values */
  async keep({ agreed, ...values }) {
    const place = journal.get(this.record)?.data.place;
    const { name, phone } = values;
    const organization = await journal.record({ kind: "edit", type: "organization", fields: { place, name, informal: true, phone } });
    await journal.record({ kind: "edit", type: "service", fields: { ...values, place, organization, informal: true, gathering: this.record, proposed: true, active: false } });
    say(t("app.saved"));
    this.values = {};
  }

  /** @param {import("../journal/journal.js").Row} row */
  #here(row) {
    const assets = madeIn("service", row.id);
    if (assets.length === 0) return nothing;
    return card({ title: t("gathering.assets-here"), side: mayWrite("service") ? html`<a href=${href("/services/proposed")}>${t("gathering.asset-review")}</a>` : nothing }, html`<ul class="rows">${assets.map(({ id, data }) => html`<li><a class="row wraps" href=${href(`/services/${id}`)}>
      ${icon("strength")}<span class="grow"><strong>${namesOf(data).first}</strong><span class="hint">${(data.categories ?? []).map(categoryWords).join(", ")}</span></span>${standing(data)}</a></li>`)}</ul>`);
  }
}
customElements.define("sala-gathering-assets", Assets);

/** @param {Record<string, any>} data */
function standing({ proposed, active }) {
  if (proposed) return html`<span class="tag sun">${t("gathering.asset-waits")}</span>`;
  return active === false ? html`<span class="tag">${t("gathering.asset-no")}</span>` : html`<span class="tag leaf">${t("gathering.asset-used")}</span>`;
}
