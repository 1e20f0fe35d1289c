import { html, nothing } from "lit";
import { accountName } from "../followup/who.js";
import { describeChange, whoFor } from "../parts/describe.js";
import { icon } from "../parts/icon.js";
import { card, page } from "../parts/page.js";
import { wordsOf } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { journal } from "./journal.js";
import { settle, settleCard } from "./settle-card.js";
import { openOnes, waitingByAuthor } from "./settle-stories.js";
import { outcomeWords, whyWords } from "./settle-words.js";

/** How many cards are drawn at once. */
const SHOWN = 20;

/** What two people told differently, what came too late, and what waits for review: nothing is lost, and somebody decides. */
class SettlePage extends Screen {
  render() {
    const { mine, others } = openOnes(journal.list("settle"), journal.account?.id);
    return page({ title: t("settle.title"), intro: t("settle.intro") }, html`
      ${mine.length === 0 ? html`<p class="note">${t("settle.none-mine")}</p>` : html`${waitingByAuthor(mine).map((group) => this.#takeAll(group))}<div class="cards settles">${mine.slice(0, SHOWN).map(settleCard)}</div>`}
      ${others.length > 0 ? html`<details><summary>${t("settle.others", { count: others.length })}</summary><div class="cards settles">${others.slice(0, SHOWN).map(settleCard)}</div></details>` : nothing}
      ${this.#conflicts()}`);
  }

  /** One tap for all that waits from one author. @param {{author: number, settles: any[]}} group */
  #takeAll({ author, settles }) {
    return html`<div class="note"><p>${t("settle.waiting-from", { name: accountName(author), count: settles.length })}</p>
      <button class="button" @click=${async () => { for (const { id } of settles) await settle(id, "take"); }}>${t("settle.take-all", { count: settles.length })}</button></div>`;
  }

  /** What this phone sent and the server met with somebody else's change: decided already by a rule, so it is only told. */
  #conflicts() {
    const outcomes = journal.outcomes().filter((/** @type {any} */ { outcome }) => ["conflict", "to-settle", "held", "already-done"].includes(outcome));
    return card({ title: t("settle.by-two") }, outcomes.length === 0 ? html`<p class="soft">${t("settle.none-by-two")}</p>` : html`<ul class="rows">${outcomes.slice(-SHOWN).reverse().map((/** @type {any} */ one) => html`<li class="row">${icon(one.outcome === "held" ? "lock" : "merge", "small")}<span class="grow">
      <strong>${outcomeWords("settle", one)}</strong>
      ${one.change ? html`<span class="soft">${[describeChange(one.change), whoFor(one.change)].filter(Boolean).join(" · ")}</span>` : nothing}
      ${whyWords(one) ? html`<span class="soft">${whyWords(one)}</span>` : nothing}
      ${(one.details?.fields ?? []).length > 0 ? html`<span class="hint">${t("settle.fields", { fields: one.details.fields.map((/** @type {string} */ name) => wordsOf(one.change?.type ?? "", name)).join(", ") })}</span>` : nothing}</span></li>`)}</ul>`);
  }
}
customElements.define("sala-settle", SettlePage);
