import { html } from "lit";
import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { takeMinutes } from "../parts/formtime.js";
import { icon } from "../parts/icon.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { mayRecord } from "../person/standing.js";
import { personPage } from "../person/step.js";
import { t } from "../words/words.js";

/** A talk or a visit, also one that did not come about. With `corrects` it takes the place of an earlier note, which stays in the history. */
class Contact extends Form {
  type = "contact";
  required = ["kind", "result"];
  #taken = false;

  constructor() {
    super();
    this.values = { on: today() };
  }

  willUpdate() {
    const before = journal.get(Number(this.params.corrects));
    if (this.#taken || before?.type !== "contact") return;
    this.#taken = true;
    const { kind, result, minutes, note, next, on } = before.data;
    this.values = { kind, result, minutes, note, next, on };
  }

  render() {
    return personPage(this, { title: this.params.corrects ? t("contact.correct") : t("contact.new"), intro: this.params.corrects ? t("contact.correcting") : undefined }, this.form(html`
      ${this.choice("kind", { two: true })}
      ${this.choice("result", { two: true })}
      ${mayRecord(this.record) ? this.long("note") : html`<p class="hint">${t("contact.note-consent")}</p>`}
      <details ?open=${Boolean(this.params.corrects)}><summary>${icon("add", "small")}${t("contact.more")}</summary><div class="form">
        ${this.number("minutes")}
        ${this.day("on")}
        ${this.day("next")}
        <div class="tags">${[1, 7, 14, 30].map((days) => html`<button type="button" class="button quiet" @click=${() => this.set("next", after(today(), days))}>${t("contact.in-days", { count: days })}</button>`)}</div>
      </div></details>`));
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const formMinutes = takeMinutes(this.record);
    const corrects = Number(this.params.corrects);
    const { note: written, ...rest } = values;
    const note = mayRecord(this.record) ? written : undefined;
    await journal.record({ kind: "fact", type: "contact", fields: { person: this.record, ...rest, ...(formMinutes > 0 && { formMinutes }), ...(note && { note }), ...(corrects && { corrects }) } });
    if (values.next && journal.get(this.record)?.data.next !== values.next) {
      await journal.record({ kind: "edit", type: "person", subject: this.record, fields: { next: values.next } });
    }
    say(t("app.saved"));
    go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-contact", Contact);
