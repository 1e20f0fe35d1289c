import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { card, page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codeWords, codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";
import { gone } from "./gone.js";
import { namesOf } from "./names.js";
import "../referral/link.js";

/** How many earlier answers are shown. */
const EARLIER = 5;

/** Asking whether there is room before anybody is named, and writing down the answer. Opened for a need it says which kind, never whose. */
class Capacity extends Form {
  type = "capacity";
  required = ["says"];

  /** @param {Record<string, any>} values */
  async keep(values) {
    const on = today();
    const service = this.record;
    const source = values.source ?? "phone";
    await journal.record({ kind: "fact", type: "capacity", fields: { ...values, source, service, on, place: journal.get(service)?.data.place } });
    await journal.record({ kind: "edit", type: "service", subject: service, fields: { capacity: values.says, capacityOn: on } });
    say(t("app.saved"));
    go(this.#back(), { replace: true });
  }

  /** Back to the choice of services, when this was asked on the way to a referral. */
  #back() {
    return this.params.person && this.params.need ? `/people/${this.params.person}/needs/${this.params.need}/match` : `/services/${this.record}`;
  }

  render() {
    const row = journal.get(this.record);
    if (row?.type !== "service") return gone("/services");
    const phone = row.data.phone ?? journal.get(row.data.organization)?.data.phone;
    return page({ title: t("directory.ask-room"), back: this.#back(), intro: namesOf(row.data).first, narrow: true }, html`
      ${card({ title: t("directory.what-to-ask") }, html`<p class="read-aloud">${this.#question(row)}</p><p class="hint">${t("directory.no-name")}</p>
        <div class="buttons">${phone ? html`<a class="button" href="tel:${phone}">${icon("phone")}<span>${t("directory.call", { phone })}</span></a>` : nothing}</div>
        <sala-link kind="capacity" .subject=${row.id}></sala-link>`)}
      ${card({ title: t("directory.their-answer") }, this.form(html`${this.choice("says")}
        ${this.choice("source", { two: true, options: codesOf("capacity", "source").filter(({ code }) => code !== "link") })}${this.long("note")}`))}
      ${this.#earlier(row.id)}`);
  }

  /** @param {any} row */
  #question({ data }) {
    const kind = this.params.category ?? data.categories?.[0];
    return kind ? t("directory.question-kind", { kind: categoryWords(kind) }) : t("directory.question");
  }

  /** @param {number} service */
  #earlier(service) {
    const told = journal.list("capacity").filter((/** @type {any} */ row) => row.data.service === service).sort((/** @type {any} */ a, /** @type {any} */ b) => (b.data.on ?? "").localeCompare(a.data.on ?? "") || b.id - a.id);
    if (told.length === 0) return nothing;
    return card({ title: t("directory.earlier") }, html`<ul class="stack">${told.slice(0, EARLIER).map((/** @type {any} */ { data }) => html`<li><strong>${codeWords("capacity", "says", data.says)}</strong>
      <span class="soft">${sayDay(data.on, language())} · ${codeWords("capacity", "source", data.source)}</span>${data.note ? html`<p>${data.note}</p>` : nothing}</li>`)}</ul>`);
  }
}
customElements.define("sala-capacity", Capacity);
