import { html } from "lit";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { shownName } from "./name.js";
import { lineOf } from "./personrow.js";

/**
 * Shows people who might be the one at hand, each with the reasons, before anything is saved twice.
 *
 * @param {{row: any, reasons: string[], score: number}[]} alike
 * @param {{asNew: () => unknown, noticed?: {noticedBy: string, askedBy?: number}}} then `noticed`: how the one at hand was noticed, to be told of a person on the village list
 */
export function alikePanel(alike, { asNew, noticed }) {
  return html`<section class="stack" aria-label=${t("person.alike")}>
    <h2 tabindex="-1" role="alert">${t("person.alike")}</h2>
    <ul class="cards">${alike.map(({ row, reasons }) => html`<li class="card">
      <strong>${shownName(row.data, t("person.nameless"))}</strong>
      <p class="soft">${lineOf(row.data)}</p>
      <p class="tags">${reasons.map((reason) => html`<span class="tag sun">${t(`person.alike.${reason}`)}</span>`)}</p>
      ${noticed && row.data.status === "known" ? onTheList(row, noticed) : html`<a class="button" href=${href(`/people/${row.id}`)}>${icon("person")}<span>${t("person.alike-same")}</span></a>`}
    </li>`)}</ul>
    <button type="button" class="button main" @click=${asNew}>${icon("add")}<span>${t("person.alike-new")}</span></button>
  </section>`;
}

/** No second record: the one on the list is noticed. @param {any} row @param {{noticedBy: string, askedBy?: number}} noticed */
function onTheList(row, { noticedBy, askedBy }) {
  return html`<p class="soft">${t("person.known-only")}</p>
    <a class="button" href=${href(`/people/${row.id}/notice`, { by: noticedBy, ...(askedBy && { asked: askedBy }) })}>${icon("notice")}<span>${t("person.alike-known")}</span></a>`;
}
