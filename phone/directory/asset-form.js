import { html } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { categoryOptions } from "./names.js";

/** Writing down what the community itself has: a neighbour with a truck, a temple, a women's group. Two things are needed, no more. */
class AssetForm extends Form {
  type = "service";
  required = ["name", "place"];

  connectedCallback() {
    super.connectedCallback();
    const here = villages();
    if (here.length === 1) this.values = { place: String(here[0].id) };
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const place = Number(values.place);
    const organization = await journal.record({ kind: "edit", type: "organization", fields: { place, name: values.name, informal: true, ...(values.phone ? { phone: values.phone } : {}) } });
    const service = await journal.record({ kind: "edit", type: "service", fields: { ...values, place, organization, informal: true, active: true, confirmedOn: today(), confirmedHow: "visit" } });
    say(t("app.saved"));
    go(`/services/${service}`, { replace: true });
  }

  render() {
    return page({ title: t("directory.add-asset"), back: "/services", intro: t("directory.asset-intro"), narrow: true }, this.form(html`
      ${this.text("name", { label: t("directory.asset-name"), hint: t("directory.asset-name-hint") })}
      ${this.pick("place", { options: villages().map((place) => ({ code: String(place.id), words: placeName(place.id) })) })}
      ${this.choice("categories", { label: t("directory.asset-for"), many: true, two: true, options: categoryOptions() })}
      ${this.text("phone", { kind: "tel", mode: "tel" })}
      ${this.choice("cost", { two: true })}
      ${this.flag("goesToThem")}${this.flag("transport")}
      ${this.text("hours", { hint: t("directory.hours-hint") })}
      ${this.long("description", { label: t("directory.asset-words") })}`));
  }
}
customElements.define("sala-asset-form", AssetForm);
