import { html, nothing } from "lit";
import { nameOf } from "../directory/names.js";
import { personName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { shownName } from "../person/name.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";

/** The colour that goes with a state; the words say the same. @type {Record<string, string>} */
const COLOURS = { requested: "sun", accepted: "leaf", "in-progress": "leaf", completed: "leaf", "on-hold": "sun", rejected: "clay", failed: "clay" };

/** @param {string | undefined} status */
export function statusTag(status) {
  return html`<span class="tag ${COLOURS[status ?? ""] ?? ""}">${codeWords("referral", "status", status)}</span>`;
}

/** Whom it is for: a receiver knows no more than the card that was shared. @param {Record<string, any>} data */
export function helped(data) {
  return journal.get(data.person) ? personName(data.person) : shownName(data.card, t("person.nameless"));
}

/**
 * One line of a list of referrals.
 *
 * @param {any} referral
 * @param {{withPerson?: boolean}} [how]
 */
export function referralRow({ id, data, unsent }, { withPerson = false } = {}) {
  const day = data.answeredOn ?? data.requestedOn;
  return html`<li><a class="row" href=${href(`/referrals/${id}`)}>
    <span class="grow"><strong>${withPerson ? helped(data) : nameOf(data.service)}</strong>
      <span class="hint">${[withPerson ? nameOf(data.service) : nameOf(data.organization), sayDay(day, language())].filter(Boolean).join(" · ")}</span>
      <span class="tags">${statusTag(data.status)}${data.urgency === "urgent" ? html`<span class="tag clay">${codeWords("referral", "urgency", "urgent")}</span>` : nothing}
        ${unsent ? html`<span class="tag sun">${t("directory.unsent")}</span>` : nothing}</span>
    </span>${icon("next", "small")}</a></li>`;
}
