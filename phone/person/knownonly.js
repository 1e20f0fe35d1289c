import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { linkButton } from "../parts/page.js";
import { t } from "../words/words.js";

/** Somebody on the village list whom nobody noticed yet: it says so, and where to begin. @param {number} person @param {unknown} [more] other buttons */
export function knownOnly(person, more = nothing) {
  const row = journal.get(person);
  const mayNotice = row && commandsFrom(journal.rules, row, journal.account).some(({ name }) => name === "notice");
  return html`<section class="card next-step" aria-labelledby="known-only">
    <h2 id="known-only">${t("person.known-only")}</h2>
    <div class="buttons">${mayNotice ? linkButton({ to: `/people/${person}/notice`, words: t("person.notice-known"), icon: "notice", kind: "main" }) : nothing}${more}</div>
  </section>`;
}
