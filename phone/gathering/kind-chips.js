import { html } from "lit";
import { icon } from "../parts/icon.js";
import { codesOf } from "../parts/rules.js";
import { t } from "../words/words.js";
import { livingIn } from "./living.js";

/**
 * What else those who are counted now are: an ethnic group, a role, a disability. It stays chosen, since people of one sort come together.
 *
 * @param {number} place
 * @param {import("./counting.js").Kind} also
 * @param {(also: import("./counting.js").Kind) => void} choose
 */
export function kindChips(place, also, choose) {
  const living = livingIn(place);
  const ethnicities = codesOf("attendance", "ethnicity").filter(({ code }) => code !== "unknown")
    .sort((a, b) => Number(living.includes(b.code)) - Number(living.includes(a.code)));
  const chip = (/** @type {"ethnicity" | "role"} */ name, /** @type {string} */ code, /** @type {string} */ words) => html`<button type="button" class="chip" aria-pressed=${also[name] === code}
    @click=${() => choose({ ...also, [name]: also[name] === code ? undefined : code })}>${words}</button>`;
  return html`<details class="also" ?open=${Object.values(also).some(Boolean)}><summary>${icon("add", "small")}${t("attendance.also")}</summary><div class="stack">
    <p class="hint">${t("attendance.also-hint")}</p>
    <div class="chips"><button type="button" class="chip" aria-pressed=${Boolean(also.disability)} @click=${() => choose({ ...also, disability: also.disability ? undefined : true })}>${icon("wheelchair", "small")} ${t("attendance.disability.yes")}</button></div>
    <p class="hint">${t("attendance.ethnicity")}</p><div class="chips">${ethnicities.map(({ code, words }) => chip("ethnicity", code, words))}</div>
    <p class="hint">${t("attendance.role")}</p><div class="chips">${codesOf("attendance", "role").map(({ code, words }) => chip("role", code, words))}</div>
  </div></details>`;
}
