import { html, nothing } from "lit";
import { today } from "../parts/dates.js";
import { EditForm } from "../parts/editform.js";
import { page } from "../parts/page.js";
import { maySee } from "../parts/rights.js";
import { go } from "../parts/router.js";
import { t } from "../words/words.js";
import { gone } from "./gone.js";
import { categoryOptions, namesOf } from "./names.js";

/** Putting right what has changed at a service. Only what was touched is recorded, so that it meets nobody else's change. */
class ServiceForm extends EditForm {
  type = "service";
  required = ["name"];
  names = ["name", "nameOther", "phone", "hours", "cost", "costWords", "eligibility", "address", "description", "goesToThem", "transport", "interpreter", "categories", "access"];

  /** Whoever puts something right has just heard it. */
  changes() {
    const changes = super.changes();
    return Object.keys(changes).length === 0 ? changes : { ...changes, confirmedOn: today(), confirmedHow: "phone" };
  }

  leave() {
    go(`/services/${this.record}`, { replace: true });
  }

  render() {
    const row = this.row;
    if (row?.type !== "service") return gone("/services");
    return page({ title: t("directory.change", { name: namesOf(row.data).first }), back: `/services/${row.id}`, intro: t("directory.change-intro"), narrow: true }, this.form(html`
      ${this.text("name")}${this.text("nameOther")}${this.text("phone", { kind: "tel", mode: "tel" })}${this.text("hours", { hint: t("directory.hours-hint") })}
      ${this.choice("cost", { two: true })}${this.text("costWords")}${this.long("eligibility")}${row.data.confidential && !maySee("confidential") ? nothing : this.text("address")}
      ${this.flag("goesToThem")}${this.flag("transport")}${this.flag("interpreter")}
      ${this.choice("access", { many: true, two: true })}
      ${this.choice("categories", { many: true, two: true, options: categoryOptions() })}
      ${this.long("description")}`));
  }
}
customElements.define("sala-service-form", ServiceForm);
