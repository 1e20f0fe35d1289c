import { html } from "lit";
import { linkButton } from "../parts/page.js";
import { t } from "../words/words.js";

/** What can only be kept after the person has agreed to a record says so, and where to ask. @param {number} person */
export function consentFirst(person) {
  return html`<div class="note sun stack"><p>${t("person.first-consent")}</p>
    <div class="buttons">${linkButton({ to: `/people/${person}/consent`, words: t("consent.ask"), icon: "consent" })}</div></div>`;
}
