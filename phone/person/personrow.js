import { html, nothing } from "lit";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { ageOf, shownName } from "./name.js";

/** Age as it is known: guessed, counted, or not at all. @param {Record<string, any>} data */
export function ageWords(data) {
  const age = ageOf(data, today());
  if (age === undefined) return "";
  return data.birthDate || !data.birthEstimated ? t("person.age-years", { age }) : t("person.age-guess", { age });
}

/** Sex, age and village in one line. @param {Record<string, any>} data */
export function lineOf(data) {
  const sex = data.sex && data.sex !== "unknown" ? codeWords("person", "sex", data.sex) : "";
  return [sex, ageWords(data), placeName(data.place)].filter(Boolean).join(" · ");
}

/** @param {string | undefined} status */
export function statusTag(status) {
  if (!status) return nothing;
  const kind = status === "supported" ? "leaf" : status === "noticed" ? "sun" : "";
  return html`<span class="tag ${kind}">${codeWords("person", "status", status)}</span>`;
}

/** One person in a list. @param {{id: number, unsent: boolean, data: Record<string, any>}} row @param {string} [to] */
export function personRow(row, to = `/people/${row.id}`) {
  return html`<li><a class="row" href=${href(to)}>
    <span class="grow"><strong>${shownName(row.data, t("person.nameless"))}</strong><span class="soft">${lineOf(row.data)}</span></span>
    <span class="row-end">${statusTag(row.data.status)}${row.unsent ? html`<span class="soft unsent">${icon("waiting", "small")}<span class="unseen">${t("person.waits")}</span></span>` : nothing}</span>
  </a></li>`;
}
