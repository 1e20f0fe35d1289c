import { html, nothing } from "lit";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { madeIn } from "./gatherings.js";

/**
 * One person's need: first it is asked whether the person agreed that somebody comes to talk. Then, in one step, they become a noticed person, whose own
 * consent and name are asked where they always are.
 *
 * @param {import("../journal/journal.js").Row} gathering
 * @param {string} answer
 * @param {(answer: string) => void} answered
 */
export function noticeStep(gathering, answer, answered) {
  const noticed = madeIn("person", gathering.id).length;
  return html`<p class="note">${t("gathering.notice-intro")}</p>
    ${choiceField({ name: "agreed", label: t("gathering.notice-question"), value: answer, change: answered, two: true,
      options: [{ code: "yes", words: t("gathering.notice-yes"), icon: "check" }, { code: "no", words: t("gathering.notice-no"), icon: "cross" }] })}
    ${answer === "yes" ? html`<p class="hint">${t("gathering.need-person")}</p><a class="button main big" href=${href("/notice", { gathering: gathering.id })}>${icon("notice")}<span>${t("gathering.need-person-do")}</span></a>` : nothing}
    ${answer === "no" ? html`<p class="note sun">${t("gathering.notice-not")}</p>` : nothing}
    ${noticed > 0 ? html`<p class="hint">${t("gathering.noticed-here", { count: noticed })}</p>` : nothing}`;
}
