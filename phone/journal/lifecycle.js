/**
 * What a command comes to in a state: the twin of the server's LifeCycle, pinned by `examples/lifecycles.json`.
 * Rights, consents and claims are the server's business.
 */

/**
 * @typedef {{start: string, states: string[], starts?: Record<string, string>, commands: Record<string, CommandRule>}} LifeCycle
 * @typedef {{from: string[], to: string, needs?: string[], sets?: string[], writes?: Record<string, any>,
 *   fields?: Record<string, string[]>, always?: boolean}} CommandRule
 * @typedef {{outcome: "applied", status: string, writes: Record<string, any>} | {outcome: "to-settle"} | {outcome: "already-done"}
 *   | {outcome: "held", reason: string}} Step
 */

/**
 * @param {LifeCycle} lifecycle
 * @param {string} status
 * @param {string} command
 * @param {Record<string, any>} given the command's arguments
 * @returns {Step}
 */
export function step(lifecycle, status, command, given) {
  const rule = Object.hasOwn(lifecycle.commands, command) ? lifecycle.commands[command] : undefined;
  if (!rule) return { outcome: "held", reason: "unknown-command" };
  const missing = (rule.needs ?? []).find((name) => isBlank(given[name]));
  if (missing) return { outcome: "held", reason: `${missing}-missing` };
  if (rule.from.includes(status) || (rule.always && status !== rule.to)) {
    return { outcome: "applied", status: rule.to, writes: written(rule, given) };
  }
  return { outcome: status === rule.to ? "already-done" : "to-settle" };
}

/** @param {CommandRule} rule @param {Record<string, any>} given @returns {Record<string, any>} what it writes when it applies */
function written(rule, given) {
  const writes = { ...rule.writes };
  for (const name of rule.sets ?? []) {
    if (given[name] !== undefined && given[name] !== null) writes[name] = given[name];
  }
  return writes;
}

/** @param {unknown} value */
function isBlank(value) {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}
