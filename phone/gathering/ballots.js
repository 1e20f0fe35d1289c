/** The ballots of a gathering, their topics and their cards, as this phone knows them. */
import { journal } from "../journal/journal.js";
import { categoryOf, categoryWords } from "../need/categories.js";
import { t } from "../words/words.js";
import { Along } from "./along.js";
import { Standing } from "./standing.js";
import { methodOf } from "./ballot-tally.js";

/** @typedef {import("../journal/journal.js").Row} Row */

/** @type {{account: number | undefined, along: Along}} nobody finds here what another account counted */
let counting = { account: undefined, along: new Along() };

/** @param {Row} ballot */
export function votesOf(ballot) {
  return journal.list("vote", (row) => row.data.ballot === ballot.id);
}

/** @param {Row} ballot */
export function tallyOf(ballot) {
  if (counting.account !== journal.account?.id) counting = { account: journal.account?.id, along: new Along() };
  return counting.along.of(journal.rules, ballot, votesOf(ballot));
}

/** Whether this account sees the cards at all: who does not cannot count them. */
export function mayCount() {
  return (journal.account?.grants ?? []).some(({ role }) => journal.rules?.roles?.roles?.[role]?.reads?.includes("vote"));
}

/** The topics put to the vote: the ballot says which, for a topic itself knows only the last ballot that it was put to. @param {Row} ballot */
export function topicsOf(ballot) {
  const named = new Set(/** @type {string[]} */ (ballot.data.topics ?? []).map(Number));
  return journal.list("topic", (row) => (named.size > 0 ? named.has(row.id) : row.data.ballot === ballot.id) && isSpokenOf(row));
}

/** What needs a right of its own to be seen is never put before a room. @param {Row} topic */
export function isSpokenOf(topic) {
  return !categoryOf(topic.data.category)?.sensitive;
}

/** @param {Row} ballot */
export function resultOf(ballot) {
  return tallyOf(ballot).result(topicsOf(ballot).map(({ id }) => id));
}

/** @param {Row} ballot */
export function methodOfBallot(ballot) {
  return methodOf(journal.rules, ballot.data.method);
}

/** How many were in the room as far as anybody counted; undefined when nobody did. @param {number} gathering @returns {number | undefined} */
export function attended(gathering) {
  const facts = journal.list("attendance", { gathering });
  if (facts.length === 0) return undefined;
  const standing = new Standing();
  for (const fact of facts) standing.add(fact);
  return standing.counted().reduce((sum, { data }) => sum + (data.count ?? 0), 0);
}

/** Whether so many more would be more than were in the room. @param {Row} ballot @param {number} more @returns {{voted: number, room: number} | undefined} */
export function tooMany(ballot, more) {
  const room = attended(ballot.data.gathering);
  const voted = tallyOf(ballot).people;
  return room !== undefined && voted + more > room ? { voted, room } : undefined;
}

/** What a topic is called. @param {Row | undefined} topic */
export function topicName(topic) {
  if (!topic) return t("topic.unknown");
  return topic.data.words || categoryWords(topic.data.category);
}

/** @param {number} id */
export function nameOfTopic(id) {
  return topicName(journal.get(id));
}

/** The drawing of what is missing. @param {Row | undefined} topic */
export function topicIcon(topic) {
  return categoryOf(topic?.data.category)?.icon ?? "need";
}
