import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { accountName } from "../followup/who.js";
import { categoryWords } from "../need/categories.js";
import { sayDay, today } from "../parts/dates.js";
import { placeName } from "../parts/places.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import { linesOf } from "./share.js";

/**
 * The card exactly as the receiver will read it: the request, and of the person only what was chosen.
 *
 * @param {Record<string, any>} referral
 * @param {Record<string, any>} card the person's fields that go along
 */
export function seenByReceiver(referral, card) {
  const lines = linesOf(card, referral.category ? [referral.category] : [], today());
  return html`<div class="seen" role="group" aria-label=${t("referral.they-see")}>
    <p class="hint">${t("referral.they-see")}</p>
    <dl class="facts">
      <div><dt>${t("referral.service")}</dt><dd>${nameOf(referral.service)}</dd></div>
      <div><dt>${t("referral.asked-by")}</dt><dd>${accountName(referral.requestedBy)}</dd></div>
      ${referral.words ? html`<div><dt>${t("referral.asked-words")}</dt><dd>${referral.words}</dd></div>` : nothing}
      ${referral.urgency ? html`<div><dt>${t("referral.urgency")}</dt><dd>${codeWords("referral", "urgency", referral.urgency)}</dd></div>` : nothing}
      ${referral.by ? html`<div><dt>${t("referral.by")}</dt><dd>${sayDay(referral.by, language())}</dd></div>` : nothing}
      ${lines.map(({ code, value }) => html`<div><dt>${t(`referral.share.${code}`)}</dt><dd>${inWords(code, value)}</dd></div>`)}
    </dl>
    ${lines.some(({ code }) => code === "name") ? nothing : html`<p class="hint">${t("referral.no-name")}</p>`}
  </div>`;
}

/** @param {string} code @param {any} value */
function inWords(code, value) {
  if (code === "age") return t("referral.years", { years: value });
  if (code === "sex") return codeWords("person", "sex", value);
  if (code === "landmark") return [placeName(value.place), value.landmark].filter(Boolean).join(", ");
  if (code === "language") return [...value.languages.map((/** @type {string} */ one) => codeWords("person", "languages", one)), value.interpreter ? t("person.interpreter") : ""].filter(Boolean).join(", ");
  if (code === "access") return value.map((/** @type {string} */ one) => codeWords("person", "access", one)).join(", ");
  if (code === "needs") return value.map(categoryWords).join(", ");
  return Array.isArray(value) ? value.join(", ") : value;
}
