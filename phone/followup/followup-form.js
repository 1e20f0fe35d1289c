import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { mayRecord } from "../person/standing.js";
import { personName } from "./who.js";

/** Did you go? Did it help? What stopped you? Three separate things; only the first must be answered, and who says so. */
class FollowUpForm extends Form {
  type = "followup";
  required = ["source", "went"];

  connectedCallback() {
    super.connectedCallback();
    this.values = { source: this.params.source ?? "person", on: today() };
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const referral = this.#referral();
    const about = referral ? { referral: referral.id, organization: referral.data.organization } : {};
    const step = this.params.step ? { step: Number(this.params.step) } : {};
    const asked = this.#asked(values);
    await journal.record({ kind: "fact", type: "followup", fields: { ...asked, ...about, ...step, person: this.record } });
    say(t("app.saved"));
    go(referral ? `/referrals/${referral.id}` : `/people/${this.record}`, { replace: true });
  }

  /** What was answered and then hidden by another answer is not kept. @param {Record<string, any>} values */
  #asked({ helped, stopped, ...values }) {
    return { ...values, ...(this.#asksHelped() && helped ? { helped } : {}), ...(this.#asksStopped() && stopped ? { stopped } : {}) };
  }

  #referral() {
    return this.params.referral ? journal.get(Number(this.params.referral)) : undefined;
  }

  #asksHelped() {
    return this.values.went === "yes";
  }

  #asksStopped() {
    return ["no", "not-yet"].includes(this.values.went) || (this.#asksHelped() && ["partly", "no"].includes(this.values.helped));
  }

  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return gone("/people");
    const referral = this.#referral();
    const back = referral ? `/referrals/${referral.id}` : `/people/${person.id}`;
    const title = referral ? t("followup.ask-about", { service: nameOf(referral.data.service) }) : t("followup.ask");
    return page({ title, back, intro: personName(person.id), narrow: true }, this.form(html`
      ${this.choice("source", { two: true, hint: t("followup.source-hint") })}
      ${this.choice("went", { two: true })}
      ${this.#asksHelped() ? this.choice("helped", { two: true }) : nothing}
      ${this.#asksStopped() ? this.choice("stopped", { many: true, two: true, label: t(this.values.went === "yes" ? "followup.stopped-helping" : "followup.stopped") }) : nothing}
      ${mayRecord(person.id) ? this.long("note") : nothing}
      ${this.day("on")}`));
  }
}
customElements.define("sala-followup-form", FollowUpForm);
