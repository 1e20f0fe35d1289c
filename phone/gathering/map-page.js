import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { chosenThing } from "./map-chosen.js";
import { drawnIn, featureName, paperMap, placeMeant, squareOf } from "./map-features.js";
import { iconOf, isPersonal, layers } from "./map-kinds.js";
import { palette } from "./map-palette.js";
import "./map-canvas.js";

/** The map that a village draws of itself: by finger, on squares or over a photo of the paper, without network, satellites or tiles. */
class VillageMap extends Screen {
  static properties = { tool: { state: true }, chosen: { state: true }, isMoving: { state: true }, covered: { state: true }, ground: { state: true }, past: { state: true } };

  constructor() {
    super();
    /** @type {import("./map-palette.js").Tool | undefined} */
    this.tool = undefined;
    /** @type {number | undefined} */
    this.chosen = undefined;
    this.isMoving = false;
    /** @type {Set<string>} layers that are not shown */
    this.covered = new Set();
    this.ground = "photo";
    /** @type {(() => Promise<unknown>)[]} how to undo what was done here, the latest last */
    this.past = [];
  }

  /** @param {any} draft @param {() => any} [undo] the draft that takes it back */
  async #do(draft, undo) {
    const id = await journal.record(draft);
    if (undo) this.past = [...this.past.slice(-49), () => journal.record(undo())];
    return id;
  }

  /** @param {number} place @param {import("./map-geometry.js").Point[]} points */
  async #draw(place, points) {
    if (!this.tool) return;
    const gathering = this.params.place ? undefined : this.record;
    let id = 0;
    id = await this.#do({ kind: "edit", type: "feature", fields: { place, gathering, ...this.tool, at: { points } } }, () => this.#edited(id, { gone: true }));
    this.chosen = id;
    this.isMoving = false;
    say(t("feature.drawn", { what: codeWords("feature", "kind", this.tool.kind) }));
  }

  /** @param {number} id @param {Record<string, any>} fields */
  #edited(id, fields) {
    return { kind: "edit", type: "feature", subject: id, fields };
  }

  /** @param {number} id @param {Record<string, any>} fields */
  async #change(id, fields) {
    const before = journal.get(id)?.data ?? {};
    const back = Object.fromEntries(Object.keys(fields).map((name) => [name, before[name] ?? (name === "gone" ? false : null)]));
    await this.#do(this.#edited(id, fields), () => this.#edited(id, back));
    say(t("app.saved"));
  }

  /** @param {number} id */
  async #rubOut(id) {
    await this.#change(id, { gone: true });
    this.chosen = undefined;
    this.isMoving = false;
  }

  #undo = async () => {
    const last = this.past.at(-1);
    this.past = this.past.slice(0, -1);
    this.chosen = undefined;
    this.isMoving = false;
    await last?.();
    say(t("feature.undone"));
  };

  /** @param {number | undefined} id */
  #pick(id) {
    this.chosen = id;
    this.isMoving = false;
  }

  /** @param {string} layer @param {boolean} isShown */
  #show(layer, isShown) {
    const hidden = new Set(this.covered);
    if (isShown) hidden.delete(layer);
    else hidden.add(layer);
    this.covered = hidden;
  }

  render() {
    const place = placeMeant(this.params);
    if (!place) return gone("/village");
    const isWriter = mayWrite("feature");
    const photo = paperMap(place);
    const drawn = drawnIn(place, { hidden: this.covered });
    const chosen = drawn.find(({ id }) => id === this.chosen);
    const back = this.params.place ? `/village/${place}` : `/gatherings/${this.record}`;
    return page({ title: t("feature.map-of", { place: placeName(place) }), back }, html`<div class="columns map-columns">
      <div class="stack">${isWriter ? palette(this.tool, (tool) => this.#choose(tool)) : nothing}
        <sala-map-canvas .drawn=${drawn} .photo=${this.ground === "photo" ? photo : undefined} .shape=${this.isMoving ? undefined : this.tool?.shape} .chosen=${this.chosen} .isMoving=${this.isMoving}
          @drawn=${(/** @type {CustomEvent} */ event) => void this.#draw(place, event.detail.points)} @picked=${(/** @type {CustomEvent} */ event) => this.#pick(event.detail.id)}
          @shifted=${(/** @type {CustomEvent} */ event) => void this.#change(event.detail.id, { at: { points: event.detail.points } })} @unfinished=${() => say(t("feature.unfinished"))}></sala-map-canvas>
        <div class="buttons">${isWriter ? html`<button type="button" class="button" ?disabled=${this.past.length === 0} @click=${this.#undo}>${icon("undo")}<span>${t("feature.undo")}</span></button>` : nothing}
          ${linkButton({ to: `/village/${place}/map/print`, words: t("feature.print"), icon: "print", kind: "quiet" })}</div>
      </div>
      <div class="stack">${chosen ? chosenThing(chosen, isWriter ? this.#mayDo(chosen.id) : undefined) : nothing}
        ${photo ? choiceField({ name: "ground", label: t("feature.ground"), two: true, value: this.ground, options: [{ code: "photo", words: t("feature.ground.photo"), icon: "photo" }, { code: "grid", words: t("feature.ground.grid"), icon: "map" }], change: (ground) => (this.ground = ground) }) : this.#howToPhotograph()}
        ${this.#layers()}${this.#list(drawn)}</div>
    </div>`);
  }

  /** @param {import("./map-palette.js").Tool | undefined} tool */
  #choose(tool) {
    this.tool = tool;
    this.#pick(undefined);
  }

  /** @param {number} id */
  #mayDo(id) {
    return {
      isMoving: this.isMoving, change: (/** @type {any} */ fields) => void this.#change(id, fields), move: () => (this.isMoving = !this.isMoving),
      rubOut: () => void this.#rubOut(id), close: () => this.#pick(undefined),
    };
  }

  #howToPhotograph() {
    const gathering = this.params.place ? undefined : this.record;
    return gathering && mayWrite("photo") ? html`<div class="stack"><p class="hint">${t("feature.paper-hint")}</p>${linkButton({ to: `/gatherings/${gathering}/photos`, words: t("feature.photograph"), icon: "photo", query: { use: "map" } })}</div>` : nothing;
  }

  #layers() {
    return html`<details class="card folded"><summary><h2>${icon("layers", "small")} ${t("feature.layers")}</h2></summary><div class="choices two">
      ${layers.map((layer) => html`<label class="choice"><input type="checkbox" .checked=${!this.covered.has(layer)} @change=${(/** @type {any} */ event) => this.#show(layer, event.target.checked)} /><span>${t(`feature.layer.${layer}`)}</span></label>`)}</div></details>`;
  }

  /** The same as the drawing, for whoever does not see it. @param {import("./map-features.js").Drawn[]} drawn */
  #list(drawn) {
    if (drawn.length === 0) return html`<p class="soft">${t("feature.none")}</p>`;
    return html`<details class="card folded" open><summary><h2>${t("feature.list", { count: drawn.length })}</h2></summary><ul class="rows">
      ${drawn.map((one) => html`<li><button type="button" class="plain row" aria-pressed=${one.id === this.chosen ? "true" : "false"} @click=${() => this.#pick(one.id)}>${icon(iconOf(one.data))}
        <span class="grow"><strong>${featureName(one.data)}</strong><span class="soft">${codeWords("feature", "kind", one.data.kind)} · ${t("feature.square", { square: squareOf(one) })}${isPersonal(one.data) ? html` · ${t("feature.personal-short")}` : nothing}</span></span></button></li>`)}</ul></details>`;
  }
}
customElements.define("sala-village-map", VillageMap);
