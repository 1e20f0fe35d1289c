/** What people and accounts are called on the screens of this chapter and its neighbours. */
import { journal } from "../journal/journal.js";
import { shownName } from "../person/name.js";
import { t } from "../words/words.js";

/** @param {number | undefined} id of a person @returns {string} */
export function personName(id) {
  return shownName(id === undefined ? undefined : journal.get(id)?.data, t("person.nameless"));
}

/** @param {number | undefined} id of an account @returns {string} */
export function accountName(id) {
  if (id === undefined || id === null) return t("followup.nobody");
  if (id === journal.account?.id) return journal.account?.name ?? "";
  return accounts().find((account) => account.id === id)?.name ?? t("followup.someone");
}

/** @returns {{id: number, name: string, roles: string[]}[]} everybody in the asker's area */
export function accounts() {
  return journal.team ?? [];
}

/** Those who can take people over. */
export function workers() {
  return accounts().filter((account) => account.roles.some((role) => journal.rules.roles.roles[role]?.worker));
}
