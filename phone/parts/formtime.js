/**
 * How long forms keep a worker from the person. Time on forms is added up for each person and told with the next note of a talk or
 * visit, so that those in charge can see when forms crowd out support. Only minutes are kept, and only on this phone until then.
 */

/** A form left open on the table is not work. */
const LONGEST = 15 * 60_000;

/** @type {Map<number, number>} person to milliseconds */
const spent = new Map();

/** @param {number} person @param {number} since when the form was opened @param {number} [now] */
export function spend(person, since, now = Date.now()) {
  if (!Number.isFinite(person)) return;
  const time = Math.min(Math.max(now - since, 0), LONGEST);
  spent.set(person, (spent.get(person) ?? 0) + time);
}

/** The whole minutes spent since they were last told; they are forgotten with that. @param {number} person */
export function takeMinutes(person) {
  const minutes = Math.round((spent.get(person) ?? 0) / 60_000);
  spent.delete(person);
  return minutes;
}
