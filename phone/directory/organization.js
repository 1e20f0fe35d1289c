import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { loadOf } from "../referral/load.js";
import { t } from "../words/words.js";
import { gone } from "./gone.js";
import { namesOf } from "./names.js";
import { serviceRow } from "./service-row.js";

/** One organization: how to reach it, what it offers, and how much it carries now. */
class Organization extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "organization") return gone("/services");
    const { first, other } = namesOf(row.data);
    const services = journal.list("service").filter((/** @type {any} */ service) => service.data.organization === row.id);
    const load = loadOf(row.id, journal.list("referral"), journal.rules.lifecycles.referral, row.data.limit);
    return page({ title: first, back: "/services", intro: other }, html`
      <div class="columns"><div class="cards">
        ${card({ title: t("directory.services-of") }, services.length > 0 ? html`<ul class="rows">${services.map(serviceRow)}</ul>` : html`<p class="soft">${t("directory.no-services")}</p>`)}
      </div><div class="cards">
        ${card({ title: t("directory.reach-them"), side: mayWrite("organization") ? linkButton({ to: `/organizations/${row.id}/change`, words: t("app.change"), icon: "pen", kind: "quiet" }) : nothing }, html`${row.data.description ? html`<p class="quote">${row.data.description}</p>` : nothing}
          <p>${placeName(row.data.place)}</p>
          ${row.data.phone ? html`<a class="button" href="tel:${row.data.phone}">${icon("phone")}<span>${t("directory.call", { phone: row.data.phone })}</span></a>` : nothing}
          ${row.data.email ? html`<p>${row.data.email}</p>` : nothing}${row.data.website ? html`<p>${row.data.website}</p>` : nothing}`)}
        ${card({ title: t("directory.room") }, html`<p class=${load.full ? "late" : "soft"}>${t(load.limit === undefined || load.limit === null ? "directory.load" : "directory.load-limit", { live: load.live, asked: load.asked, limit: load.limit ?? 0 })}</p>`)}
      </div></div>`);
  }
}
customElements.define("sala-organization", Organization);
