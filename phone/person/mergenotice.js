import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { mayCommand } from "../parts/rights.js";
import { hasRole } from "../parts/outlet.js";
import { href } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { shownName } from "./name.js";

/** Says that this record was joined into another, or another into this one, and lets a supervisor part them. @param {number} person */
export function mergeNotice(person) {
  const joined = journal.list("merge").filter((row) => row.data.status === "merged" && (row.data.person === person || row.data.into === person));
  return joined.map((merge) => {
    const isFrom = merge.data.person === person;
    const other = isFrom ? merge.data.into : merge.data.person;
    const name = shownName(journal.get(other)?.data, t("person.nameless"));
    return html`<div class="note sun stack">
      <p>${isFrom ? t("person.merged-into", { name }) : t("person.merged-from")}</p>
      <div class="buttons"><a class="button" href=${href(`/people/${other}`)}>${icon("person")}<span>${t("person.merge-open")}</span></a>
      ${mayCommand("merge") && hasRole("supervisor") ? html`<button class="button quiet" @click=${() => undo(merge.id)}>${icon("undo")}<span>${t("person.merge-undo")}</span></button>` : nothing}</div>
    </div>`;
  });
}

/** @param {number} merge */
async function undo(merge) {
  await journal.record({ kind: "command", type: "merge.undo", subject: merge, fields: {} });
  say(t("person.merge-undone"));
}
