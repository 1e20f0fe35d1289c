import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { accountName, personName } from "../followup/who.js";
import { categoryWords } from "../need/categories.js";
import { sayDay } from "../parts/dates.js";
import { describeChange } from "../parts/describe.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords, fieldRule, wordsOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { language, t } from "../words/words.js";
import { commandsFrom } from "./commands.js";
import { journal } from "./journal.js";
import { storiesOf } from "./settle-stories.js";
import { obstacleWords } from "./settle-words.js";

/**
 * A red card with both stories: how it stands now, and what somebody else recorded; and two ways to settle it.
 *
 * @param {any} row
 */
export function settleCard(row) {
  const { data } = row;
  const stories = storiesOf(data);
  const commands = commandsFrom(journal.rules, row, journal.account).map(({ name }) => name);
  return html`<article class="card settle" aria-label=${t(`settle.kind.${data.kind}`)}>
    <header><h2>${icon("settle", "small")} ${t(`settle.kind.${data.kind}`)}</h2><span class="tag ${data.status === "open" ? "clay" : ""}">${codeWords("settle", "status", data.status)}</span></header>
    <p><strong>${data.person ? html`<a href=${href(`/people/${data.person}`)}>${personName(data.person)}</a>` : nothing}</strong> ${subjectWords(stories, data)}</p>
    ${data.reason ? html`<p class="soft">${codeWords("settle", "reason", data.reason)}</p>` : nothing}
    <div class="stories">
      <section><h3>${t("settle.now")}</h3>${nowStory(stories, data)}</section>
      <section><h3>${t("settle.then", { name: accountName(data.author) })}</h3>${thenStory(stories, data)}<p class="hint">${sayDay(data.on, language())}</p></section>
    </div>
    ${data.status === "open" && data.obstacle ? html`<p class="note" role="status">${icon("lock", "small")} ${t("settle.obstacle", { reason: obstacleWords(data.obstacle) })}</p>` : nothing}
    ${data.status !== "open" ? nothing : commands.length === 0 ? html`<p class="note">${t("settle.others-decide", { name: accountName(data.decider) })}</p>` : html`<div class="buttons">
      ${commands.includes("keep") ? html`<button class="button" @click=${() => settle(row.id, "keep")}>${t(`settle.keep.${data.kind}`)}</button>` : nothing}
      ${commands.includes("take") ? html`<button class="button main" @click=${() => settle(row.id, "take")}>${t(`settle.take.${data.kind}`)}</button>` : nothing}</div>`}
  </article>`;
}

/** @param {import("./settle-stories.js").Stories} stories @param {any} data */
function subjectWords({ type }, data) {
  const subject = data.subject ? journal.get(data.subject) : undefined;
  const told = subject ? t(`change.record.${type}`) : describeChange({ makes: true, ...data.change });
  return [told, subject?.type === "referral" ? nameOf(subject.data.service) : "", subject?.type === "need" ? categoryWords(subject.data.category) : ""].filter(Boolean).join(" · ");
}

/** @param {import("./settle-stories.js").Stories} stories @param {any} data */
function nowStory({ type, differences, kind }, data) {
  if (kind === "proposal") return fieldList(type, differences.map(({ field, now }) => ({ field, value: now })));
  const status = data.current?.status;
  return html`<p>${status ? codeWords(type, "status", status) : t("settle.nothing-yet")}</p>`;
}

/** @param {import("./settle-stories.js").Stories} stories @param {any} data */
function thenStory({ type, command, differences, payload }, data) {
  if (command) {
    const said = Object.entries(payload).filter(([name]) => ["reason", "note", "wait"].includes(name));
    return html`<p><strong>${describeChange({ kind: "command", type: data.change.type })}</strong></p>${fieldList(type, said.map(([field, value]) => ({ field, value: field === "reason" ? codeWords(type, `${command}.reason`, value) : value })))}`;
  }
  if (differences.length === 0) return html`<p class="soft">${t("settle.withheld")}</p>`;
  return fieldList(type, differences.map(({ field, then }) => ({ field, value: then })));
}

/** @param {string} type @param {{field: string, value: any}[]} fields */
function fieldList(type, fields) {
  return html`<dl class="facts">${fields.map(({ field, value }) => html`<div><dt>${wordsOf(type, field)}</dt><dd>${valueWords(type, field, value)}</dd></div>`)}</dl>`;
}

/** A field's value as people read it. @param {string} type @param {string} field @param {any} value @returns {string} */
export function valueWords(type, field, value) {
  if (value === null || value === undefined || value === "") return t("settle.empty");
  if (Array.isArray(value)) return value.map((one) => valueWords(type, field, one)).join(", ");
  if (typeof value === "object") return [...(value.add ?? []).map((/** @type {any} */ one) => `+ ${valueWords(type, field, one)}`), ...(value.remove ?? []).map((/** @type {any} */ one) => `− ${valueWords(type, field, one)}`)].join(", ");
  if (typeof value === "boolean") return t(value ? "app.yes" : "app.no");
  const kind = fieldRule(type, field)?.kind;
  if (kind === "place") return placeName(value);
  if (kind === "account") return accountName(value);
  if (kind === "date") return sayDay(value, language());
  if (kind === "reference") return fieldRule(type, field).to === "person" ? personName(value) : nameOf(value);
  return fieldRule(type, field)?.list === "needs" ? categoryWords(value) : codeWords(type, field, String(value));
}

/** @param {number} id @param {"take" | "keep"} command */
export async function settle(id, command) {
  await journal.record({ kind: "command", type: `settle.${command}`, subject: id, fields: {} });
  say(t("settle.settled"));
}
