import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { page } from "../parts/page.js";
import { href } from "../parts/router.js";
import { language, t } from "../words/words.js";
import { shownName } from "./name.js";
import { goOn, standingOf } from "./standing.js";
import { stepsOf } from "./steps.js";

/**
 * The shape of a screen that belongs to one person: whose it is, and, while the first conversation is under way, which step it is.
 *
 * @param {{record: number, params: Record<string, string>}} screen
 * @param {{title: unknown, step?: string, intro?: unknown}} head
 * @param {unknown} body
 */
export function personPage(screen, { title, step, intro }, body) {
  const row = journal.get(screen.record);
  if (!row) return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/people", backWords: t("person.people") }, nothing);
  const name = shownName(row.data, t("person.nameless"));
  return page({ title, back: `/people/${screen.record}`, backWords: name, intro: intro ?? (step && screen.params.talk ? stepWords(screen.record, step) : undefined), narrow: true }, body);
}

/** @param {number} person @param {string} step */
function stepWords(person, step) {
  const names = stepsOf(standingOf(person)).map((one) => one.name);
  return t("person.step-of", { step: names.indexOf(step) + 1, steps: names.length });
}

/** "Skip for now", while the first conversation is under way. @param {{record: number, params: Record<string, string>}} screen @param {string} step */
export function skip(screen, step) {
  if (!screen.params.talk) return nothing;
  return html`<button type="button" class="button quiet" @click=${() => goOn(screen.record, step, true)}>${t("app.skip-step")}</button>`;
}

/** The words of the button that ends a step. @param {{params: Record<string, string>}} screen */
export function saveWords(screen) {
  return screen.params.talk ? t("app.next-step") : t("app.save");
}

/** The languages a conversation can be in: the codes are those of ISO 639. */
export const LANGUAGES = ["lo", "kjg", "hmn", "pho", "khb", "ium", "ahk", "ktv", "brv", "en", "other"];

/** @returns {{code: string, words: string}[]} */
export function languageOptions() {
  return LANGUAGES.map((code) => ({ code, words: t(`person.languages.${code}`) }));
}

/** The language a talk was most likely in. @param {Record<string, any>} data */
export function likelyLanguage(data) {
  return data.languages?.[0] ?? language();
}

/** @param {number} person @param {string} path @param {Record<string, string | number>} [query] */
export function personHref(person, path = "", query = {}) {
  return href(`/people/${person}${path}`, query);
}
