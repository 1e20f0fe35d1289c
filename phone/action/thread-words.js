import { categoryWords } from "../need/categories.js";
import { sayDay } from "../parts/dates.js";
import { language, t } from "../words/words.js";

/** What the question is about, in the village's own words where there are any. @param {import("./thread.js").Row} topic @returns {string} */
export function topicWords({ data }) {
  return data.words || categoryWords(data.category);
}

/** Where a thread stands and since when. @param {import("./thread.js").Thread} thread @returns {string} */
export function standsAt({ posts, at, since }) {
  const last = at === posts.length - 1;
  const words = t(`thread.at.${posts[at].kind}`);
  return since && !last ? t("thread.since", { words, day: sayDay(since, language()) }) : words;
}

/** What whoever reads it could do next. @param {import("./thread.js").Thread} thread @returns {string} */
export function nextWords({ posts, at }) {
  return at === posts.length - 1 ? "" : t(`thread.next.${posts[at].kind}`);
}
