import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { shownName } from "../person/name.js";
import { t } from "../words/words.js";
import { madeIn, mayWriteAt } from "./gatherings.js";

/** Whose names stand with a gathering, because they agreed. @param {import("../journal/journal.js").Row} gathering */
export function namesCard(gathering) {
  const named = madeIn("participant", gathering.id);
  const may = mayWriteAt(gathering.data.place, "participant");
  return card({ title: t("attendance.names"), side: may ? html`<a href=${href(`/gatherings/${gathering.id}/names`)}>${t("attendance.name-add")}</a>` : nothing }, html`
    <p class="hint">${t("attendance.names-hint")}</p>
    ${named.length === 0 ? html`<p class="soft">${t("participant.none")}</p>` : html`<ul class="rows">${named.map(({ data }) => html`<li><a class="row" href=${href(`/people/${data.person}`)}>
      <span class="grow"><strong>${shownName(journal.get(data.person)?.data, t("person.nameless"))}</strong></span><span class="tag">${codeWords("attendance", "role", data.role)}</span></a></li>`)}</ul>`}`);
}
