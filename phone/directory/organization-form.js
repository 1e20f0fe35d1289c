import { html } from "lit";
import { EditForm } from "../parts/editform.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { t } from "../words/words.js";
import { gone } from "./gone.js";
import { namesOf } from "./names.js";

/** How to reach an organization, and how many people it said it can carry at once. */
class OrganizationForm extends EditForm {
  type = "organization";
  required = ["name"];
  names = ["name", "nameOther", "phone", "email", "website", "limit", "description"];

  leave() {
    go(`/organizations/${this.record}`, { replace: true });
  }

  render() {
    const row = this.row;
    if (row?.type !== "organization") return gone("/services");
    return page({ title: t("directory.change", { name: namesOf(row.data).first }), back: `/organizations/${row.id}`, narrow: true }, this.form(html`
      ${this.text("name")}${this.text("nameOther")}${this.text("phone", { kind: "tel", mode: "tel" })}${this.text("email", { kind: "email", mode: "email" })}${this.text("website", { kind: "url", mode: "url" })}
      ${this.number("limit", { hint: t("directory.limit-hint") })}${this.long("description")}`));
  }
}
customElements.define("sala-organization-form", OrganizationForm);
