import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { linkButton } from "../parts/page.js";
import { geography } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite, mayWriteForPlace } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";
import { stepsInOrder } from "../plan/attainment.js";
import { money } from "./money.js";
import { partyWords } from "./parties.js";
import { progressDrawing } from "./progress.js";
import { promiseRow, standings, unsentTag } from "./standing.js";

/** One goal of a place: the problem, how far its sign has come, who does what by when, and what was promised for it. @param {any} goal @param {{isInCard?: boolean}} [how] */
export function goalArticle(goal, { isInCard = false } = {}) {
  const { data, id } = goal;
  const steps = stepsInOrder(journal.list("step", ({ data: step }) => step.goal === id));
  return html`<article class="goal"><header>${isInCard ? html`<h3>${icon("goal", "small")} ${data.words}</h3>` : html`<h2>${icon("goal", "small")} ${data.words}</h2>`}
      ${mayWriteForPlace("goal") ? html`<a class="plain icon-button" href=${href(`/village/${data.place}/goals/${id}`)}>${icon("pen")}<span class="unseen">${t("plan.change-goal", { goal: data.words })}</span></a>` : nothing}</header>
    <p class="tags"><span class="tag">${t(`plan.reached.${data.status ?? "not-started"}`)}</span>${data.by ? html`<span class="hint">${t("action.due-by", { day: sayDay(data.by, language()) })}</span>` : nothing}${unsentTag(goal)}</p>
    ${data.problem ? html`<p class="quote">${data.problem}</p>` : nothing}
    ${progressDrawing(data)}
    ${steps.length > 0 ? html`<ul class="plan-steps">${steps.map(actionLine)}</ul>` : html`<p class="soft">${t("action.no-actions")}</p>`}
    <div class="buttons">${mayWriteForPlace("step") ? linkButton({ to: `/village/${data.place}/actions/new`, words: t("action.add-action"), icon: "add", kind: "quiet", query: { goal: id } }) : nothing}
      ${data.indicator && data.status !== "dropped" && mayWriteForPlace("goal") ? linkButton({ to: `/village/${data.place}/goals/${id}/measure`, words: t("action.count-again"), icon: "measure", kind: "quiet" }) : nothing}</div></article>`;
}

/** One action: a box to tick, what is done, by which party and until when, what it costs, and its promises. @param {any} step */
function actionLine(step) {
  const { status = "planned", by, words, party, responsible, budget, currency, place } = step.data;
  const commands = commandsFrom(journal.rules, step, journal.account, geography).map((command) => command.name);
  const late = status === "planned" && by && by < today();
  const promises = standings(({ data }) => data.step === step.id);
  return html`<li><div class="step ${status}"><label class="tick"><input type="checkbox" .checked=${status === "done"} ?disabled=${!commands.includes("do") && !commands.includes("replan")}
      @change=${(/** @type {any} */ event) => tick(step.id, event.target.checked)} /><span><strong>${words}</strong>
      <span class="hint">${party ? html`${icon(party, "small")} ${partyWords(party, responsible)}` : nothing}
        ${by ? html` · <span class=${late ? "late" : ""}>${t(late ? "plan.was-due" : "plan.by", { day: sayDay(by, language()) })}</span>` : nothing}
        ${budget !== undefined ? html` · ${money(budget, currency)}` : nothing}${status === "dropped" ? html` · ${t("plan.dropped")}` : nothing}</span>${unsentTag(step)}</span></label>
    ${mayWriteForPlace("step") ? html`<a class="plain icon-button" href=${href(`/village/${place}/actions/${step.id}`)}>${icon("pen")}<span class="unseen">${t("plan.change-step", { step: words })}</span></a>` : nothing}</div>
    ${promises.length > 0 ? html`<ul class="rows">${promises.map((one) => promiseRow(one))}</ul>` : nothing}
    ${status === "planned" ? html`<div class="buttons">
      ${mayWrite("commitment") ? linkButton({ to: "/promises/new", words: t("action.promise-for-this"), icon: "promise", kind: "plain", query: { place, step: step.id, goal: step.data.goal, by: party } }) : nothing}
      ${mayWrite("escalation") ? linkButton({ to: "/raised/new", words: t("action.raise"), icon: "raised", kind: "plain", query: { place, step: step.id, goal: step.data.goal } }) : nothing}
    </div>` : nothing}</li>`;
}

/** @param {number} step @param {boolean} done */
async function tick(step, done) {
  await journal.record({ kind: "command", type: done ? "step.do" : "step.replan", subject: step, fields: {} });
  say(t(done ? "plan.step-done" : "plan.step-again"));
}

/** The goals of a place, those not dropped first. @param {number} place */
export function goalsOf(place) {
  const last = (/** @type {any} */ { data }) => Number(data.status === "dropped") * 2 + Number(data.status === "done");
  return journal.list("goal", ({ data }) => data.place === place && data.person === undefined).sort((a, b) => last(a) - last(b) || (a.data.rank ?? 99) - (b.data.rank ?? 99) || a.id - b.id);
}
