import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { nameOf, namesOf } from "./names.js";
import { staleness } from "./staleness.js";

/** How many days after its last confirmation a service counts as old. The programme sets it. */
export function staleAfter() {
  return journal.rules?.matching?.days?.confirmed ?? 180;
}

/**
 * One line of a list of services.
 *
 * @param {{id: number, data: Record<string, any>, unsent?: boolean}} service
 */
export function serviceRow({ id, data, unsent }) {
  const { first, other } = namesOf(data);
  const where = [nameOf(data.organization), placeName(data.place)].filter((words) => words && words !== first).join(" · ");
  return html`<li><a class="row" href=${href(`/services/${id}`)}>
    <span class="grow"><strong>${first}</strong>${other ? html`<span class="soft block">${other}</span>` : nothing}
      <span class="hint">${where}</span>
      <span class="tags">${serviceTags(data)}${unsent ? html`<span class="tag sun">${t("directory.unsent")}</span>` : nothing}</span>
    </span>${icon("next", "small")}</a></li>`;
}

/** One line of a list of organizations. @param {{id: number, data: Record<string, any>}} organization */
export function organizationRow({ id, data }) {
  const { first, other } = namesOf(data);
  return html`<li><a class="row" href=${href(`/organizations/${id}`)}><span class="grow"><strong>${first}</strong>${other ? html`<span class="soft">${other}</span>` : nothing}
    <span class="hint">${placeName(data.place)}</span></span>${icon("next", "small")}</a></li>`;
}

/** The few things that decide at a glance. @param {Record<string, any>} data */
export function serviceTags(data) {
  const { kind } = staleness(data, today(), staleAfter());
  return html`${data.proposed ? html`<span class="tag sun">${t("thread.proposed")}</span>` : nothing}${data.informal ? html`<span class="tag leaf">${t("directory.informal")}</span>` : nothing}
    ${data.cost && data.cost !== "unknown" ? html`<span class="tag">${codeWords("service", "cost", data.cost)}</span>` : nothing}
    ${data.capacity ? html`<span class="tag ${data.capacity === "no-capacity" ? "clay" : ""}">${codeWords("service", "capacity", data.capacity)}</span>` : nothing}
    ${kind === "fresh" ? nothing : html`<span class="tag sun">${t(`directory.trust.${kind}-short`)}</span>`}`;
}
