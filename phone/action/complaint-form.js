import { html } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { areaOf, placeName, placeOf, placesAbove } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** Filing a complaint: about what, and in the words of whoever has it. It goes to a level above the village, past everybody in it. */
class ComplaintForm extends Form {
  type = "complaint";
  required = ["about", "words"];

  connectedCallback() {
    super.connectedCallback();
    this.values = { to: String(areaOf(Number(this.params.place))?.id ?? ""), via: "person" };
  }

  /** @param {Record<string, any>} values */
  async keep({ to, ...values }) {
    const village = Number(this.params.place);
    await journal.record({ kind: "edit", type: "complaint", fields: { place: Number(to), village, by: journal.account?.id, on: today(), ...values } });
    say(t("action.complaint-filed"));
    go(`/village/${village}/complaints`, { replace: true });
  }

  render() {
    const village = Number(this.params.place);
    const above = placesAbove(village).slice(1).map((id) => ({ code: String(id), words: placeName(id), hint: t(`office.level.${placeOf(id)?.level}`) }));
    return page({ title: t("action.complain"), back: `/village/${village}/complaints`, intro: t("action.complaints-why"), narrow: true }, this.form(html`
      ${this.choice("about", { two: true })}${this.long("words", { hint: t("action.complaint-hint") })}
      <details><summary>${t("action.more-about")}</summary><div class="stack">${this.choice("to", { label: t("complaint.place"), options: above })}${this.choice("via", { two: true })}${this.text("contact", { hint: t("action.contact-hint") })}</div></details>`, { words: t("action.send-up") }));
  }
}
customElements.define("sala-complaint-form", ComplaintForm);
