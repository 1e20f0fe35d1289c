import { html } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { dueTag } from "./due-row.js";
import { dues, isMine } from "./dues.js";
import { namesOf, responsible } from "./responsible.js";
import { answering } from "./safety.js";
import { personName } from "./who.js";

/** Worries for somebody's safety that wait for this account, before everything else on the screen. All of them: none is one too many. */
class HomeSafety extends Screen {
  render() {
    const mine = dues().filter((due) => due.kind === "safety" && isMine(due));
    if (mine.length === 0) return html``;
    return card({ title: t("flag.waiting", { count: mine.length }) }, html`<ul class="rows">${mine.map((due) => this.#row(due))}</ul>`);
  }

  /** @param {import("./due.js").Due} due */
  #row(due) {
    const flag = journal.get(due.subject)?.data ?? {};
    return html`<li><a class="row" href=${href(`/people/${due.person}`)}>${icon("shield")}
      <span class="grow"><strong>${personName(due.person)}</strong><span>${codeWords("flag", "kind", flag.kind)}</span>
        <span class="hint">${dueTag(due)} ${codeWords("flag", "status", flag.status)}</span>
        ${due.days > 0 ? html`<span class="hint">${this.#above(flag)}</span>` : html``}</span>${icon("next", "small")}</a></li>`;
  }

  /** Whose list it is on, now that it is overdue. @param {Record<string, any>} flag */
  #above(flag) {
    const { now, next } = answering(flag, responsible(flag.person));
    if (next.length === 0) return t("flag.nobody-above");
    const isMyTurn = next.some((account) => account === journal.account?.id);
    return isMyTurn ? t("flag.not-acted", { names: namesOf(now) }) : t("flag.also-with", { names: namesOf(next) });
  }
}
customElements.define("sala-home-safety", HomeSafety);
