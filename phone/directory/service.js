import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { loadOf } from "../referral/load.js";
import { language, t } from "../words/words.js";
import { factsOf } from "./facts.js";
import { nameOf, namesOf } from "./names.js";
import { serviceTags, staleAfter } from "./service-row.js";
import { staleness } from "./staleness.js";
import { gone } from "./gone.js";

/** One service: what it gives to whom, how far this may be trusted, and whether it has room. */
class Service extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "service") return gone("/services");
    const { first, other } = namesOf(row.data);
    return page({ title: first, back: "/services", intro: other }, html`
      <div class="tags">${(row.data.categories ?? []).map((/** @type {string} */ code) => html`<span class="tag leaf">${categoryWords(code)}</span>`)}${serviceTags(row.data)}</div>
      ${row.data.active === false ? html`<p class="note clay">${t("directory.closed")}</p>` : nothing}
      ${row.data.proposed ? html`<p class="note sun">${t("thread.only-proposed")} <a href=${href("/services/proposed")}>${t("thread.look")}</a></p>` : nothing}
      <div class="columns">
        <div class="cards">${this.#about(row)}</div>
        <div class="cards">${this.#trust(row)}${this.#room(row)}</div>
      </div>`);
  }

  /** @param {any} row */
  #about({ id, data }) {
    return card({ title: t("directory.about"), side: mayWrite("service") ? linkButton({ to: `/services/${id}/change`, words: t("app.change"), icon: "pen", kind: "quiet" }) : nothing }, html`
      ${data.description ? html`<p class="quote">${data.description}</p>` : nothing}
      <dl class="facts wide">
        <div><dt>${t("service.organization")}</dt><dd><a href=${href(`/organizations/${data.organization}`)}>${nameOf(data.organization)}</a></dd></div>
        <div><dt>${t("service.place")}</dt><dd>${[placeName(data.place), data.address].filter(Boolean).join(", ")}</dd></div>
        ${factsOf(data).map(({ name, words }) => html`<div><dt>${t(`service.${name}`)}</dt><dd>${words}</dd></div>`)}
      </dl>
      ${data.confidential ? html`<p class="note">${t("directory.confidential")}</p>` : nothing}
      ${data.phone ? html`<a class="button" href="tel:${data.phone}">${icon("phone")}<span>${t("directory.call", { phone: data.phone })}</span></a>` : nothing}`);
  }

  /** @param {any} row */
  #trust({ id, data }) {
    const { kind } = staleness(data, today(), staleAfter());
    return card({ title: t("directory.trust") }, html`
      <p class="note ${kind === "fresh" ? "" : "sun"}">${t(`directory.trust.${kind}`, { day: sayDay(data.confirmedOn, language()), how: codeWords("service", "confirmedHow", data.confirmedHow) })}</p>
      ${data.source ? html`<p class="hint">${t("directory.source", { source: data.source })}</p>` : nothing}
      <div class="buttons" ?hidden=${!mayWrite("service")}>
        <button class="button" @click=${() => this.#stillRight(id, "phone")}>${icon("phone")}<span>${t("directory.confirm.phone")}</span></button>
        <button class="button" @click=${() => this.#stillRight(id, "visit")}>${icon("walk")}<span>${t("directory.confirm.visit")}</span></button>
        ${data.active === false
          ? html`<button class="button quiet" @click=${() => this.#open(id, true)}>${t("directory.open-again")}</button>`
          : html`<button class="button grave" @click=${() => this.#open(id, false)}>${icon("cross")}<span>${t("directory.has-closed")}</span></button>`}
      </div>`);
  }

  /** @param {any} row */
  #room({ id, data }) {
    const load = loadOf(data.organization, journal.list("referral"), journal.rules.lifecycles.referral, journal.get(data.organization)?.data.limit);
    return card({ title: t("directory.room") }, html`
      <p>${data.capacity ? t("directory.room-said", { says: codeWords("service", "capacity", data.capacity), day: sayDay(data.capacityOn, language()) }) : t("directory.room-unknown")}</p>
      <p class=${load.full ? "late" : "soft"}>${t(load.limit === undefined || load.limit === null ? "directory.load" : "directory.load-limit", { live: load.live, asked: load.asked, limit: load.limit ?? 0 })}</p>
      <div class="buttons" ?hidden=${!mayWrite("capacity")}>${linkButton({ to: `/services/${id}/room`, words: t("directory.ask-room"), icon: "talk" })}</div>`);
  }

  /** @param {number} id @param {"phone" | "visit"} how */
  async #stillRight(id, how) {
    await journal.record({ kind: "edit", type: "service", subject: id, fields: { confirmedOn: today(), confirmedHow: how, active: true } });
    say(t("directory.confirmed"));
  }

  /** @param {number} id @param {boolean} active */
  async #open(id, active) {
    await journal.record({ kind: "edit", type: "service", subject: id, fields: { active } });
    say(t(active ? "directory.opened" : "directory.marked-closed"));
  }
}
customElements.define("sala-service", Service);
