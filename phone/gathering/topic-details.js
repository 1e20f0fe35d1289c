import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";

/** Where a topic comes from; of one that was found missing, why it is here. @param {any} topic */
export function topicDetails({ data }) {
  const tags = [
    data.raisedBy ? t("topic.said-by", { who: codeWords("topic", "raisedBy", data.raisedBy) }) : codeWords("topic", "source", data.source),
    data.group ? codeWords("topic", "group", data.group) : "",
    data.carriedFrom ? t("topic.carried-from", { day: sayDay(journal.get(data.carriedFrom)?.data.on, language()) }) : "",
  ].filter(Boolean);
  return html`<div class="tags">${tags.map((words) => html`<span class="tag">${words}</span>`)}</div>${data.source === "gap" ? whyHere(data) : nothing}`;
}

/** @param {Record<string, any>} data */
function whyHere(data) {
  const reasons = /** @type {string[]} */ (data.why ?? []).map((code) => codeWords("gap", "why", code));
  return html`<details class="why-here"><summary>${icon("info", "small")} ${t("topic.why-here")}</summary>
    <p>${data.atLeast ? t("topic.at-least", { count: data.atLeast }) : t("topic.some")}</p>
    ${reasons.length > 0 ? html`<p>${t("topic.because", { reasons: reasons.join(", ") })}</p>` : nothing}
    ${data.period ? html`<p class="hint">${t("topic.in-period", { period: data.period })}</p>` : nothing}
    <p class="hint">${t("topic.nobody-named")}</p></details>`;
}
