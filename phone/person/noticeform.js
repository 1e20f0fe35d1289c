import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { hasRole } from "../parts/outlet.js";

/** Asks how somebody came to be noticed: the same of a person who is new here and of one on the village list. */
export class NoticeForm extends Form {
  type = "person";

  constructor() {
    super();
    const isClinician = hasRole("clinician");
    /** @type {Record<string, any>} */
    this.values = { noticedBy: isClinician ? "clinician" : "volunteer", askedBy: isClinician ? String(journal.account?.id) : undefined, noticedOn: today() };
  }

  /** Who noticed. A health worker who asked hears back later, as far as the person allows. */
  noticing() {
    return html`${this.choice("noticedBy")}${this.values.noticedBy === "clinician" ? this.#asker() : nothing}`;
  }

  #asker() {
    const clinicians = (journal.team ?? []).filter((/** @type {any} */ account) => account.roles?.includes("clinician"));
    if (clinicians.length === 0) return nothing;
    return this.pick("askedBy", { options: clinicians.map((/** @type {any} */ account) => ({ code: String(account.id), words: account.name })) });
  }

  /** What was answered, as the rules know it. */
  noticed() {
    const { noticedBy, noticedOn, askedBy } = this.values;
    return { noticedBy, noticedOn, ...(askedBy && noticedBy === "clinician" && { askedBy: Number(askedBy) }) };
  }
}
