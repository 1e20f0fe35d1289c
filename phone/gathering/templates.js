/** The templates by which gatherings are held: files that come with the rules, every version of each, with their texts inside. */
import { journal } from "../journal/journal.js";
import { language } from "../words/words.js";

/** @typedef {Record<string, string>} Wording one text by language */
/** @typedef {{code: string, minutes: number, title: Wording, purpose: Wording, exercise?: Wording, who?: string[], steps: Wording[], produces: string[]}} Session */
/** @typedef {{code: string, level?: string, title: Wording, purpose?: Wording, who?: string[], sessions: Session[]}} Module */
/** @typedef {{template: string, version: number, standing?: string, title: Wording, about?: Wording, unknown?: Wording, source?: Wording, modules: Module[]}} Template */

/** @returns {Template[]} */
function all() {
  return Object.values(journal.rules?.templates ?? {});
}

/** The latest version of each, by which the next gathering can be held. @returns {Template[]} */
export function latestTemplates() {
  return all().filter((one) => !all().some((other) => other.template === one.template && other.version > one.version));
}

/** The version by which a gathering was held; nothing when it was held without one, or when it is not on this phone. @param {Record<string, any>} gathering @returns {Template | undefined} */
export function templateOf({ template, templateVersion }) {
  return all().find((one) => one.template === template && one.version === templateVersion);
}

/** @param {Record<string, any>} gathering @returns {Module | undefined} */
export function moduleOf(gathering) {
  return templateOf(gathering)?.modules.find(({ code }) => code === gathering.module);
}

/** @param {Wording | undefined} wording @returns {string} in the reader's language, or in another that there is */
export function said(wording) {
  return wording?.[language()] ?? Object.values(wording ?? {})[0] ?? "";
}

/** @param {Module | undefined} module */
export function minutesOf(module) {
  return (module?.sessions ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
}
