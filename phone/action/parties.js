import { html } from "lit";
import { icon } from "../parts/icon.js";
import { codesOf, codeWords } from "../parts/rules.js";
import "./drawings.js";

/** The parties of a promise as pictures to tap. @returns {import("../parts/fields.js").Option[]} */
export function partyTiles() {
  return codesOf("commitment", "by").map((one) => ({ ...one, icon: one.code }));
}

/** A party in words, and which office or group of it. @param {string} code @param {string} [who] */
export function partyWords(code, who) {
  return [codeWords("commitment", "by", code), who].filter(Boolean).join(", ");
}

/** Who promised whom, as a picture that is read in a line: from, arrow, to. @param {Record<string, any>} data */
export function direction({ by, byWho, to, toWho }) {
  return html`<span class="direction"><span>${icon(by)} ${partyWords(by, byWho)}</span> ${icon("next", "small")} <span>${icon(to)} ${partyWords(to, toWho)}</span></span>`;
}
