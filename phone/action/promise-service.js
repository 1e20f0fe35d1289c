import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { linkButton } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { servicesOf } from "./proposals.js";

/**
 * Below a promise that was kept: what it has made, or the one step to write that into the directory. Nothing for any other promise.
 *
 * @param {{id: number, data: Record<string, any>}} promise
 */
export function proposalOf({ id, data }) {
  if (data.status !== "kept" || !data.offers) return nothing;
  const made = servicesOf(id);
  if (made.length > 0) return html`<ul class="stack">${made.map((service) => html`<li class="note"><a href=${href(`/services/${service.id}`)}>${nameOf(service.id)}</a> ${service.data.proposed ? html`<span class="tag sun">${t("thread.proposed")}</span>` : nothing}</li>`)}</ul>`;
  if (!mayWrite("service")) return nothing;
  return html`<div class="note stack"><p>${t("thread.can-be-used", { need: categoryWords(data.offers) })}</p>
    <div class="buttons">${linkButton({ to: `/promises/${id}/service`, words: t("thread.propose"), icon: "services", kind: "main" })}</div></div>`;
}
