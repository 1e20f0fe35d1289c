import { html, nothing } from "lit";
import { t } from "../words/words.js";
import { icon } from "./icon.js";
import { href } from "./router.js";

/**
 * The shape of a screen: a way back, one heading (which takes the focus when the screen opens), and the rest.
 *
 * @param {{title: unknown, back?: string, backWords?: string, intro?: unknown, narrow?: boolean}} head
 * @param {unknown} body
 */
export function page({ title, back, backWords, intro, narrow }, body) {
  return html`<div class=${narrow ? "page narrow" : "page"}>
    <div class="page-head">
      ${back === undefined ? nothing : html`<a class="back" href=${href(back)}>${icon("back")} ${backWords ?? t("app.back")}</a>`}
      <h1 tabindex="-1">${title}</h1>
      ${intro ? html`<p class="soft">${intro}</p>` : nothing}
    </div>
    ${body}
  </div>`;
}

/**
 * A card with a heading and, at its side, what can be done there.
 *
 * @param {{title: unknown, side?: unknown}} head
 * @param {unknown} body
 */
export function card({ title, side }, body) {
  return html`<section class="card">
    <header><h2>${title}</h2>${side ?? nothing}</header>
    ${body}
  </section>`;
}

/**
 * A card for what is seldom needed: closed on a phone, open where there is room.
 *
 * @param {{title: unknown, side?: unknown}} head
 * @param {unknown} body
 */
export function foldedCard({ title, side }, body) {
  return html`<details class="card folded" ?open=${matchMedia("(min-width: 60rem)").matches}><summary><h2>${title}</h2></summary>${body}${side ? html`<div>${side}</div>` : nothing}</details>`;
}

/**
 * A link that looks like a button.
 *
 * @param {{to: string, words: unknown, icon?: string, kind?: string, query?: Record<string, string | number | undefined>}} what
 */
export function linkButton({ to, words, icon: name, kind = "", query = {} }) {
  return html`<a class="button ${kind}" href=${href(to, query)}>${name ? icon(name) : nothing}<span>${words}</span></a>`;
}
