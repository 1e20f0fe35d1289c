import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { serviceTags } from "../directory/service-row.js";
import { personName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { card, linkButton, page } from "../parts/page.js";
import { mayDo } from "../person/standing.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { endingOf } from "./ending.js";
import { loadOf } from "./load.js";
import { seenByReceiver } from "./seen.js";
import { shareable, sharedCard } from "./share.js";

/** Asking a service to help: what is asked, what is told of the person, and what the receiver will read. Nothing leaves without the person's yes. */
class ReferralForm extends Form {
  type = "referral";
  required = ["words"];
  #drafting = false;

  connectedCallback() {
    super.connectedCallback();
    const before = this.#before();
    const chosen = before?.data.share ?? ["needs"];
    this.values = { words: before?.data.words ?? this.#need()?.data.words ?? "", urgency: before?.data.urgency ?? "routine", share: chosen.filter((/** @type {string} */ code) => this.#shareable().includes(code)) };
  }

  /** An earlier referral that this one follows from: passed on by its receiver, or refused. */
  #before() {
    return this.params.basedOn ? journal.get(Number(this.params.basedOn)) : undefined;
  }

  #need() {
    return this.params.need ? journal.get(Number(this.params.need)) : undefined;
  }

  #shareable() {
    return shareable(journal.get(this.record)?.data ?? {}, this.#mayKeep(), this.#need() !== undefined, today());
  }

  #mayKeep() {
    return mayDo(this.record, "record", journal.get(Number(this.params.service))?.data.organization);
  }

  /** @param {Record<string, any>} values */
  #fields(values) {
    const service = Number(this.params.service);
    return {
      ...((values.share ?? []).includes("needs") ? { category: this.#need()?.data.category } : {}),
      person: this.record, service, organization: journal.get(service)?.data.organization, requestedBy: journal.account?.id, share: [], ...values,
      ...(this.params.need ? { need: Number(this.params.need) } : {}),
      ...(this.params.basedOn ? { basedOn: Number(this.params.basedOn) } : {}),
      ...(this.params.reasons ? { reasons: this.params.reasons.split(",") } : {}),
    };
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    /** @type {import("../journal/core.js").Draft} */
    const made = { kind: "edit", type: "referral", fields: { ...this.#fields(values), ...(this.#drafting && { draftedOn: today() }) } };
    const ending = this.#drafting ? [] : endingOf(this.#before()?.id);
    const asking = this.#drafting ? [] : [{ kind: /** @type {const} */ ("command"), type: "referral.request", made: ending.length, fields: { requestedOn: today() } }];
    const id = (await journal.recordAll([...ending, made, ...asking])).at(-1);
    say(t(this.#drafting ? "referral.kept-draft" : "referral.asked"));
    go(`/referrals/${id}`, { replace: true });
  }

  /** @param {boolean} drafting */
  async #send(drafting) {
    this.#drafting = drafting;
    await this.submit();
  }

  render() {
    const person = journal.get(this.record);
    const service = journal.get(Number(this.params.service));
    if (person?.type !== "person" || service?.type !== "service") return gone(`/people/${this.record}`);
    const back = this.params.need ? `/people/${this.record}/needs/${this.params.need}/match` : `/people/${this.record}`;
    return page({ title: t("referral.ask", { service: nameOf(service.id) }), back, intro: this.#intro(), narrow: true }, html`
      ${this.#receiver(service)}
      ${mayDo(person.id, "refer", service.data.organization) ? this.#form(person) : this.#noConsent(service.data.organization)}`);
  }

  #intro() {
    const need = this.#need();
    return need ? t("referral.for-need", { name: personName(this.record), need: categoryWords(need.data.category) }) : t("referral.for", { name: personName(this.record) });
  }

  /** @param {any} service */
  #receiver(service) {
    const load = loadOf(service.data.organization, journal.list("referral"), journal.rules.lifecycles.referral, journal.get(service.data.organization)?.data.limit);
    return card({ title: nameOf(service.data.organization) }, html`<div class="tags">${serviceTags(service.data)}</div>
      <p class=${load.full ? "note clay" : "soft"}>${load.full ? t("referral.full", { limit: load.limit ?? 0 }) : t("directory.load", { live: load.live, asked: load.asked })}</p>
      <div class="buttons">${linkButton({ to: `/services/${service.id}/room`, words: t("referral.room-first"), icon: "talk", kind: "quiet", query: { person: this.record, need: this.params.need, category: this.#need()?.data.category } })}</div>`);
  }

  /** @param {number} organization */
  #noConsent(organization) {
    return html`<div class="note clay stack"><p><strong>${t("referral.no-consent")}</strong></p><p>${t("referral.no-consent-why", { organization: nameOf(organization) })}</p>
      <div class="buttons">${linkButton({ to: `/people/${this.record}/consent`, words: t("referral.ask-consent"), icon: "consent", kind: "main", query: { purpose: "refer", receiver: organization } })}</div></div>`;
  }

  /** @param {any} person */
  #form(person) {
    const options = this.#shareable().map((code) => ({ code, words: t(`referral.share.${code}`) }));
    return html`${this.form(html`
      ${this.long("words", { hint: t("referral.words-hint") })}
      ${this.choice("share", { label: t("referral.choose-share"), hint: t("referral.share-hint"), many: true, two: true, options })}
      ${this.choice("urgency", { two: true })}
      ${this.day("by")}
      ${seenByReceiver(this.#fields(this.values), sharedCard(person.data, this.values.share ?? [], this.#mayKeep()))}`,
      { words: t("referral.send"), more: html`<button class="button quiet" type="button" @click=${() => this.#send(true)}>${t("referral.keep-draft")}</button>` })}
      ${this.params.basedOn ? html`<p class="hint">${t("referral.follows")} ${endingOf(this.#before()?.id).length > 0 ? t("referral.ends-first") : ""}</p>` : nothing}`;
  }
}
customElements.define("sala-referral-form", ReferralForm);
