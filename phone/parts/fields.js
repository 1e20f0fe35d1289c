import { html, nothing } from "lit";
import { t } from "../words/words.js";
import { icon } from "./icon.js";

/**
 * The fields of a form. Each has a label that can be read out, an optional hint, and says in words what is wrong with it.
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {unknown} label
 * @property {any} [value]
 * @property {string} [hint]
 * @property {string} [wrong] what is wrong, in words
 * @property {boolean} [required]
 * @property {(value: any) => void} change
 * @property {string} [part] tells apart several fields that fill one name
 */
/** @typedef {{code: string, words: unknown, hint?: unknown, icon?: string}} Option */

/** @param {Field & {most?: number, kind?: string, short?: boolean, mode?: string}} field */
export function textField({ most, kind = "text", short, mode, ...field }) {
  return framed(field, (about) => html`<input id=${about.id} name=${field.name} type=${kind} class=${short ? "short" : ""}
    inputmode=${mode ?? nothing} maxlength=${most ?? nothing} .value=${field.value ?? ""} autocomplete="off"
    aria-describedby=${about.by} aria-invalid=${about.invalid} aria-required=${field.required ? "true" : nothing}
    @input=${(/** @type {any} */ event) => field.change(event.target.value)} />`);
}

/** @param {Field & {most?: number}} field */
export function longField({ most, ...field }) {
  return framed(field, (about) => html`<textarea id=${about.id} name=${field.name} maxlength=${most ?? nothing} .value=${field.value ?? ""}
    aria-describedby=${about.by} aria-invalid=${about.invalid} aria-required=${field.required ? "true" : nothing}
    @input=${(/** @type {any} */ event) => field.change(event.target.value)}></textarea>`);
}

/** A whole number, or undefined while it is empty. @param {Field & {least?: number, greatest?: number}} field */
export function numberField({ least, greatest, ...field }) {
  return framed(field, (about) => html`<input id=${about.id} name=${field.name} type="number" inputmode="numeric" min=${least ?? nothing}
    max=${greatest ?? nothing} step="1" .value=${field.value === undefined || field.value === null ? "" : String(field.value)}
    aria-describedby=${about.by} aria-invalid=${about.invalid} aria-required=${field.required ? "true" : nothing}
    @input=${(/** @type {any} */ event) => field.change(event.target.value === "" ? undefined : Number(event.target.value))} />`);
}

/** @param {Field} field */
export function dayField(field) {
  return framed(field, (about) => html`<input id=${about.id} name=${field.name} type="date" .value=${field.value ?? ""}
    aria-describedby=${about.by} aria-invalid=${about.invalid} aria-required=${field.required ? "true" : nothing}
    @input=${(/** @type {any} */ event) => field.change(event.target.value || undefined)} />`);
}

/** For long lists such as villages. @param {Field & {options: Option[], empty?: string}} field */
export function pickField({ options, empty, ...field }) {
  return framed(field, (about) => html`<select id=${about.id} name=${field.name}
    aria-describedby=${about.by} aria-invalid=${about.invalid} aria-required=${field.required ? "true" : nothing}
    @change=${(/** @type {any} */ event) => field.change(event.target.value || undefined)}>
    <option value="" ?selected=${!field.value}>${empty ?? t("app.choose")}</option>
    ${options.map((option) => html`<option value=${option.code} ?selected=${String(field.value) === option.code}>${option.words}</option>`)}
  </select>`);
}

/**
 * Big buttons to choose one from, or several when `many`; the value is then a list.
 *
 * @param {Field & {options: Option[], many?: boolean, two?: boolean}} field
 */
export function choiceField({ options, many, two, ...field }) {
  const chosen = many ? (field.value ?? []) : [field.value];
  return html`<fieldset class="field" id="f-${field.name}${field.part ?? ""}-group" aria-describedby=${described(field)}>
    <legend>${labelled(field)}</legend>
    ${hinted(field)}
    <div class="choices ${two ? (options.some((option) => option.icon) ? "tiles" : "two") : ""}">
      ${options.map((option) => html`<label class="choice">
        <input type=${many ? "checkbox" : "radio"} name=${field.name} value=${option.code} .checked=${chosen.includes(option.code)}
          @change=${() => field.change(many ? toggled(chosen, option.code) : option.code)} />
        ${option.icon ? icon(option.icon) : nothing}
        <span>${option.words}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span>
      </label>`)}
    </div>
  </fieldset>`;
}

/** One thing that is so or is not. @param {Field} field */
export function flagField(field) {
  return html`<div class="field"><label class="choice"><input id="f-${field.name}" type="checkbox" name=${field.name} .checked=${Boolean(field.value)}
      aria-describedby=${described(field)} @change=${(/** @type {any} */ event) => field.change(event.target.checked)} />
    <span>${field.label}</span></label>${hinted(field)}</div>`;
}

/** @param {string[]} chosen @param {string} code */
function toggled(chosen, code) {
  return chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
}

/**
 * @param {Field} field
 * @param {(about: {id: string, by: unknown, invalid: unknown}) => unknown} control
 */
function framed(field, control) {
  const about = { id: `f-${field.name}`, by: described(field), invalid: field.wrong ? "true" : nothing };
  return html`<div class="field"><label for=${about.id}>${labelled(field)}</label>${hinted(field)}${control(about)}</div>`;
}

/** @param {Field} field */
function described(field) {
  const by = [field.hint ? `f-${field.name}-hint` : "", field.wrong ? `f-${field.name}-wrong` : ""].filter(Boolean).join(" ");
  return by || nothing;
}

/** @param {Field} field */
function labelled(field) {
  return html`${field.label}${field.required ? html` <span class="need-mark">(${t("app.required")})</span>` : nothing}`;
}

/** @param {Field} field */
function hinted(field) {
  return html`${field.hint ? html`<p class="hint" id="f-${field.name}-hint">${field.hint}</p>` : nothing}
    ${field.wrong ? html`<p class="wrong" id="f-${field.name}-wrong">${icon("alert", "small")} ${field.wrong}</p>` : nothing}`;
}
