import { html, nothing } from "lit";
import { nameOf, namesOf } from "../directory/names.js";
import { serviceTags } from "../directory/service-row.js";
import { icon } from "../parts/icon.js";
import { linkButton } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { reasonWords, signed } from "./reason-words.js";

/** @typedef {import("./matching.js").Reason} Reason */

/** @type {Record<string, string>} */
const ICONS = { for: "check", against: "alert", ask: "talk", excludes: "cross" };

/**
 * A service that fits: its reasons in words, each with its weight; their sum is its number.
 *
 * @param {import("./matching.js").Match} fit
 * @param {Record<string, string>} params of the page: the person (`id`), the `need`, and what a referral is based on
 * @param {string} category of the need
 */
export function fitCard({ service, reasons, score }, { id, need, basedOn }, category) {
  const { first, other } = namesOf(service.data);
  return html`<article class="card fit">
    <header><h3><a href=${href(`/services/${service.id}`)}>${first}</a></h3><span class="sum" title=${t("matching.sum")}><span class="unseen">${t("matching.sum")} </span>${signed(score)}</span></header>
    <p class="hint">${[other, nameOf(service.data.organization), placeName(service.data.place)].filter((words) => words && words !== first).join(" · ")}</p>
    <p class="tags">${serviceTags(service.data)}</p>
    <ul class="reasons">${[...reasons].sort(byKind).map(reasonLine)}</ul>
    <div class="buttons">
      ${linkButton({ to: `/people/${id}/refer`, words: t("matching.ask-help"), icon: "referral", kind: "main", query: { need, service: service.id, basedOn, reasons: reasons.filter(({ kind }) => kind === "for").map(({ code }) => code).join(",") } })}
      ${linkButton({ to: `/services/${service.id}/room`, words: t("matching.ask-room"), icon: "talk", kind: "quiet", query: { person: id, need, category } })}
    </div></article>`;
}

/** What speaks for it first, the heaviest at the top; then what speaks against it, then what to ask. @param {Reason} a @param {Reason} b */
function byKind(a, b) {
  const kinds = Object.keys(ICONS);
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Math.abs(b.weight) - Math.abs(a.weight);
}

/** @param {Reason} reason */
function reasonLine(reason) {
  const weighs = reason.kind === "for" || reason.kind === "against";
  return html`<li class=${reason.kind}>${icon(ICONS[reason.kind], "small")}<span>${reasonWords(reason)}</span>${weighs ? html`<span class="weight">${signed(reason.weight)}</span>` : nothing}</li>`;
}

/** @param {{service: import("./asking.js").Row, reasons: Reason[]}} excluded */
export function excludedRow({ service, reasons }) {
  return html`<li><a class="row" href=${href(`/services/${service.id}`)}><span class="grow"><strong>${namesOf(service.data).first}</strong>
    <span class="hint">${reasons.map(reasonWords).join(" · ")}</span></span></a></li>`;
}
