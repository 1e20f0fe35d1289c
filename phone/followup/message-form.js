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
import { askers } from "./askers.js";
import { tellable } from "./tellable.js";
import { accountName, accounts, personName } from "./who.js";

/** Writing back to the one who asked: drafted from what the person allows, then read and changed by the worker, who sends it. */
class MessageForm extends Form {
  type = "message";
  required = ["to", "words"];
  /** Once somebody has written in the draft it is theirs, and no tick changes it any more. */
  #own = false;

  connectedCallback() {
    super.connectedCallback();
    this.values = { to: this.#askers()[0]?.code, parts: ["went", "helped"] };
    this.#redraft();
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    super.set(name, value);
    if (name === "words") this.#own = true;
    if (name === "parts") this.#redraft();
  }

  /** Who may hear: whoever asked for the person, or for this help, and reads messages here. @returns {{code: string, words: string, about?: number}[]} */
  #askers() {
    return askers(journal.get(this.record), journal.together(this.record, "referral"), Number(this.params.referral), journal.account?.id)
      .filter(({ account }) => mayHear(account))
      .map(({ account, about }) => ({ code: String(account), words: accountName(account), about }));
  }

  #allowed() {
    return mayDo(this.record, "report-back");
  }

  #redraft() {
    if (this.#own) return;
    const owned = (/** @type {string} */ type) => /** @type {any[]} */ (journal.together(this.record, type));
    const told = tellable({ needs: owned("need"), goals: owned("goal"), steps: owned("step"), referrals: owned("referral"), followups: owned("followup") }, journal.rules, (id) => journal.get(id));
    const referrals = told.referrals.filter(({ id, data }) => (this.params.referral ? id === Number(this.params.referral) : data.status !== "draft"));
    const about = new Set(referrals.map(({ id }) => id));
    const followups = told.followups.filter(({ data }) => !data.referral || about.has(data.referral));
    this.values = { ...this.values, words: draftMessage({ parts: this.values.parts ?? [], allowed: this.#allowed(), needs: told.needs, referrals, followups, goals: told.goals, nameOf }, t) };
  }

  /** @param {Record<string, any>} values */
  async keep({ to, words, parts }) {
    const asked = this.#askers().find(({ code }) => code === String(to))?.about ?? Number(this.params.referral);
    const about = asked ? { about: asked } : {};
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
    const options = this.#askers();
    if (options.length === 0) return html`<p class="note">${t("followup.nobody-asked")}</p>`;
    return html`${person.data.wishes ? html`<p class="note">${t("followup.wishes", { wishes: person.data.wishes })}</p>` : nothing}
      ${this.form(html`${this.pick("to", { options })}
        ${this.choice("parts", { many: true, two: true, hint: t("followup.parts-hint"), options: codesOf("message", "parts") })}
        ${this.long("words", { label: t("followup.draft"), hint: t("followup.draft-hint") })}`, { words: t("followup.keep-message") })}`;
  }
}
/** Whether messages reach an account in any of its roles. @param {number} account */
function mayHear(account) {
  const roles = accounts().find(({ id }) => id === account)?.roles ?? [];
  return roles.some((role) => journal.rules.roles.roles[role]?.reads?.includes("message"));
}
customElements.define("sala-message-form", MessageForm);
