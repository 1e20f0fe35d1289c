import { html } from "lit";
import { whyHere } from "../action/why-here.js";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";

/** Where a topic comes from; of one that was found missing, why it is here. @param {any} topic */
export function topicDetails(topic) {
  const { data } = topic;
  const tags = [
    data.raisedBy ? t("topic.said-by", { who: codeWords("topic", "raisedBy", data.raisedBy) }) : codeWords("topic", "source", data.source),
    data.group ? codeWords("topic", "group", data.group) : "",
    data.carriedFrom ? t("topic.carried-from", { day: sayDay(journal.get(data.carriedFrom)?.data.on, language()) }) : "",
  ].filter(Boolean);
  return html`<div class="tags">${tags.map((words) => html`<span class="tag">${words}</span>`)}</div>${whyHere(topic)}`;
}
