import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { titleOf } from "./gatherings.js";
import "./drawings.js";

/** On a person's page: the gatherings with which their name stands, because they agreed, and the one in which they came up. */
class PersonGatherings extends Screen {
  render() {
    const came = journal.together(this.record, "participant").filter(({ data }) => data.gathering);
    const raised = journal.get(this.record)?.data.gathering;
    if (came.length === 0 && !raised) return nothing;
    return card({ title: t("participant.came-to") }, html`<ul class="rows">
      ${raised ? this.#row(raised, t("person.noticedBy.gathering")) : nothing}
      ${came.map(({ data }) => this.#row(data.gathering, codeWords("attendance", "role", data.role)))}</ul>`);
  }

  /** @param {number} id @param {string} as */
  #row(id, as) {
    const gathering = journal.get(id);
    if (!gathering) return nothing;
    return html`<li><a class="row" href=${href(`/gatherings/${id}`)}>${icon("gathering")}<span class="grow"><strong>${titleOf(gathering.data)}</strong><span class="hint">${sayDay(gathering.data.on, language())}</span></span><span class="tag">${as}</span></a></li>`;
  }
}
customElements.define("sala-person-gatherings", PersonGatherings);
