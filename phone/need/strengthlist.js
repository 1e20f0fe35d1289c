import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { t } from "../words/words.js";

/** @param {string | undefined} code */
export function strengthWords(code) {
  if (!code) return "";
  const words = t(`strength.kind.${code}`);
  return words === `strength.kind.${code}` ? code : words;
}

/** @param {{id: number, data: Record<string, any>}[]} strengths without those that a later one corrects */
export function strengthList(strengths) {
  const corrected = new Set(strengths.map((row) => row.data.corrects).filter(Boolean));
  const shown = strengths.filter((row) => !corrected.has(row.id));
  if (shown.length === 0) return nothing;
  return html`<ul class="rows">${shown.map(({ data }) => html`<li class="row">${icon("strength")}<span class="grow">
    ${data.kind ? html`<strong>${strengthWords(data.kind)}</strong>` : nothing}<span>${data.words ?? ""}</span></span></li>`)}</ul>`;
}
