import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { accountName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { card, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { mayWrite } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { doButtons } from "./doing.js";
import { fundWarning } from "./fund-warning.js";
import { money } from "./money.js";
import { isPicture, smallPicture } from "./receipt.js";
import { reasonWords, statusTag, unsentTag } from "./standing.js";
import { storyCard } from "./story-card.js";

/** One sum of a fund: asked for, approved by another, paid, with its receipt. */
class Spending extends Screen {
  static properties = { trouble: { state: true } };

  constructor() {
    super();
    this.trouble = "";
  }

  render() {
    const row = journal.get(this.record);
    if (row?.type !== "spending") return gone("/village");
    const { data } = row;
    const fund = journal.get(data.fund);
    const isOwn = data.requestedBy === journal.account?.id;
    return page({ title: `${money(data.amount, fund?.data.currency)} · ${data.words}`, back: `/funds/${data.fund}`, intro: [fund?.data.name, placeName(data.place)].filter(Boolean).join(" · ") }, html`
      <p class="tags">${statusTag(row, data.status === "paid" ? "leaf" : data.status === "refused" ? "clay" : "sun")}${unsentTag(row)}</p>
      <p>${t("action.asked-by", { name: accountName(data.requestedBy) })}${data.step && journal.get(data.step) ? html` · <a href=${href(`/village/${data.place}/plan`)}>${journal.get(data.step)?.data.words}</a>` : nothing}</p>
      ${data.reason ? html`<p class="note">${reasonWords("spending", data.reason)}</p>` : nothing}
      <div class="columns"><div class="cards">${data.status === "requested" ? html`${fundWarning(row)}${isOwn ? html`<p class="hint">${t("action.another-approves")}</p>` : nothing}` : nothing}
        ${doButtons(row, { main: ["approve", "pay"] })}${["approved", "paid"].includes(data.status) ? this.#receipt(row) : nothing}</div>
        <div class="cards">${storyCard(row)}</div></div>`);
  }

  /** @param {any} row */
  #receipt({ data }) {
    return card({ title: t("spending.receipt") }, html`
      ${isPicture(data.receipt) ? html`<img class="receipt" src=${data.receipt} alt=${t("action.receipt-of", { words: data.words })} />` : html`<p class="soft">${t("action.no-receipt")}</p>`}
      ${mayWrite("spending") ? html`<label class="button quiet"><span>${t(data.receipt ? "action.new-receipt" : "action.add-receipt")}</span><input class="unseen" type="file" accept="image/*" capture="environment" @change=${this.#take} /></label>` : nothing}
      ${this.trouble ? html`<p class="wrong" role="alert">${this.trouble}</p>` : nothing}`);
  }

  #take = async (/** @type {any} */ { target }) => {
    const file = target.files?.[0];
    if (!file) return;
    const receipt = await smallPicture(file);
    this.trouble = receipt ? "" : t("action.receipt-too-big");
    if (!receipt) return;
    await journal.record({ kind: "edit", type: "spending", subject: this.record, fields: { receipt } });
    say(t("app.saved"));
  };
}
customElements.define("sala-spending", Spending);
