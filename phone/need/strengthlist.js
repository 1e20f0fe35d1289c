import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { personHref } from "../person/step.js";
import { t } from "../words/words.js";
import "./drawings.js";

/** @param {string | undefined} code */
export function strengthWords(code) {
  if (!code) return "";
  const words = t(`strength.kind.${code}`);
  return words === `strength.kind.${code}` ? code : words;
}

/**
 * Without those that a later one corrects; each can be corrected in its turn.
 *
 * @param {number} person
 * @param {{id: number, data: Record<string, any>}[]} strengths
 */
export function strengthList(person, strengths) {
  const corrected = new Set(strengths.map((row) => row.data.corrects).filter(Boolean));
  const shown = strengths.filter((row) => !corrected.has(row.id));
  if (shown.length === 0) return nothing;
  return html`<ul class="rows">${shown.map(({ id, data }) => html`<li class="row">${icon("strength")}<span class="grow">
    ${data.kind ? html`<strong>${strengthWords(data.kind)}</strong>` : nothing}<span>${data.words ?? ""}</span></span>
    <a class="plain" href=${personHref(person, "/strengths", { corrects: id })}>${t("app.correct")}<span class="unseen">: ${data.words ?? strengthWords(data.kind)}</span></a></li>`)}</ul>`;
}
