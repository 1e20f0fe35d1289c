/**
 * What may hang on the wall of a village where everybody passes, and nothing else. It is read through `shown`, which hands out the fields named here of
 * the types named here: all of them stand on the shelf that a community holds in common, or in the directory; nothing of a person or a household is among them.
 */

/** @typedef {{id: number, type: string, data: Record<string, any>}} Row */
/** @typedef {{rules: any, today: string, place: number, list: (type: string) => Row[], get: (id: number) => Row | undefined}} Village */
/** @typedef {{id: number, part: string, state?: string, data: Record<string, any>}} Line */

/** @type {Record<string, string[]>} */
export const SHOWN = {
  priority: ["place", "status", "rank", "category", "words", "gathering", "topic"],
  commitment: ["place", "status", "words", "by", "byWho", "to", "toWho", "due", "offers", "helped", "confirmedOn", "escalation"],
  escalation: ["place", "status", "words", "to", "due", "decision", "answer", "answeredOn", "priority", "commitment"],
  gathering: ["place", "status", "on", "title", "where"],
  service: ["name", "nameOther", "categories", "commitment", "proposed", "active", "confidential"],
  topic: ["category", "need"],
  need: ["category"],
};

/** What one record is about: if that tells of something that must not be told on a wall, neither is the record. */
const FOLLOWED = ["topic", "priority", "commitment", "escalation", "need"];

/** @type {Record<string, string>} */
const STATES = { promised: "waiting", "said-kept": "said", kept: "kept", late: "late", renegotiated: "changed", broken: "broken", withdrawn: "withdrawn" };

/** What needs the village's eyes comes first. */
const ORDER = ["late", "waiting", "changed", "said", "kept", "broken", "withdrawn"];

/** @param {Row} row @returns {Record<string, any>} */
export function shown(row) {
  const fields = SHOWN[row.type];
  if (!fields) throw new TypeError(`a ${row.type} has no place on a wall`);
  return Object.fromEntries(fields.filter((name) => row.data[name] !== undefined && row.data[name] !== null).map((name) => [name, row.data[name]]));
}

/** All lines of the sheet, in their parts and in their order. @param {Village} village @returns {Line[]} */
export function wallLines(village) {
  return [...priorities(village), ...promises(village), ...whatCame(village), ...raised(village), ...next(village)];
}

/** @param {Village} village @param {string} type @returns {{id: number, data: Record<string, any>}[]} */
function own(village, type) {
  return village.list(type).filter((row) => mayStand(village, row)).map((row) => ({ id: row.id, data: shown(row) })).filter(({ data }) => data.place === village.place);
}

/**
 * Whether a record tells of nothing that needs a right of its own, such as violence, neither itself nor through what it is about.
 *
 * @param {Village} village
 * @param {Row} row
 * @param {Set<number>} [seen]
 * @returns {boolean}
 */
export function mayStand(village, row, seen = new Set()) {
  if (seen.has(row.id)) return true;
  seen.add(row.id);
  const data = shown(row);
  const kinds = [data.category, data.offers, ...(data.categories ?? [])];
  if (data.confidential || kinds.some((kind) => isSensitive(village.rules, kind))) return false;
  return FOLLOWED.map((name) => (data[name] === undefined ? undefined : village.get(data[name]))).every((about) => !about || !SHOWN[about.type] || mayStand(village, about, seen));
}

/** @param {any} rules @param {string | undefined} kind */
function isSensitive(rules, kind) {
  return (rules?.needs?.categories ?? []).some((/** @type {any} */ one) => one.code === kind && one.sensitive);
}

/** What the latest gathering that chose had chosen. @param {Village} village @returns {Line[]} */
function priorities(village) {
  const all = own(village, "priority").filter(({ data }) => data.status !== "dropped");
  const day = (/** @type {any} */ one) => dayOf(village, one.data.gathering);
  const latest = [...all].sort((a, b) => day(a).localeCompare(day(b)) || (a.data.gathering ?? 0) - (b.data.gathering ?? 0)).at(-1)?.data.gathering;
  return all.filter((one) => one.data.gathering === latest).sort((a, b) => a.data.rank - b.data.rank || a.id - b.id)
    .map(({ id, data }) => ({ id, part: "priorities", state: data.status === "done" ? "done" : undefined, data }));
}

/** @param {Village} village @param {number | undefined} gathering */
function dayOf(village, gathering) {
  const row = gathering === undefined ? undefined : village.get(gathering);
  return row?.type === "gathering" ? String(shown(row).on ?? "") : "";
}

/** @param {Village} village @returns {Line[]} */
function promises(village) {
  const rank = (/** @type {Line} */ line) => ORDER.indexOf(line.state ?? "");
  return own(village, "commitment").map(({ id, data }) => ({ id, part: "promises", state: stateOf(data, village.today), data: withoutNames(data) }))
    .sort((a, b) => rank(a) - rank(b) || (a.state === "kept" ? newer(a, b) : String(a.data.due).localeCompare(String(b.data.due))) || a.id - b.id);
}

/** A party is named by what it is; only an organization's name is no person's. @param {Record<string, any>} promise @returns {Record<string, any>} */
function withoutNames({ byWho, toWho, ...promise }) {
  return { ...promise, ...(promise.by === "organization" && byWho ? { byWho } : {}), ...(promise.to === "organization" && toWho ? { toWho } : {}) };
}

/** @param {Line} a @param {Line} b */
function newer(a, b) {
  return String(b.data.confirmedOn ?? "").localeCompare(String(a.data.confirmedOn ?? ""));
}

/** A day that has passed speaks for itself, also when nobody has called it late yet. @param {Record<string, any>} promise @param {string} today */
export function stateOf(promise, today) {
  const state = STATES[promise.status] ?? "waiting";
  return (state === "waiting" || state === "changed") && promise.due < today ? "late" : state;
}

/** What people can use now because a promise was kept, and of how many it is known that it helped them. What the village had before came of nothing. @param {Village} village @returns {Line[]} */
function whatCame(village) {
  const kept = own(village, "commitment").filter(({ data }) => data.status === "kept");
  const least = village.rules?.disclosure?.threshold ?? 5;
  const helped = (/** @type {any} */ promise) => (promise?.data.helped >= least ? { helped: promise.data.helped } : {});
  const made = village.list("service").filter((row) => mayStand(village, row)).map((row) => ({ id: row.id, data: shown(row) }))
    .filter(({ data }) => !data.proposed && data.active !== false && kept.some(({ id }) => id === data.commitment));
  const services = made.map(({ id, data }) => ({ id, part: "came", data: { name: data.name, nameOther: data.nameOther, kind: data.categories?.[0], ...helped(kept.find((one) => one.id === data.commitment)) } }));
  const alone = kept.filter((promise) => helped(promise).helped && !made.some(({ data }) => data.commitment === promise.id));
  return [...services, ...alone.map((promise) => ({ id: promise.id, part: "came", data: { name: promise.data.words, kind: promise.data.offers, ...helped(promise) } }))];
}

/** @param {Village} village @returns {Line[]} */
function raised(village) {
  return own(village, "escalation").filter(({ data }) => data.status !== "withdrawn")
    .map(({ id, data }) => ({ id, part: "raised", state: data.decision ?? (data.due < village.today ? "late" : "waiting"), data }))
    .sort((a, b) => Number(Boolean(a.data.decision)) - Number(Boolean(b.data.decision)) || String(a.data.due).localeCompare(String(b.data.due)) || a.id - b.id);
}

/** @param {Village} village @returns {Line[]} */
function next(village) {
  return own(village, "gathering").filter(({ data }) => ["planned", "open"].includes(data.status) && data.on >= village.today)
    .sort((a, b) => a.data.on.localeCompare(b.data.on) || a.id - b.id).slice(0, 1).map(({ id, data }) => ({ id, part: "next", data }));
}
