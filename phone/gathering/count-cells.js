import { html } from "lit";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";

const SEXES = ["female", "male"];
const AGES = ["child", "youth", "adult", "elder"];

/** @type {Record<string, string>} */
const DRAWN = { child: "child", youth: "youth", elder: "elder" };

/**
 * A picture for each sort of person, with how many of them are in the room: a tap counts one more.
 *
 * @param {import("./attendance.js").Attendance} room
 * @param {(kind: {sex: string, age: string}) => void} count
 */
export function cells(room, count) {
  const inRoom = (/** @type {string} */ sex, /** @type {string} */ age) => room.standing.filter(({ data }) => data.sex === sex && data.age === age).reduce((sum, { data }) => sum + data.count, 0);
  return html`<div class="cells">${SEXES.map((sex) => html`<p class="cell-head">${icon(sex === "female" ? "woman" : "man")} ${codeWords("attendance", "sex", sex)}</p>`)}
    ${AGES.map((age) => SEXES.map((sex) => {
      const words = `${codeWords("attendance", "sex", sex)}, ${codeWords("attendance", "age", age)}`;
      return html`<button type="button" class="cell ${sex}" @click=${() => count({ sex, age })}>
        ${icon(DRAWN[age] ?? (sex === "female" ? "woman" : "man"))}<span aria-hidden="true">${codeWords("attendance", "age", age)}</span>
        <span class="unseen">${t("attendance.one-more", { kind: words })}</span><strong>${inRoom(sex, age)}</strong></button>`;
    }))}</div>`;
}
