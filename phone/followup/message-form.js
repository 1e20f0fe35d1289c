import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { linkButton, page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { mayDo } from "../person/standing.js";
import { draftMessage } from "./draft.js";
import { accounts, personName } from "./who.js";

/** Writing back to the one who asked: drafted from what the person allows, then read and changed by the worker, who sends it. */
class MessageForm extends Form {
  type = "message";
  required = ["to", "words"];
  /** Once somebody has written in the draft it is theirs, and no tick changes it any more. */
  #own = false;

  connectedCallback() {
    super.connectedCallback();
    const person = journal.get(this.record)?.data ?? {};
    this.values = { to: person.askedBy ? String(person.askedBy) : undefined, parts: ["went", "helped"] };
    this.#redraft();
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    super.set(name, value);
    if (name === "words") this.#own = true;
    if (name === "parts") this.#redraft();
  }

  #allowed() {
    return mayDo(this.record, "report-back");
  }

  #redraft() {
    if (this.#own) return;
    const owned = (/** @type {string} */ type) => journal.together(this.record, type);
    const referrals = this.params.referral ? journal.together(this.record, "referral").filter(({ id }) => id === Number(this.params.referral)) : owned("referral").filter((/** @type {any} */ { data }) => data.status !== "draft");
    const about = new Set(referrals.map((/** @type {any} */ { id }) => id));
    const followups = owned("followup").filter((/** @type {any} */ { data }) => !data.referral || about.has(data.referral));
    this.values = { ...this.values, words: draftMessage({ parts: this.values.parts ?? [], allowed: this.#allowed(), needs: owned("need"), referrals, followups, goals: owned("goal"), nameOf }, t) };
  }

  /** @param {Record<string, any>} values */
  async keep({ to, words, parts }) {
    const about = this.params.referral ? { about: Number(this.params.referral) } : {};
    const id = await journal.record({ kind: "edit", type: "message", fields: { person: this.record, to: Number(to), words, parts: parts ?? [], ...about } });
    say(t("followup.message-kept"));
    go(`/messages/${id}`, { replace: true });
  }

  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return gone("/people");
    return page({ title: t("followup.write-back"), back: `/people/${person.id}`, intro: personName(person.id), narrow: true }, this.#allowed() ? this.#form(person) : html`
      <div class="note clay stack"><p><strong>${t("followup.no-report-back")}</strong></p><p>${t("followup.no-report-back-why")}</p>
      <div class="buttons">${linkButton({ to: `/people/${person.id}/consent`, words: t("referral.ask-consent"), icon: "consent", kind: "main", query: { purpose: "report-back" } })}</div></div>`);
  }

  /** @param {any} person */
  #form(person) {
    const options = accounts().filter(({ id }) => id !== journal.account?.id).map(({ id, name }) => ({ code: String(id), words: name }));
    return html`${person.data.wishes ? html`<p class="note">${t("followup.wishes", { wishes: person.data.wishes })}</p>` : nothing}
      ${this.form(html`${this.pick("to", { options })}
        ${this.choice("parts", { many: true, two: true, hint: t("followup.parts-hint"), options: codesOf("message", "parts") })}
        ${this.long("words", { label: t("followup.draft"), hint: t("followup.draft-hint") })}`, { words: t("followup.keep-message") })}`;
  }
}
customElements.define("sala-message-form", MessageForm);
