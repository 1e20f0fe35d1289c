import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";

/** Why a waiting change could not be taken, and what to do about it. @param {string} obstacle @returns {string} */
export function obstacleWords(obstacle) {
  const advice = codeWords("settle", "obstacle", obstacle);
  return advice === obstacle ? codeWords("settle", "reason", obstacle) : advice;
}

/**
 * Why a change did not simply apply, as far as there is more to say than its outcome.
 *
 * @param {{outcome: string, details?: any, change?: any}} one
 * @returns {string}
 */
export function whyWords({ outcome, details, change }) {
  if (!["held", "to-settle"].includes(outcome) || !details?.reason) return "";
  return change?.type === "settle.take" ? obstacleWords(details.reason) : codeWords("settle", "reason", details.reason);
}

/** What became of a change; one that lets another count waits for nobody when it could not. @param {string} chapter @param {{outcome: string, change?: any}} one */
export function outcomeWords(chapter, { outcome, change }) {
  return outcome === "held" && change?.type === "settle.take" ? t("settle.not-taken") : t(`${chapter}.outcome.${outcome}`);
}
