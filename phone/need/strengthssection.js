import { html } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { mayRecord } from "../person/standing.js";
import { personHref } from "../person/step.js";
import { t } from "../words/words.js";
import { strengthList } from "./strengthlist.js";

/** What the person and those around them bring. */
class StrengthsSection extends Screen {
  render() {
    if (!mayRecord(this.record)) return html``;
    const strengths = journal.together(this.record, "strength");
    const side = html`<a class="button quiet" href=${personHref(this.record, "/strengths")}>${t("app.add")}<span class="unseen"> ${t("strength.title")}</span></a>`;
    return card({ title: t("strength.title"), side }, strengths.length > 0 ? strengthList(this.record, strengths) : html`<p class="soft">${t("strength.none")}</p>`);
  }
}
customElements.define("sala-strengths-section", StrengthsSection);
