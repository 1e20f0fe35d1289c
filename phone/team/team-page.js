import { html, nothing } from "lit";
import { accounts } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { card, page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";

/** The order in which roles are met on the way from a person to the district. */
const ROLES = ["volunteer", "facilitator", "link-worker", "clinician", "organization-contact", "supervisor", "district-officer", "evaluator", "administrator"];

/** Who does what here, and whom to turn to. */
class TeamPage extends Screen {
  render() {
    const people = journal.list("person");
    const counted = (/** @type {number} */ id) => people.filter((/** @type {any} */ { data }) => data.worker === id && data.status === "supported").length;
    const groups = ROLES.map((role) => ({ role, members: accounts().filter(({ roles }) => roles.includes(role)) })).filter(({ members }) => members.length > 0);
    return page({ title: t("team.title"), intro: t("team.intro") }, html`<div class="cards">${groups.length === 0 ? html`<p class="note">${t("team.none")}</p>` : nothing}
      ${groups.map(({ role, members }) => card({ title: t(`app.role.${role}`) }, html`<p class="hint">${t(`team.does.${role}`)}</p>
        <ul class="stack">${members.map(({ id, name }) => html`<li><strong>${name}</strong>${counted(id) > 0 ? html` <span class="soft">${t("team.supports", { count: counted(id) })}</span>` : nothing}</li>`)}</ul>`))}</div>`);
  }
}
customElements.define("sala-team", TeamPage);
