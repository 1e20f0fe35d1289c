/**
 * Opening a person is itself recorded, once a day, so that the person can be told who read. Which ones were recorded today is remembered by
 * number only, since the journal sends readings away and does not bring them back.
 */
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { mayWrite } from "../parts/rights.js";

const KEY = "sala.readings";

/** A page about a record of somebody shows that person, from whichever way it was come to. @param {number} id of the record */
export async function noteShown(id) {
  const row = journal.get(id);
  const person = row?.type === "person" ? id : row?.data.person;
  // Whoever answers for an organization reaches somebody by way of a referral only.
  const way = row?.type === "referral" ? { referral: id } : {};
  if (Number.isInteger(person) && mayWrite("reading")) await noteReading(person, way);
}

/** @param {number} person @param {{referral?: number}} way */
async function noteReading(person, way) {
  const account = journal.account?.id;
  const { day, people } = remembered(account);
  if (people.includes(person)) return;
  localStorage.setItem(KEY, JSON.stringify({ account, day, people: [...people, person] }));
  await journal.record({ kind: "fact", type: "reading", fields: { person, why: "opened", who: account, on: day, ...way } });
}

/** @param {number | undefined} account @returns {{day: string, people: number[]}} */
function remembered(account) {
  const day = today();
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (kept.day === day && kept.account === account && Array.isArray(kept.people)) return { day, people: kept.people };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { day, people: [] };
}
