import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { dueList } from "./due.js";
import { responsible } from "./responsible.js";
import { isAnswering } from "./safety.js";

/** @typedef {import("./due.js").Due} Due */

/** The kinds of record that a due date can come from. */
const TYPES = ["person", "consent", "need", "goal", "step", "referral", "followup", "contact", "message", "settle", "flag", "news"];

/** @type {{key: unknown[], dues: Due[]}} */
let kept = { key: [], dues: [] };

/** What is due among all that this phone holds, the most overdue first. Worked out once for each state of the journal. @returns {Due[]} */
export function dues() {
  const lists = TYPES.map((type) => journal.list(type));
  const key = [today(), ...lists];
  if (key.length !== kept.key.length || key.some((one, i) => one !== kept.key[i])) {
    kept = { key, dues: dueList(lists.flat(), { today: today(), rules: journal.rules.due }) };
  }
  return kept.dues;
}

/**
 * Whether this is the account's own work: its people, what it alone decides, whose safety it answers for, and, for those who work in one village, its people without a worker.
 *
 * @param {Due} due
 */
export function isMine({ person, kind, subject, days }) {
  const me = journal.account?.id;
  if (kind === "safety") return isAnswering(journal.get(subject)?.data ?? {}, responsible(person), days > 0, me);
  if (kind === "settle") return journal.get(subject)?.data.decider === me;
  const worker = journal.get(person)?.data.worker;
  return worker === me || (!worker && worksInVillage());
}

function worksInVillage() {
  return (journal.account?.grants ?? []).some(({ role }) => journal.rules.roles.roles[role]?.level === journal.rules.places?.home);
}
