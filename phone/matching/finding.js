import { html } from "lit";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { open, ranked } from "../need/ranking.js";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";

/** On a person's page: for each open need, the way to those who can help with it. */
class Finding extends Screen {
  render() {
    const needs = open(ranked(journal.together(this.record, "need")));
    if (needs.length === 0) return html``;
    return card({ title: t("matching.find") }, html`<div class="buttons stack">${needs.map(({ id, data }) =>
      linkButton({ to: `/people/${this.record}/needs/${id}/match`, words: t("matching.find-for", { need: categoryWords(data.category) }), icon: "search", kind: data.takenBy ? "quiet" : "" }))}</div>`);
  }
}
customElements.define("sala-finding", Finding);
