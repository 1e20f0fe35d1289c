import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";

/**
 * One step of a plan: a box to tick, what is done, by whom and until when.
 *
 * @param {any} step
 * @param {number} person
 */
export function stepLine(step, person) {
  const { status = "planned", by } = step.data;
  const commands = commandsFrom(journal.rules, step, journal.account).map((command) => command.name);
  const words = step.data.words ?? t("plan.words-hidden");
  const late = status === "planned" && by && by < today();
  return html`<li class="step ${status}">
    <label class="tick"><input type="checkbox" .checked=${status === "done"} ?disabled=${!commands.includes("do") && !commands.includes("replan")}
      @change=${(/** @type {any} */ event) => tick(step.id, event.target.checked)} /><span><strong>${words}</strong>
      <span class="hint">${icon(step.data.accompany ? "walk" : "person", "small")} ${codeWords("step", "who", step.data.who)}${step.data.accompany ? html` · ${t("plan.together")}` : nothing}
      ${by ? html` · <span class=${late ? "late" : ""}>${t(late ? "plan.was-due" : "plan.by", { day: sayDay(by, language()) })}</span>` : nothing}
      ${status === "dropped" ? html` · ${t("plan.dropped")}` : nothing}</span></span></label>
    ${mayWrite("step") ? html`<a class="plain icon-button" href=${href(`/people/${person}/steps/${step.id}`)}>${icon("pen")}<span class="unseen">${t("plan.change-step", { step: words })}</span></a>` : nothing}
  </li>`;
}

/** @param {number} step @param {boolean} done */
async function tick(step, done) {
  await journal.record({ kind: "command", type: done ? "step.do" : "step.replan", subject: step, fields: {} });
  say(t(done ? "plan.step-done" : "plan.step-again"));
}
