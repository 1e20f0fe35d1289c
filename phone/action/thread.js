/**
 * The threads of a village: from a question that was asked, over what was chosen, planned, promised and kept, to a service and to those whom it
 * helped. Each thread knows where it stopped and since when. Worked out from what the phone holds, so it needs no network.
 */

/**
 * @typedef {{id: number, type: string, data: Record<string, any>}} Row
 * @typedef {"asked" | "chosen" | "planned" | "promised" | "kept" | "made" | "helped"} Kind
 * @typedef {{kind: Kind, rows: Row[], reached: boolean, ended: boolean, on?: string}} Post
 * @typedef {{topic: Row, posts: Post[], at: number, since?: string, late: boolean, helped: number}} Thread
 * @typedef {{list: (type: string) => Row[], get: (id: number) => Row | undefined}} Shelf
 */

/** No question was put off more often. */
const CARRIED_LIMIT = 50;

/** Promises that were neither broken nor taken back. */
const STANDING = ["promised", "renegotiated", "said-kept", "late", "kept"];

/** @param {number} place @param {Shelf} shelf @returns {Thread[]} the one that has come furthest first */
export function threadsOf(place, shelf) {
  const here = shelf.list("topic").filter(({ data }) => data.place === place);
  const carried = new Set(here.map(({ data }) => data.carriedFrom));
  return here.filter(({ id }) => !carried.has(id)).map((topic) => threadOf(topic, shelf)).sort((one, other) => other.at - one.at || other.topic.id - one.topic.id);
}

/** @param {Row} topic @param {Shelf} shelf @returns {Thread} */
export function threadOf(topic, shelf) {
  const asked = carriedTo(topic, shelf);
  const priorities = naming(shelf.list("priority"), "topic", asked);
  const goals = naming(shelf.list("goal"), "priority", alive(priorities));
  const promises = naming(shelf.list("commitment"), "goal", alive(goals));
  const kept = promises.filter(({ data }) => data.status === "kept");
  const thanked = kept.filter(({ data }) => data.helped > 0);
  const services = naming(shelf.list("service"), "commitment", promises);
  const posts = [
    post("asked", [topic], alive([topic]), first(asked, "on")),
    post("chosen", priorities, alive(priorities), daysOf(priorities, shelf)),
    post("planned", goals, alive(goals), daysOf(goals, shelf)),
    post("promised", promises, promises.filter(({ data }) => STANDING.includes(data.status)), daysOf(promises, shelf)),
    post("kept", kept, kept, first(kept, "confirmedOn")),
    made(services),
    post("helped", thanked, thanked),
  ];
  return { topic, posts, ...standing(posts), late: isLate(posts), helped: Math.max(0, ...kept.map(({ data }) => data.helped ?? 0)) };
}

/** A question that was put off is asked anew by another record: it is one question all the same. @param {Row} topic @param {Shelf} shelf @returns {Row[]} the latest first */
function carriedTo(topic, shelf) {
  const asked = [topic];
  for (let from = topic.data.carriedFrom; from !== undefined && asked.length < CARRIED_LIMIT; from = asked.at(-1)?.data.carriedFrom) {
    const earlier = shelf.get(from);
    if (!earlier || asked.includes(earlier)) break;
    asked.push(earlier);
  }
  return asked;
}

/** What was only proposed has come to no end; what is not there any more has. @param {Row[]} services @returns {Post} */
function made(services) {
  const there = services.filter(({ data }) => !data.proposed && data.active !== false);
  const told = post("made", services, there, first(there, "confirmedOn"));
  return { ...told, ended: told.ended && services.every(({ data }) => data.active === false) };
}

/** The last post of an unbroken row that was reached. A path may come to an end and go on later. @param {Post[]} posts */
function standing(posts) {
  const open = posts.findIndex(({ reached }) => !reached);
  const at = open === -1 ? posts.length - 1 : Math.max(0, open - 1);
  return { at, since: posts.slice(0, at + 1).findLast(({ on }) => on)?.on };
}

/** @param {Post[]} posts */
function isLate([, , , promised, kept]) {
  return !kept.reached && promised.rows.some(({ data }) => data.status === "late");
}

/** @param {Kind} kind @param {Row[]} rows @param {Row[]} living @param {string} [on] @returns {Post} */
function post(kind, rows, living, on) {
  return { kind, rows, reached: living.length > 0, ended: rows.length > 0 && living.length === 0, on: living.length > 0 ? on : undefined };
}

/** @param {Row[]} rows @param {string} field @param {Row[]} named */
function naming(rows, field, named) {
  const ids = new Set(named.map(({ id }) => id));
  return rows.filter(({ data }) => ids.has(data[field]));
}

/** @param {Row[]} rows */
function alive(rows) {
  return rows.filter(({ data }) => data.status !== "dropped");
}

/** The first day on which it was said, by itself or by the gathering that it came from. @param {Row[]} rows @param {Shelf} shelf */
function daysOf(rows, shelf) {
  return rows.map(({ data }) => data.on ?? shelf.get(data.gathering ?? 0)?.data.on).filter(Boolean).sort()[0];
}

/** @param {Row[]} rows @param {string} field */
function first(rows, field) {
  return rows.map(({ data }) => data[field]).filter(Boolean).sort()[0];
}
