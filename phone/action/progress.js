import { html, nothing, svg } from "lit";
import { sayDay } from "../parts/dates.js";
import { language, t } from "../words/words.js";

/**
 * How far an indicator has come from what it was to what it is to be, between 0 and 1; undefined where that cannot be said.
 *
 * @param {Record<string, any>} data of a goal
 */
export function progressOf({ baseline, target, now }) {
  if (baseline === undefined || target === undefined || target === baseline) return undefined;
  return Math.min(1, Math.max(0, ((now ?? baseline) - baseline) / (target - baseline)));
}

/** A small picture of it: a path with a flag at its end. @param {Record<string, any>} data */
export function progressDrawing(data) {
  const progress = progressOf(data);
  if (progress === undefined) return data.indicator ? html`<p class="hint">${data.indicator}</p>` : nothing;
  const at = 10 + 270 * progress;
  const { baseline, target, now = baseline, nowOn } = data;
  return html`<figure class="progress"><figcaption>${data.indicator ?? t("action.indicator")}</figcaption>
    <svg viewBox="0 0 300 34" role="img" aria-label=${t("action.progress", { baseline, now, target })}>
      <path class="track" d="M10 24H280"/>${svg`<path class="done" d="M10 24H${at}"/><circle cx=${at} cy="24" r="7"/>`}<path class="flag" d="M280 28V4h14l-4 5 4 5h-14"/></svg>
    <p class="hint">${t("action.progress", { baseline, now, target })}${nowOn ? ` · ${sayDay(nowOn, language())}` : ""}</p></figure>`;
}
