import { html, nothing, svg } from "lit";
import { t } from "../words/words.js";

const STEP = 44;
const TOP = 20;

/**
 * A thread as a path of posts: filled where it has come by, open where it has not, crossed where something came to an end. The list beside it
 * says the same in words.
 *
 * @param {import("./thread.js").Thread} thread
 */
export function threadPicture({ posts, at, late }) {
  const width = STEP * posts.length;
  const middle = (/** @type {number} */ i) => STEP * (i + 0.5);
  const told = t("thread.picture", { done: at + 1, all: posts.length });
  return html`<svg class="thread-path" viewBox="0 0 ${width} 40" role="img" aria-label=${told}>
    <path class="ahead" d="M${middle(at)} ${TOP}H${middle(posts.length - 1)}"/>
    <path class="done" d="M${middle(0)} ${TOP}H${middle(at)}"/>
    ${posts.map(({ ended }, i) => svg`<circle class="${i <= at ? (late && i === at ? "late" : "done") : "ahead"}" cx="${middle(i)}" cy="${TOP}" r="${i === at ? 12 : 9}"/>
      ${i <= at ? svg`<path class="tick" d="M${middle(i) - 5} ${TOP}l4 4 7-8"/>` : ended ? svg`<path class="ended" d="M${middle(i) - 4} ${TOP - 4}l8 8m0-8-8 8"/>` : nothing}`)}
  </svg>`;
}
