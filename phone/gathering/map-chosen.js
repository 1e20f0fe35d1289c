import { html, nothing } from "lit";
import { textField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { codesOf, codeWords, fieldRule } from "../parts/rules.js";
import { t } from "../words/words.js";
import { featureName, squareOf } from "./map-features.js";
import { iconOf, isPersonal } from "./map-kinds.js";
import { option } from "./map-palette.js";

/**
 * What can be done with the thing that was tapped or just drawn: a name, what the danger is, moving it, rubbing it out.
 *
 * @param {import("./map-features.js").Drawn} drawn
 * @param {{isMoving: boolean, change: (fields: Record<string, any>) => void, move: () => void, rubOut: () => void, close: () => void} | undefined} may undefined for whoever may only look
 */
export function chosenThing(drawn, may) {
  const { data } = drawn;
  return html`<section class="card chosen-thing" aria-live="polite">
    <header><h2>${icon(iconOf(data))} ${featureName(data)}</h2><span class="tag">${t("feature.square", { square: squareOf(drawn) })}</span></header>
    ${isPersonal(data) ? html`<p class="hint">${icon("lock", "small")} ${t("feature.personal")}</p>` : nothing}
    ${may ? tools(drawn, may) : html`<p class="soft">${codeWords("feature", "kind", data.kind)}</p>`}
  </section>`;
}

/** @param {import("./map-features.js").Drawn} drawn @param {any} may */
function tools({ data }, may) {
  return html`
    ${data.kind === "risk" ? html`<fieldset class="palette"><legend>${t("feature.risk")}</legend><div class="tools wide">
      ${codesOf("feature", "risk").map(({ code, words }) => option("risk", code, data.risk === code, code === "other" ? "alert" : code, words, () => may.change({ risk: code })))}</div></fieldset>` : nothing}
    <form class="named" @submit=${(/** @type {Event} */ event) => named(event, may)}>
      ${textField({ name: "words", label: t("feature.words"), hint: data.kind === "household" ? undefined : t("feature.words-hint"), most: fieldRule("feature", "words")?.most, value: data.words, change: () => undefined })}
      <button class="button" type="submit">${icon("check")}<span>${t("app.save")}</span></button></form>
    <div class="buttons"><button type="button" class="button" aria-pressed=${may.isMoving ? "true" : "false"} @click=${may.move}>${icon("move")}<span>${t(may.isMoving ? "feature.moved-enough" : "feature.move")}</span></button>
      <button type="button" class="button grave" @click=${may.rubOut}>${icon("cross")}<span>${t("feature.rub-out")}</span></button>
      <button type="button" class="button quiet" @click=${may.close}><span>${t("app.close")}</span></button></div>
    ${may.isMoving ? html`<p class="hint" role="status">${t("feature.move-how")}</p>` : nothing}`;
}

/** @param {Event} event @param {any} may */
function named(event, may) {
  event.preventDefault();
  const words = /** @type {HTMLFormElement} */ (event.currentTarget).querySelector("input")?.value ?? "";
  may.change({ words: words.trim() || null });
}
