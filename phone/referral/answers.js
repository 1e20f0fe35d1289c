import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { hasRole } from "../parts/outlet.js";
import { card, linkButton } from "../parts/page.js";
import { say } from "../parts/said.js";
import { mayDo } from "../person/standing.js";
import { t } from "../words/words.js";
import { endingOf } from "./ending.js";
import "./link.js";

/** @typedef {import("../journal/commands.js").Command} Command */

/** The way out of a mistake is there, but never beside the everyday buttons. */
const RARE = ["entered-in-error", "cancelled"];

/**
 * What can be done with a referral now: what its requester does, what the receiver answered, and how to hand the receiver a link.
 *
 * @param {any} row
 */
export function answers(row) {
  const commands = commandsFrom(journal.rules, row, journal.account);
  const mine = commands.filter((command) => !command.via && !RARE.includes(command.to));
  const told = commands.filter((command) => command.via);
  const rare = commands.filter((command) => !command.via && RARE.includes(command.to));
  const may = mayDo(row.data.person, "refer", row.data.organization);
  const isReceiver = commands.some((command) => command.name === "accept" && !command.via);
  return html`${may || isReceiver || commands.length === 0 ? nothing : html`<div class="note clay stack"><p>${t("referral.no-consent")}</p>
      ${linkButton({ to: `/people/${row.data.person}/consent`, words: t("referral.ask-consent"), icon: "consent", query: { purpose: "refer", receiver: row.data.organization } })}</div>`}
    ${mine.length > 0 ? card({ title: t("referral.to-do") }, html`<div class="buttons">${mine.filter((command) => may || isReceiver || !command.consent).map((command) => doButton(row, command, "main"))}</div>`) : nothing}
    ${told.length > 0 ? card({ title: t("referral.their-answer") }, html`<p class="hint">${t("referral.their-answer-hint")}</p>
      <div class="buttons">${told.map((command) => doButton(row, command, ""))}</div>
      ${row.data.status === "requested" && may ? html`<sala-link kind="referral" .subject=${row.id}></sala-link>` : nothing}`) : nothing}
    ${canPassOn(row) ? html`<div class="buttons">${linkButton({ to: `/people/${row.data.person}/needs/${row.data.need}/match`, words: t("referral.pass-on"), icon: "referral", kind: "quiet", query: { basedOn: row.id } })}</div>` : nothing}
    ${rare.length > 0 ? html`<details><summary>${t("referral.rare")}</summary><div class="buttons">${rare.map((command) => doButton(row, command, "grave"))}</div></details>` : nothing}`;
}

/** A receiver who took somebody on may send them further, and the worker writes that down as a referral that follows from this one. @param {any} row */
function canPassOn({ data }) {
  return hasRole("link-worker", "supervisor") && data.need && (journal.rules.lifecycles.referral.live ?? []).includes(data.status);
}

/** A command that asks for nothing is done at once; the others open their form. @param {any} row @param {Command} command @param {string} kind */
function doButton(row, command, kind) {
  const asks = command.needs.length > 0 || command.sets.some((name) => !name.endsWith("On"));
  if (asks) return linkButton({ to: `/referrals/${row.id}/do/${command.name}`, words: t(`referral.do.${command.name}`), kind });
  return html`<button class="button ${kind}" @click=${() => act(row, command)}>${icon("check")}<span>${t(`referral.do.${command.name}`)}</span></button>`;
}

/** @param {any} row @param {Command} command */
async function act(row, command) {
  const dates = Object.fromEntries(command.sets.map((name) => [name, today()]));
  // A draft that follows from another referral ends that one only when it is sent.
  const ending = command.name === "request" ? endingOf(row.data.basedOn) : [];
  await journal.recordAll([...ending, { kind: "command", type: `referral.${command.name}`, subject: row.id, fields: { ...dates, ...(command.via ? { via: command.via } : {}) } }]);
  say(t(`referral.status.${command.to}`));
}
