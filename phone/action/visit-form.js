import { html } from "lit";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** Planning a supervision visit: by which level, and when. */
class VisitForm extends Form {
  type = "visit";
  required = ["level", "on"];

  /** @param {Record<string, any>} values */
  async keep(values) {
    const id = await journal.record({ kind: "edit", type: "visit", fields: { place: Number(this.params.place), visitor: journal.account?.id, ...values } });
    say(t("app.saved"));
    go(`/visits/${id}`, { replace: true });
  }

  render() {
    const place = Number(this.params.place);
    return page({ title: t("action.plan-visit"), back: `/village/${place}/visits`, intro: placeName(place), narrow: true },
      this.form(html`${this.choice("level", { two: true })}${this.day("on")}${this.text("who", { hint: t("action.no-name") })}${this.long("purpose")}`));
  }
}
customElements.define("sala-visit-form", VisitForm);
