import { nothing, svg } from "lit";
import { drawing } from "../parts/icon.js";
import { featureName } from "./map-features.js";
import { EDGE, middle, pathOf } from "./map-geometry.js";
import { iconOf, kindOf } from "./map-kinds.js";

/** @typedef {import("./map-features.js").Drawn} Drawn */

/** Letters and figures along the edges, so that a square can be named across the room. */
const squares = Array.from({ length: 10 }, (_, i) => i);

/** The ground: squares, or the photo of the paper map with the squares faint above it. @param {string | undefined} photo */
export function ground(photo) {
  return svg`<rect class="ground" width=${EDGE} height=${EDGE}></rect>
    ${photo ? svg`<image href=${photo} width=${EDGE} height=${EDGE} preserveAspectRatio="xMidYMid meet"></image>` : nothing}
    <g class="squares ${photo ? "faint" : ""}" aria-hidden="true">
      ${squares.slice(1).map((i) => svg`<path d="M${i * 100} 0V${EDGE}M0 ${i * 100}H${EDGE}"></path>`)}
      ${squares.map((i) => svg`<text x=${i * 100 + 50} y="26" text-anchor="middle">${String.fromCharCode(65 + i)}</text>`)}
      ${squares.map((i) => svg`<text x="8" y=${i * 100 + 60}>${i + 1}</text>`)}
    </g>`;
}

/** @param {Drawn[]} all @param {{chosen?: number, names?: boolean}} [how] */
export function things(all, { chosen, names = true } = {}) {
  return svg`${all.map((one) => form(one, one.id === chosen))}${all.map((one) => sign(one, one.id === chosen, names))}`;
}

/** @param {Drawn} drawn @param {boolean} isChosen */
function form({ shape, points, data }, isChosen) {
  if (shape === "point") return nothing;
  return svg`<path class="form ${shape} on-${kindOf(data.kind).layer} of-${kindOf(data.kind).kind} ${isChosen ? "chosen" : ""}" d=${pathOf(points, shape === "area")}></path>`;
}

/** The drawing in its circle, and the name below it. @param {Drawn} drawn @param {boolean} isChosen @param {boolean} hasName */
function sign({ shape, points, data }, isChosen, hasName) {
  const [x, y] = middle(shape, points);
  const below = y > EDGE - 90 ? -46 : 64;
  const at = x < 120 ? "start" : x > EDGE - 120 ? "end" : "middle";
  const isLine = shape === "line";
  return svg`<g class="sign on-${kindOf(data.kind).layer} ${isChosen ? "chosen" : ""}" transform="translate(${x} ${y})">
    ${isChosen ? svg`<circle class="halo" r="52"></circle>` : nothing}
    <circle r=${isLine ? 26 : 34}></circle>
    <g class="drawing" transform=${isLine ? "translate(-17 -17) scale(1.42)" : "translate(-23 -23) scale(1.92)"}>${drawing(iconOf(data))}</g>
    ${hasName && data.words ? svg`<text x=${at === "start" ? -30 : at === "end" ? 30 : 0} y=${below} text-anchor=${at}>${short(featureName(data))}</text>` : nothing}
  </g>`;
}

/** @param {string} words */
function short(words) {
  const letters = [...words];
  return letters.length > 24 ? `${letters.slice(0, 23).join("")}…` : words;
}
