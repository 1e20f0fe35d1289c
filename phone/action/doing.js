import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { linkButton } from "../parts/page.js";
import { geography } from "../parts/places.js";
import { t } from "../words/words.js";

/** Under which address records of each type stand. @type {Record<string, string>} */
export const ADDRESSES = { commitment: "/promises", escalation: "/raised", visit: "/visits", complaint: "/complaints", spending: "/spendings", fund: "/funds" };

/** Which of the app's drawings a command bears. @type {Record<string, string>} */
const ICONS = { "say-kept": "check", confirm: "check", "call-late": "alert", break: "cross", renegotiate: "due", withdraw: "undo", reopen: "undo", answer: "talk", pass: "up", close: "check", do: "check", miss: "cross", cancel: "cross", approve: "check", refuse: "cross", pay: "money", "set-budget": "money" };

/** What ends a matter badly is asked for last and looks grave. */
const GRAVE = ["break", "withdraw", "cancel", "refuse", "miss"];

/** What the asker may do with a record that stands with a place. @param {any} row */
export function offered(row) {
  return commandsFrom(journal.rules, row, journal.account, geography);
}

/** @param {any} row @param {{main?: string[]}} [how] which are the obvious ones */
export function doButtons(row, { main = [] } = {}) {
  const commands = offered(row);
  if (commands.length === 0) return nothing;
  const sorted = [...commands].sort((a, b) => Number(main.includes(b.name)) - Number(main.includes(a.name)) || Number(GRAVE.includes(a.name)) - Number(GRAVE.includes(b.name)));
  return html`<div class="buttons">${sorted.map(({ name }) => linkButton({
    to: `${ADDRESSES[row.type]}/${row.id}/do/${name}`, words: t(`${row.type}.do.${name}`), icon: ICONS[name] ?? "next", kind: main.includes(name) ? "main" : GRAVE.includes(name) ? "grave" : "quiet",
  }))}</div>`;
}
