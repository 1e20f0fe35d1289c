/** Who answers for the safety of a person, as this phone knows team and places. */
import { journal } from "../journal/journal.js";
import { placesAbove } from "../parts/places.js";
import { ladder } from "./safety.js";
import { accountName } from "./who.js";

/** @param {number | undefined} person @returns {number[][]} the accounts, level by level, the nearest first */
export function responsible(person) {
  const place = person === undefined ? undefined : journal.get(person)?.data.place;
  return ladder(placesAbove(place), journal.team, journal.rules?.roles?.roles ?? {});
}

/** @param {number[]} accounts */
export function namesOf(accounts) {
  return accounts.map((account) => accountName(account)).join(", ");
}
