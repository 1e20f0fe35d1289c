/** Who is whose, and what each person is waiting for. */
import { standing } from "../journal/joined.js";

/**
 * @typedef {{id: number, type: string, data: Record<string, any>}} Row
 * @typedef {{person: Row, needs: number, asked: number, live: number, settle: number, due: import("./due.js").Due | undefined}} Line
 */

/**
 * @param {{people: Row[], needs: Row[], referrals: Row[], settles: Row[], dues: import("./due.js").Due[], live: string[]}} given
 * @returns {Line[]} overdue first, then those without anything due, by name
 */
export function caseload({ people, needs, referrals, settles, dues, live }) {
  const stands = standing(people);
  const open = counted(stands, needs, ({ status }) => ["open", "partly-met"].includes(status));
  const waiting = counted(stands, referrals, ({ status }) => status === "requested");
  const helping = counted(stands, referrals, ({ status }) => live.includes(status));
  const settling = counted(stands, settles, ({ status }) => status === "open");
  const first = firstDues(dues);
  return people
    .filter(({ data }) => !data.mergedInto)
    .map((person) => ({
      person,
      needs: open.get(person.id) ?? 0,
      asked: waiting.get(person.id) ?? 0,
      live: helping.get(person.id) ?? 0,
      settle: settling.get(person.id) ?? 0,
      due: first.get(person.id),
    }))
    .sort(byUrgency);
}

/** How many by person, in one walk: a district has thousands of each. @param {(record: number) => number} stands @param {Row[]} rows @param {(data: Record<string, any>) => boolean} test @returns {Map<number, number>} */
function counted(stands, rows, test) {
  const counts = new Map();
  for (const { data } of rows) if (test(data)) counts.set(stands(data.person), (counts.get(stands(data.person)) ?? 0) + 1);
  return counts;
}

/** @param {import("./due.js").Due[]} dues the most overdue first @returns {Map<number, import("./due.js").Due>} */
function firstDues(dues) {
  const first = new Map();
  for (const due of dues) if (!first.has(due.person)) first.set(due.person, due);
  return first;
}

/**
 * @param {Line[]} lines
 * @param {{worker?: number|"none", place?: number|string, status?: string, words?: string}} asked
 * @param {(text: string) => string} plainForm how names are compared
 * @returns {Line[]}
 */
export function narrow(lines, asked, plainForm) {
  const words = plainForm(asked.words ?? "");
  return lines.filter(({ person: { data } }) => {
    if (asked.worker === "none" && data.worker) return false;
    if (asked.worker !== undefined && asked.worker !== "none" && data.worker !== asked.worker) return false;
    if (asked.place !== undefined && data.place !== asked.place) return false;
    if (asked.status !== undefined && data.status !== asked.status) return false;
    return words === "" || plainForm([data.given, data.family, data.called, data.description].filter(Boolean).join(" ")).includes(words);
  });
}

/**
 * @param {Line[]} lines
 * @returns {{worker: number|undefined, people: number, overdue: number}[]} the fullest first; people without a worker last
 */
export function byWorker(lines) {
  const counts = new Map();
  for (const { person, due } of lines.filter((line) => ["noticed", "supported"].includes(line.person.data.status))) {
    const worker = person.data.worker ?? undefined;
    const count = counts.get(worker) ?? { worker, people: 0, overdue: 0 };
    count.people += 1;
    count.overdue += due && due.days > 0 ? 1 : 0;
    counts.set(worker, count);
  }
  return [...counts.values()].sort((a, b) => Number(a.worker === undefined) - Number(b.worker === undefined) || b.people - a.people);
}

/** The day of `due.days` counts up once it is late, so the largest comes first. @param {Line} a @param {Line} b */
function byUrgency(a, b) {
  const late = (/** @type {Line} */ line) => (line.due ? line.due.days : Number.NEGATIVE_INFINITY);
  if (late(a) !== late(b)) return late(b) - late(a);
  return nameOf(a).localeCompare(nameOf(b)) || a.person.id - b.person.id;
}

/** @param {Line} line @returns {string} */
function nameOf({ person: { data } }) {
  return data.given ?? data.description ?? "";
}
