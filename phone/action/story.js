/**
 * What happened to a promise, to something passed up, to a visit, oldest first: from what the record itself remembers, and from what this phone did to it,
 * which knows also by whom and whether it has been sent.
 */

/**
 * @typedef {{type: string, on: string | undefined, by: number | undefined, reason: string | undefined, witness: string | undefined, note: string | undefined, unsent: boolean}} Moment
 * @typedef {{kind: string, type: string, at: number, payload: Record<string, any>, sent: boolean}} Did
 */

/** The command that a state tells of, by record type. @type {Record<string, Record<string, string>>} */
const LED_TO = {
  commitment: { "said-kept": "say-kept", kept: "confirm", late: "call-late", broken: "break", renegotiated: "renegotiate", withdrawn: "withdraw" },
  escalation: { answered: "answer", closed: "close", withdrawn: "withdraw" },
  visit: { done: "do", missed: "miss", cancelled: "cancel" },
  complaint: { answered: "answer", closed: "close" },
  spending: { approved: "approve", paid: "pay", refused: "refuse", cancelled: "cancel" },
};

/** The fields that a record keeps of the day of each. @type {Record<string, string>} */
const DAYS = { "say-kept": "saidOn", confirm: "confirmedOn", answer: "answeredOn", do: "doneOn", approve: "approvedOn", pay: "paidOn" };

/** What goes before the last state, where the record still knows its day. @type {Record<string, string[]>} */
const BEFORE = { commitment: ["say-kept"], escalation: ["answer"], complaint: ["answer"], spending: ["approve"], visit: [] };

/** @param {{type: string, data: Record<string, any>}} row @param {Did[]} history what this phone did @param {number | undefined} me whose phone this is @returns {Moment[]} */
export function storyOf({ type, data }, history, me) {
  const own = history.map((change) => momentOf(type, change, me)).filter((moment) => moment !== undefined);
  const known = remembered(type, data).map((moment) => ({ ...moment, ...told(own.findLast((one) => one.type === moment.type)) }));
  return [...known, ...own.filter(({ type: name }) => !known.some((moment) => moment.type === name))].sort((a, b) => (a.on ?? "9999").localeCompare(b.on ?? "9999"));
}

/** @param {Moment | undefined} moment only what it says */
function told(moment) {
  return Object.fromEntries(Object.entries(moment ?? {}).filter(([, value]) => value !== undefined));
}

/** @param {string} type @param {Did} change @param {number | undefined} me @returns {Moment | undefined} an edit of a record that is there is no moment of its story */
function momentOf(type, { kind, type: did, at, payload, sent }, me) {
  if (kind !== "command" && payload?.place === undefined) return undefined;
  const command = kind === "command" ? did.split(".")[1] : "";
  const on = payload?.[DAYS[command]] ?? (kind === "command" ? new Date(at).toISOString().slice(0, 10) : payload.on);
  return { type: kind === "command" ? did : `new.${type}`, on, by: me, ...witnessed(payload), unsent: !sent };
}

/** @param {Record<string, any>} said */
function witnessed({ reason, heardBy, confirmWitness, note }) {
  return { reason, witness: confirmWitness ?? heardBy, note };
}

/** @param {string} type @param {Record<string, any>} data @returns {Moment[]} */
function remembered(type, data) {
  const moments = [{ ...blank, type: `new.${type}`, on: data.on, witness: data.witness, by: data.requestedBy }];
  const last = LED_TO[type]?.[data.status];
  for (const command of BEFORE[type] ?? []) if (command !== last && data[DAYS[command]]) moments.push({ ...blank, type: `${type}.${command}`, on: data[DAYS[command]] });
  if (last) moments.push({ ...blank, type: `${type}.${last}`, on: data[DAYS[last]], reason: data.reason, witness: last === "confirm" ? data.confirmWitness : data.heardBy, note: data.note });
  return moments;
}

/** @type {Moment} */
const blank = { type: "", on: undefined, by: undefined, reason: undefined, witness: undefined, note: undefined, unsent: false };
