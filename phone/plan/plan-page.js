import { html } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { page } from "../parts/page.js";
import { personName } from "../followup/who.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import "./plan.js";

/** The plan on a page of its own, for planning together with the person. */
class PlanPage extends Screen {
  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return gone("/people");
    return page({ title: t("plan.of", { name: personName(person.id) }), back: `/people/${person.id}`, narrow: true }, html`
      ${person.data.matters ? html`<div class="note"><p class="hint">${t("plan.matters")}</p><p class="quote">${person.data.matters}</p></div>` : html``}
      <sala-plan .params=${this.params}></sala-plan>`);
  }
}
customElements.define("sala-plan-page", PlanPage);
