import { html } from "lit";
import { icon } from "../parts/icon.js";
import { say } from "../parts/said.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { MOST } from "./counting.js";

const SEXES = ["female", "male"];
const AGES = ["child", "youth", "adult", "elder", "unknown"];

/**
 * Numbers by sort of person, for a paper sheet or a large room.
 *
 * @param {(kind: {sex: string, age: string}, count: number) => void} count
 */
export function numberSheet(count) {
  return html`<details><summary>${icon("pen", "small")}${t("attendance.by-number")}</summary>
    <form class="stack" novalidate @submit=${(/** @type {SubmitEvent} */ event) => add(event, count)}>
      <p class="hint">${t("attendance.by-number-hint")}</p>
      <table class="room-table"><thead><tr><th scope="col">${t("attendance.age")}</th>${SEXES.map((sex) => html`<th scope="col">${codeWords("attendance", "sex", sex)}</th>`)}</tr></thead>
        <tbody>${AGES.map((age) => html`<tr><th scope="row">${codeWords("attendance", "age", age)}</th>${SEXES.map((sex) => html`<td><input type="number" inputmode="numeric" min="0" max=${MOST} step="1" name="${sex} ${age}"
          aria-label="${codeWords("attendance", "sex", sex)}, ${codeWords("attendance", "age", age)}" /></td>`)}</tr>`)}</tbody></table>
      <button class="button" type="submit">${icon("add")}<span>${t("attendance.add")}</span></button></form></details>`;
}

/** All of a sheet is added, or nothing of it. @param {SubmitEvent} event @param {(kind: any, count: number) => void} count */
function add(event, count) {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const told = [...form.querySelectorAll("input")].filter(({ value }) => value !== "" && Number(value) !== 0).map((input) => ({ input, number: Number(input.value) }));
  const wrong = told.find(({ number }) => !Number.isInteger(number) || number < 0 || number > MOST);
  if (wrong) {
    wrong.input.setAttribute("aria-invalid", "true");
    wrong.input.focus();
    return say(t("attendance.too-many", { most: MOST }));
  }
  for (const { input, number } of told) {
    const [sex, age] = input.name.split(" ");
    count({ sex, age: age === "unknown" ? undefined : age }, number);
  }
  form.reset();
  form.querySelectorAll("[aria-invalid]").forEach((input) => input.removeAttribute("aria-invalid"));
  if (told.length > 0) say(t("attendance.added", { count: told.reduce((sum, { number }) => sum + number, 0) }));
}
