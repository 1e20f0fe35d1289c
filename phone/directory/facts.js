import { codeWords } from "../parts/rules.js";
import { placeName } from "../parts/places.js";
import { t } from "../words/words.js";

/**
 * What is known about a service, as lines of words, in the order in which people ask. What is not known is left out.
 *
 * @param {Record<string, any>} data
 * @returns {{name: string, words: string}[]}
 */
export function factsOf(data) {
  return LINES.map(([name, words]) => ({ name, words: words(data) ?? "" })).filter(({ words }) => words !== "");
}

/** @param {string} field @param {string[] | undefined} codes */
const listed = (field, codes) => (codes ?? []).map((code) => codeWords("service", field, code)).join(", ");
/** @param {boolean | undefined} flag */
const yesNo = (flag) => (flag === true ? t("app.yes") : undefined);

/** @type {[string, (data: Record<string, any>) => string | undefined][]} */
const LINES = [
  ["eligibility", (data) => data.eligibility],
  ["ages", (data) => ages(data)],
  ["sexes", (data) => listed("sexes", data.sexes)],
  ["cost", (data) => [codeWords("service", "cost", data.cost), data.costWords].filter(Boolean).join(": ")],
  ["papers", (data) => (data.papers ?? []).join(", ")],
  ["hours", (data) => data.hours],
  ["reach", (data) => [codeWords("service", "reach", data.reach), ...(data.villages ?? []).map(placeName)].filter(Boolean).join(", ")],
  ["goesToThem", (data) => yesNo(data.goesToThem)],
  ["transport", (data) => yesNo(data.transport)],
  ["languages", (data) => (data.languages ?? []).map((/** @type {string} */ code) => codeWords("person", "languages", code)).join(", ")],
  ["interpreter", (data) => yesNo(data.interpreter)],
  ["access", (data) => listed("access", data.access)],
  ["email", (data) => data.email],
  ["website", (data) => data.website],
];

/** @param {Record<string, any>} data */
function ages({ leastAge, greatestAge }) {
  if (leastAge === undefined && greatestAge === undefined) return undefined;
  if (greatestAge === undefined) return t("service.ages.from", { least: leastAge });
  if (leastAge === undefined) return t("service.ages.up-to", { greatest: greatestAge });
  return t("service.ages.between", { least: leastAge, greatest: greatestAge });
}
