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
  if (change?.type === "settle.take") return obstacleWords(details.reason);
  return [codeWords("settle", "reason", details.reason), allowedWords(details, change)].filter(Boolean).join(" ");
}

/** What a field could hold, for whoever mends it. @param {{reason: string, fields?: string[], allowed?: any}} details @param {any} change @returns {string} */
function allowedWords({ reason, fields = [], allowed }, change) {
  if (!allowed) return "";
  if (allowed.kind) return codeWords("settle", "allowed.kind", allowed.kind);
  const record = (change?.type ?? "").split(".")[0];
  const codes = (allowed.codes ?? []).map((/** @type {string} */ code) => codeWords(record, fields[0] ?? "", code)).join(", ");
  return t(`settle.allowed.${reason}`, { ...allowed, codes });
}

/** What became of a change; one that lets another count waits for nobody when it could not. @param {string} chapter @param {{outcome: string, change?: any}} one */
export function outcomeWords(chapter, { outcome, change }) {
  return outcome === "held" && change?.type === "settle.take" ? t("settle.not-taken") : t(`${chapter}.outcome.${outcome}`);
}
