import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { card } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { personHref } from "../person/step.js";
import { language, t } from "../words/words.js";

const SHOWN = 5;

/** The talks and visits, latest first; a corrected one stays to be seen, marked as such. */
class ContactsSection extends Screen {
  render() {
    const contacts = journal.owned(this.record, "contact").sort((a, b) => (b.data.on ?? "").localeCompare(a.data.on ?? "") || b.id - a.id);
    const corrected = new Set(contacts.map((row) => row.data.corrects).filter(Boolean));
    const side = mayWrite("contact") ? html`<a class="button quiet" href=${personHref(this.record, "/contact")}>${t("app.add")}<span class="unseen"> ${t("contact.title")}</span></a>` : nothing;
    return card({ title: t("contact.title"), side }, contacts.length === 0 ? html`<p class="soft">${t("contact.none")}</p>` : html`
      <ul class="rows">${contacts.slice(0, SHOWN).map((row) => this.#one(row, corrected.has(row.id)))}</ul>
      ${contacts.length > SHOWN ? html`<details><summary>${t("contact.earlier", { count: contacts.length - SHOWN })}</summary><ul class="rows">${contacts.slice(SHOWN).map((row) => this.#one(row, corrected.has(row.id)))}</ul></details>` : nothing}`);
  }

  /** @param {any} row @param {boolean} isCorrected */
  #one({ id, data }, isCorrected) {
    const line = [codeWords("contact", "result", data.result), data.minutes ? t("contact.for-minutes", { count: data.minutes }) : "", data.next ? t("contact.next-on", { day: sayDay(data.next, language()) }) : ""].filter(Boolean).join(" · ");
    return html`<li class="row"><span class="grow ${isCorrected ? "struck" : ""}">
      <strong>${codeWords("contact", "kind", data.kind)}, ${sayDay(data.on, language())}</strong><span class="soft">${line}</span>
      ${data.note ? html`<span class="quote">${data.note}</span>` : nothing}</span>
      ${isCorrected ? html`<span class="tag">${t("contact.corrected")}</span>`
        : mayWrite("contact") ? html`<a class="plain" href=${personHref(this.record, "/contact", { corrects: id })}>${t("contact.fix")}<span class="unseen"> ${codeWords("contact", "kind", data.kind)}, ${sayDay(data.on, language())}</span></a>` : nothing}</li>`;
  }
}
customElements.define("sala-contacts-section", ContactsSection);
