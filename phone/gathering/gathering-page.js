import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { page } from "../parts/page.js";
import { t } from "../words/words.js";
import { nameOf, worksAt } from "./gatherings.js";
import "./drawings.js";

/**
 * The shape of a screen that belongs to one gathering: which it is, and the way back to it. A gathering that is not on this phone says so; what is of
 * the people of a village opens only for those who work there.
 *
 * @param {{record: number, params: Record<string, string>}} screen
 * @param {{title: unknown, intro?: unknown, narrow?: boolean, isOfPeople?: boolean}} head
 * @param {(row: import("../journal/journal.js").Row) => unknown} body
 */
export function gatheringPage(screen, { title, intro, narrow = true, isOfPeople = false }, body) {
  const row = journal.get(screen.record);
  if (row?.type !== "gathering") return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/village", backWords: t("gathering.menu") }, nothing);
  const back = { back: `/gatherings/${row.id}`, backWords: nameOf(row) };
  if (isOfPeople && !worksAt(row.data.place)) return page({ title, intro: t("gathering.officer-only"), ...back }, nothing);
  return page({ title, intro, ...back, narrow }, body(row));
}
