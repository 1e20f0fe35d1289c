import { html, LitElement, nothing, svg } from "lit";
import { ground, things } from "./map-drawing.js";
import { EDGE, isWhole, meant, moved, onGrid, pathOf, simplified, square } from "./map-geometry.js";
import { t } from "../words/words.js";

/** A finger that strays less than this has tapped. */
const TAP = 14;

/** @type {Record<string, [number, number]>} */
const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * The sheet that is drawn on, by finger, mouse or keys. It says `drawn` with the points of a whole shape, `picked` with the thing that was tapped, and `shifted`
 * with the points of the chosen thing when that is moved. With keys a cross is moved about: Enter sets a point, or ends a shape that is not moved on.
 */
class MapCanvas extends LitElement {
  static properties = { drawn: { attribute: false }, photo: { attribute: false }, shape: { attribute: false }, chosen: { attribute: false }, isMoving: { attribute: false }, stroke: { state: true }, cross: { state: true } };

  constructor() {
    super();
    /** @type {import("./map-features.js").Drawn[]} */
    this.drawn = [];
    /** @type {string | undefined} */
    this.photo = undefined;
    /** @type {import("./map-geometry.js").Shape | undefined} what the next stroke makes; undefined when a tap picks */
    this.shape = undefined;
    /** @type {number | undefined} */
    this.chosen = undefined;
    this.isMoving = false;
    /** @type {import("./map-geometry.js").Point[]} */
    this.stroke = [];
    /** @type {import("./map-geometry.js").Point | undefined} */
    this.cross = undefined;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {PointerEvent} event @returns {import("./map-geometry.js").Point} */
  #at(event) {
    const box = /** @type {Element} */ (this.querySelector("svg")).getBoundingClientRect();
    return onGrid([((event.clientX - box.left) * EDGE) / box.width, ((event.clientY - box.top) * EDGE) / box.height]);
  }

  #down = (/** @type {PointerEvent} */ event) => {
    if (!event.isPrimary || event.button > 0) return;
    if (this.shape || this.isMoving) {
      event.preventDefault();
      /** @type {Element} */ (event.currentTarget).setPointerCapture(event.pointerId);
    }
    this.cross = undefined;
    this.stroke = [this.#at(event)];
  };

  #move = (/** @type {PointerEvent} */ event) => {
    if (!event.isPrimary || this.stroke.length === 0 || !(this.shape || this.isMoving)) return;
    this.stroke = [...this.stroke, this.#at(event)];
  };

  #up = (/** @type {PointerEvent} */ event) => {
    if (!event.isPrimary || this.stroke.length === 0) return;
    const stroke = this.stroke;
    this.stroke = [];
    const end = this.#at(event);
    const [x, y] = [end[0] - stroke[0][0], end[1] - stroke[0][1]];
    if (this.isMoving) return this.#shift(Math.hypot(x, y) > TAP ? [x, y] : undefined, end);
    if (!this.shape) return this.#say("picked", { id: meant(end, this.drawn)?.id });
    this.#finish(this.shape === "point" ? [end] : stroke);
  };

  #cancel = () => {
    this.stroke = [];
  };

  /** Dragged by so much, or put where the finger tapped. @param {[number, number] | undefined} by @param {import("./map-geometry.js").Point} to */
  #shift(by, to) {
    const one = this.drawn.find(({ id }) => id === this.chosen);
    if (!one) return;
    const [x, y] = by ?? [to[0] - one.points[0][0], to[1] - one.points[0][1]];
    this.#say("shifted", { id: one.id, points: moved(one.points, x, y) });
  }

  /** @param {import("./map-geometry.js").Point[]} points */
  #finish(points) {
    const kept = this.shape === "point" ? points : simplified(points);
    if (this.shape && isWhole(this.shape, kept)) this.#say("drawn", { points: kept });
    else this.#say("unfinished", {});
  }

  #key = (/** @type {KeyboardEvent} */ event) => {
    const arrow = arrows[event.key];
    if (arrow) {
      event.preventDefault();
      const step = event.shiftKey ? 5 : 50;
      if (this.isMoving) return this.#shift([arrow[0] * step, arrow[1] * step], [0, 0]);
      const [x, y] = this.cross ?? [EDGE / 2, EDGE / 2];
      this.cross = this.cross ? onGrid([x + arrow[0] * step, y + arrow[1] * step]) : [x, y];
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#set();
    } else if (event.key === "Escape") {
      this.stroke = [];
      this.cross = undefined;
    }
  };

  /** Enter: a point is set here; a second time on the same spot the shape is done. */
  #set() {
    const here = this.cross ?? [EDGE / 2, EDGE / 2];
    this.cross = here;
    if (!this.shape) return this.#say("picked", { id: meant(here, this.drawn)?.id });
    if (this.shape === "point") return this.#finish([here]);
    const last = this.stroke.at(-1);
    if (!last || last[0] !== here[0] || last[1] !== here[1]) return void (this.stroke = [...this.stroke, here]);
    const stroke = this.stroke;
    this.stroke = [];
    this.#finish(stroke);
  }

  /** @param {string} name @param {any} detail */
  #say(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  render() {
    return html`<svg class="village-map ${this.shape || this.isMoving ? "taking" : ""}" viewBox="0 0 ${EDGE} ${EDGE}" tabindex="0" role="application" aria-label=${t("feature.canvas")} aria-describedby="map-keys"
        @pointerdown=${this.#down} @pointermove=${this.#move} @pointerup=${this.#up} @pointercancel=${this.#cancel} @keydown=${this.#key}>
        ${ground(this.photo)}${things(this.#shown(), { chosen: this.chosen })}
        ${this.shape && this.stroke.length > 0 ? svg`<path class="stroke" d=${pathOf(this.stroke, false)}></path>` : nothing}
        ${this.cross ? svg`<path class="cross" d="M${this.cross[0] - 40} ${this.cross[1]}h80M${this.cross[0]} ${this.cross[1] - 40}v80"></path>` : nothing}
      </svg>
      <p id="map-keys" class="unseen">${t("feature.keys")}</p>
      <p class="unseen" role="status">${this.cross ? t("feature.cross-at", { square: square(this.cross) }) : ""}</p>`;
  }

  /** While it is dragged, the chosen thing follows the finger. */
  #shown() {
    if (!this.isMoving || this.stroke.length < 2) return this.drawn;
    const [from, to] = [this.stroke[0], /** @type {import("./map-geometry.js").Point} */ (this.stroke.at(-1))];
    return this.drawn.map((one) => (one.id === this.chosen ? { ...one, points: moved(one.points, to[0] - from[0], to[1] - from[1]) } : one));
  }
}
customElements.define("sala-map-canvas", MapCanvas);
