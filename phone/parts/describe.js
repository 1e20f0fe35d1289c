/** A change in words: what was done, and for whom. For the list of what is not sent, and for a record's history. */
import { journal } from "../journal/journal.js";
import { shownName } from "../person/name.js";
import { t } from "../words/words.js";
import { recordRule, wordsOf } from "./rules.js";

/** @typedef {{n?: number, kind: string, type: string, subject?: number, at?: number, payload?: Record<string, any>, makes?: boolean}} Change */

/** @param {Change} change @returns {string} */
export function describeChange({ kind, type, makes, payload = {} }) {
  if (kind.startsWith("c")) return t(`change.${type}`);
  if (kind.startsWith("f")) return t(`change.add.${type}`);
  if (makes) return t(`change.new.${type}`);
  return t("change.edit", { record: t(`change.record.${type}`), fields: fieldNames(type, payload).join(", ") });
}

/** The fields a change speaks of, in words; those the server alone writes are left out. @param {string} type @param {Record<string, any>} payload */
export function fieldNames(type, payload) {
  return Object.keys(payload).filter((name) => recordRule(type)?.fields?.[name]?.policy !== "derived").map((name) => wordsOf(type, name));
}

/** Whose record a change belongs to; empty when it is nobody's. @param {Change} change @returns {string} */
export function whoFor({ type, subject, payload }) {
  const row = subject === undefined ? undefined : journal.get(subject);
  const owner = type.split(".")[0] === "person" ? subject : (payload?.person ?? row?.data.person);
  const person = owner === undefined ? undefined : journal.get(owner);
  return person ? shownName(person.data, t("person.nameless")) : "";
}
