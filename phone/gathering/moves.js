/** What a member of the team may do with what a community holds in common: the server decides again, and its decision counts. */
import { lifecycleOf } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { mayCommand } from "../parts/rights.js";

/** @param {{type: string, data: Record<string, any>}} row @param {string} command */
export function mayMove(row, command) {
  const lifecycle = lifecycleOf(journal.rules, row.type);
  const rule = lifecycle?.commands[command];
  return Boolean(rule) && mayCommand(row.type) && rule.by.includes("member") && rule.from.includes(row.data.status ?? lifecycle.start);
}

/** @param {{id: number, type: string}} row @param {string} command @param {Record<string, any>} [fields] */
export async function move(row, command, fields = {}) {
  await journal.record({ kind: "command", type: `${row.type}.${command}`, subject: row.id, fields });
}
