import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { after, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { go } from "../parts/router.js";
import { commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { knownOnly } from "./knownonly.js";
import { goOn, isKnownOnly } from "./standing.js";
import { personPage, saveWords } from "./step.js";

/** Help is offered and the answer kept as it was given. A no changes nothing else, and nobody is talked round. */
class Offer extends Form {
  type = "person";
  required = ["answer"];

  render() {
    if (isKnownOnly(this.record)) return personPage(this, { title: t("person.offer-title") }, knownOnly(this.record));
    return personPage(this, { title: t("person.offer-title"), step: "offer" }, html`
      <div class="read-aloud"><p>${t("person.offer-say")}</p></div>
      ${this.form(html`
        ${this.choice("answer", { label: t("person.offer-answer"), options: this.#answers() })}
        ${this.#more()}`, { words: saveWords(this) })}`);
  }

  /** Only what fits how things stand; what was said offline meanwhile is decided by the server. */
  #answers() {
    const status = journal.get(this.record)?.data.status;
    const answers = status === "noticed" ? ["agree", "postpone", "decline", "miss"] : ["agree"];
    const icons = { agree: "check", decline: "cross", postpone: "due", miss: "eye" };
    return answers.map((code) => ({ code, words: t(`person.offer.${code}`), icon: icons[/** @type {keyof typeof icons} */ (code)] }));
  }

  #more() {
    const { answer } = this.values;
    if (answer === "decline") {
      return html`<p class="note">${t("person.offer-no-note")}</p>
        ${this.choice("reason", { label: t("support.decline.reason"), options: commandCodes("support", "decline") })}`;
    }
    if (answer === "postpone" || answer === "miss") return this.day("next", {});
    return nothing;
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    super.set(name, value);
    if (name === "answer" && (value === "postpone" || value === "miss") && !this.values.next) super.set("next", after(today(), value === "miss" ? 3 : 14));
  }

  /** @param {string} name */
  label(name) {
    return name === "answer" ? t("person.offer-answer") : super.label(name);
  }

  /** @param {Record<string, any>} values */
  async keep({ answer, reason, next }) {
    const fields = { ...(answer === "decline" && reason && { reason }), ...((answer === "postpone" || answer === "miss") && next && { next }) };
    await journal.record({ kind: "command", type: `person.${answer}`, subject: this.record, fields });
    say(t("person.offer-kept"));
    if (answer === "agree") goOn(this.record, "offer", true);
    else go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-offer", Offer);
