import { html } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { mayRecord } from "./standing.js";
import { personHref } from "./step.js";

/** What matters to the person, in their words, before anything else is said about them. */
class MattersSection extends Screen {
  render() {
    const matters = journal.get(this.record)?.data.matters;
    if (!mayRecord(this.record)) return html``;
    const side = html`<a class="button quiet" href=${personHref(this.record, "/matters")}>${matters ? t("app.change") : t("app.add")}<span class="unseen"> ${t("person.matters-title")}</span></a>`;
    return card({ title: t("person.matters-title"), side }, matters ? html`<p class="quote">${matters}</p>` : html`<p class="soft">${t("person.matters-hint")}</p>`);
  }
}
customElements.define("sala-matters-section", MattersSection);
