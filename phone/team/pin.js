import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";

/** How many digits a PIN has. */
export const DIGITS = 6;

/**
 * The field for a PIN. Digits only, never shown; the keyboard of a phone shows figures.
 *
 * @param {{name: string, label: string, value: string, wrong?: string, isNew?: boolean, change: (value: string) => void}} field
 */
export function pinField({ name, label, value, wrong, isNew, change }) {
  const id = `f-${name}`;
  return html`<div class="field"><label for=${id}>${label}</label>
    <input id=${id} class="pin short" name=${name} type="password" inputmode="numeric" pattern="[0-9]*" maxlength=${DIGITS}
      autocomplete=${isNew ? "new-password" : "current-password"} .value=${value} aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${wrong ? `${id}-wrong` : nothing} @input=${(/** @type {any} */ event) => change(digits(event.target))} />
    ${wrong ? html`<p class="wrong" id="${id}-wrong" role="alert">${icon("alert", "small")} ${wrong}</p>` : nothing}</div>`;
}

/** A PIN that anybody would try first. @param {string} pin */
export function isEasy(pin) {
  return new Set(pin).size < 3 || "01234567890".includes(pin) || "09876543210".includes(pin);
}

/** Lao figures count as digits too. @param {HTMLInputElement} input */
function digits(input) {
  const plain = input.value.replace(/[\u0ED0-\u0ED9]/g, (figure) => String(figure.charCodeAt(0) - 0x0ed0)).replace(/\D/g, "").slice(0, DIGITS);
  if (plain !== input.value) input.value = plain;
  return plain;
}
