import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { after, sayDay, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { takeMinutes } from "../parts/formtime.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";
import { mayRecord } from "../person/standing.js";
import { personName } from "./who.js";

/** The most minutes that a day has, and so the most that a note may tell. */
const LONGEST_DAY = 1440;

/** A visit or a call, also one that reached nobody: two taps are enough. With `corrects` it takes the place of an earlier one, which stays in the history. */
class ContactForm extends Form {
  type = "contact";
  required = ["kind", "result"];

  connectedCallback() {
    super.connectedCallback();
    const { kind, result, minutes, note, next, on = today() } = this.#corrected?.data ?? {};
    this.values = { kind, result, minutes, note, next, on };
  }

  get #corrected() {
    const row = journal.get(Number(this.params.corrects));
    return row?.type === "contact" ? row : undefined;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const formMinutes = Math.min(takeMinutes(this.record), LONGEST_DAY);
    await journal.record({ kind: "fact", type: "contact", fields: { ...values, ...(this.#corrected && { corrects: this.#corrected.id }), ...(formMinutes > 0 ? { formMinutes } : {}), person: this.record } });
    if (values.next) await journal.record({ kind: "edit", type: "person", subject: this.record, fields: { next: values.next } });
    say(t("app.saved"));
    go(`/people/${this.record}`, { replace: true });
  }

  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return gone("/people");
    return page({ title: this.#corrected ? t("app.correct") : t("followup.add-contact"), back: `/people/${person.id}`, intro: personName(person.id), narrow: true }, this.form(html`
      ${this.#corrected ? html`<p class="note">${t("app.correcting")}</p>` : nothing}
      ${this.choice("kind", { two: true })}${this.choice("result", { two: true })}
      ${mayRecord(person.id) ? this.long("note") : nothing}
      ${this.day("on")}${this.day("next", { hint: t("followup.next-hint", { day: sayDay(after(today(), 14), language()) }) })}
      ${this.number("minutes")}`));
  }
}
customElements.define("sala-contact-form", ContactForm);
