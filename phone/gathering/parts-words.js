/** What sub-groups and ranks are called. */
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { OTHERS } from "./subgroups.js";

/** Ranks that have a word of their own; further ones are told as figures. */
const NAMED = 12;

/** @param {string} partition @param {string} code */
export function partName(partition, code) {
  if (code === OTHERS) return t("vote.part.others");
  if (partition === "ethnicity") return codeWords("vote", "ethnicity", code);
  const key = `vote.part.${partition}.${code}`;
  const words = t(key);
  return words === key ? code : words;
}

/** @param {number} rank */
export function nth(rank) {
  return rank >= 1 && rank <= NAMED ? t(`vote.nth.${rank}`) : t("vote.nth", { rank });
}

/** Who filled a card, as far as it says. @param {Record<string, any>} data */
export function whoSaid(data) {
  const said = [
    data.sex && data.sex !== "unknown" ? partName("sex", data.sex) : "",
    data.age && data.age !== "unknown" ? partName("age", data.age) : "",
    data.ethnicity && data.ethnicity !== "unknown" ? partName("ethnicity", data.ethnicity) : "",
    data.disability ? partName("disability", "yes") : "",
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : t("vote.nobody-said");
}
