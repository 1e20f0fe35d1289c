import { html } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** Opening a small fund: what it is called, and how much there is. */
class FundForm extends Form {
  type = "fund";
  required = ["name", "budget"];

  connectedCallback() {
    super.connectedCallback();
    this.values = { currency: "LAK" };
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const id = await journal.record({ kind: "edit", type: "fund", fields: { place: Number(this.params.place), on: today(), ...values } });
    say(t("app.saved"));
    go(`/funds/${id}`, { replace: true });
  }

  render() {
    const place = Number(this.params.place);
    return page({ title: t("action.open-fund"), back: `/village/${place}/funds`, intro: placeName(place), narrow: true },
      this.form(html`${this.text("name")}${this.number("budget")}${this.choice("currency", { two: true })}${this.text("source")}`));
  }
}
customElements.define("sala-fund-form", FundForm);
