import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { sayMonth } from "./months.js";

/**
 * Why a topic is on the agenda. Of one that came of gaps: how many people at least, from when, and what most often stood in the way; never a
 * name, and never how many exactly.
 *
 * @param {{id: number, data: Record<string, any>}} topic
 */
export function whyHere({ data }) {
  if (data.source !== "gap" || !(data.atLeast > 0)) return data.source === "gap" ? html`<p class="hint">${t("thread.why.gap-unsaid")}</p>` : nothing;
  return html`<div class="note why-thread">
    <p>${icon("info", "small")} <strong>${t("thread.why")}</strong> ${t("thread.why.gap", { count: data.atLeast, need: categoryWords(data.category), month: sayMonth(data.period) })}
      ${parts(data.parts)}</p>
    ${(data.why ?? []).length > 0 ? html`<p>${t("thread.why.because")} ${data.why.map((/** @type {string} */ code) => codeWords("gap", "why", code)).join(" · ")}</p>` : nothing}
    <p class="hint">${t("thread.why.careful", { threshold: journal.rules.disclosure.threshold })}</p></div>`;
}

/** @param {Record<string, number> | undefined} told how many at least on each side, where that may be told */
function parts(told) {
  return told?.female && told.others ? t("thread.why.parts", { women: told.female, others: told.others }) : nothing;
}
