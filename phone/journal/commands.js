/**
 * What may be done with a record from here, read from its life cycle and the asker's roles. The screens offer only what the server would take; the server
 * decides all the same. Nothing here knows a state or a command by name.
 */

import { ANYWHERE, isOfSides, wayOfSides } from "./sides.js";

/**
 * @typedef {"direct" | "phone" | "written" | undefined} Way
 * @typedef {{name: string, to: string, needs: string[], sets: string[], fields: Record<string, string[]>, consent: string|undefined, via: "phone"|undefined, isWritten: boolean}} Command
 *   `isWritten`: the asker stands beside both sides of a promise, and says before whom it was said
 * @typedef {{id: number, grants: {role: string, place?: number|string}[]}} Account
 * @typedef {{type: string, data: Record<string, any>}} Row
 */

/**
 * @param {any} rules all rules by path, as `journal.rules`
 * @param {Row} row the record asked about
 * @param {Account | undefined} account who asks
 * @param {import("./sides.js").Geography} [geography] which places a role reaches, for what stands with a place
 * @returns {Command[]}
 */
export function commandsFrom(rules, row, account, geography = ANYWHERE) {
  const lifecycle = lifecycleOf(rules, row.type);
  if (!lifecycle || !account) return [];
  const state = row.data.status ?? lifecycle.start;
  const able = account.grants
    .map((grant) => ({ name: grant.role, place: grant.place, ...rules.roles.roles[grant.role] }))
    .filter((role) => (role.commands ?? []).includes(row.type) || (row.data.person === undefined && (role.ofPlaces ?? []).includes(row.type)))
    .filter((role) => geography === ANYWHERE || row.data.place === undefined || geography.isReached(row.data.place, Number(role.place)));
  return Object.entries(lifecycle.commands)
    .filter(([, command]) => command.from.includes(state))
    .map(([name, command]) => offered(name, command, wayOf(rules, command.by, row, able, account, geography)))
    .filter((command) => command !== undefined);
}

/**
 * @param {any} rules
 * @param {string} type a record type
 * @returns {any} its life cycle, if it has one
 */
export function lifecycleOf(rules, type) {
  const name = rules.records[type]?.lifecycle;
  return name ? rules.lifecycles[name] : undefined;
}

/**
 * @param {any} rules
 * @param {Row} row
 * @returns {boolean} whether nothing more is expected of it
 */
export function hasEnded(rules, row) {
  return (lifecycleOf(rules, row.type)?.ends ?? []).includes(row.data.status);
}

/** @param {string} name @param {any} command @param {Way} way @returns {Command | undefined} */
function offered(name, command, way) {
  if (!way) return undefined;
  return {
    name,
    to: command.to,
    needs: way === "written" && !(command.needs ?? []).includes("confirmWitness") ? [...(command.needs ?? []), "heardBy"] : (command.needs ?? []),
    sets: command.sets ?? [],
    fields: command.fields ?? {},
    consent: command.consent,
    via: way === "phone" ? way : undefined,
    isWritten: way === "written",
  };
}

/**
 * "direct" when the asker is one of those named, "phone" when he writes down what a receiver told him, "written" when he writes down what one of two sides
 * said; as the server's `Objections` has it.
 *
 * @param {any} rules
 * @param {string[]} by
 * @param {Row} row
 * @param {({name: string, sees?: string} & import("./sides.js").Able)[]} able the asker's roles that have a say in this type
 * @param {Account} account
 * @param {import("./sides.js").Geography} geography
 * @returns {Way}
 */
function wayOf(rules, by, row, able, account, geography) {
  const isSupervisor = able.some((role) => role.name === "supervisor");
  const isReceiver = able.some((role) => role.sees === "organization");
  const isWorker = able.some((role) => role.sees === "place");
  if (by.includes("decider")) return isSupervisor || (able.length > 0 && row.data.decider === account.id) ? "direct" : undefined;
  if (by.includes("supervisor")) return isSupervisor ? "direct" : undefined;
  if (by.includes("member")) return able.length > 0 ? "direct" : undefined;
  if (isOfSides(by)) return wayOfSides(rules, by, row.data, able, account.id, geography);
  if (isWorker && ["worker", "requester", "safeguarding"].some((one) => by.includes(one))) return "direct";
  if (!by.includes("receiver")) return undefined;
  return isReceiver ? "direct" : isWorker ? "phone" : undefined;
}
