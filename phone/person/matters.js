import { html } from "lit";
import { EditForm } from "../parts/editform.js";
import { t } from "../words/words.js";
import { consentFirst } from "./consentfirst.js";
import { goOn, mayRecord } from "./standing.js";
import { personPage, saveWords, skip } from "./step.js";

/** The first question of every conversation. */
class Matters extends EditForm {
  type = "person";
  names = ["matters"];

  render() {
    return personPage(this, { title: t("person.matters"), step: "matters" }, mayRecord(this.record)
      ? this.form(html`${this.long("matters", { hint: t("person.matters-hint") })}`, { words: saveWords(this), more: skip(this, "matters") })
      : consentFirst(this.record));
  }

  leave() {
    goOn(this.record, "matters", Boolean(this.params.talk));
  }
}
customElements.define("sala-matters", Matters);
