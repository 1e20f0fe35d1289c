import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { kinds } from "./map-kinds.js";
import "./drawings.js";

/** @typedef {{kind: string, shape: import("./map-geometry.js").Shape}} Tool */

/**
 * What the finger draws next: one large drawing with its word for each kind, and of some kinds in which shape.
 *
 * @param {Tool | undefined} tool
 * @param {(tool: Tool | undefined) => void} choose
 */
export function palette(tool, choose) {
  const shapes = kinds.find(({ kind }) => kind === tool?.kind)?.shapes ?? [];
  return html`<fieldset class="palette"><legend>${t("feature.draw-what")}</legend><div class="tools">
      ${option("kind", "look", !tool, "eye", t("feature.look"), () => choose(undefined))}
      ${kinds.map(({ kind, icon: name, shapes: [first] }) => option("kind", kind, tool?.kind === kind, name, codeWords("feature", "kind", kind), () => choose({ kind, shape: first })))}
    </div></fieldset>
    ${tool && shapes.length > 1 ? html`<fieldset class="palette"><legend>${t("feature.shape")}</legend><div class="tools wide">
      ${shapes.map((shape) => option("shape", shape, tool.shape === shape, shape === "point" ? "place" : shape === "line" ? "road" : "layers", codeWords("feature", "shape", shape), () => choose({ ...tool, shape })))}</div></fieldset>` : nothing}
    ${tool ? html`<p class="hint">${t(`feature.how.${tool.shape}`)} ${tool.kind === "household" ? t("feature.houses-stay") : ""}</p>` : html`<p class="hint">${t("feature.how.look")}</p>`}`;
}

/** One large drawing with its word. @param {string} name @param {string} code @param {boolean} isChosen @param {string} drawing @param {string} words @param {() => void} choose */
export function option(name, code, isChosen, drawing, words, choose) {
  return html`<label class="tool"><input type="radio" name="map-${name}" value=${code} .checked=${isChosen} @change=${choose} />${icon(drawing)}<span>${words}</span></label>`;
}
