import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { linkButton, page } from "../parts/page.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { personPage } from "../person/step.js";
import { language, t } from "../words/words.js";
import { score } from "./instruments.js";
import { inForce, paired } from "./paired.js";
import { instrumentOf } from "./questions.js";

/** What an instrument has told of one person so far: each score by itself, the first beside the last. */
class Scores extends Screen {
  render() {
    const instrument = instrumentOf(this.params.instrument);
    if (!instrument) return page({ title: t("app.gone"), intro: t("app.gone-why"), back: `/people/${this.record}` }, nothing);
    const measures = inForce(journal.together(this.record, "measure"), instrument.code);
    const scores = paired(measures, (answers) => score(instrument, answers));
    return personPage(this, { title: t(`instrument.${instrument.code}.title`) }, html`
      ${measures.length === 0 ? html`<p>${t("measure.none")}</p>` : html`<ul class="cards">${scores.map((one) => this.#score(instrument.code, one))}</ul>`}
      <p class="hint">${t("measure.not-a-test")}</p>
      <div class="buttons">${linkButton({ to: `/people/${this.record}/measures/${instrument.code}`, words: t("measure.ask-again"), icon: "measure" })}</div>`);
  }

  /** @param {string} instrument @param {import("./paired.js").Paired} score */
  #score(instrument, { code, points, change, isSameMode }) {
    const first = points[0];
    const last = points.at(-1);
    return html`<li class="card"><h2>${t(`instrument.${instrument}.score.${code}`)}</h2>
      ${last ? html`<dl class="facts wide">
        ${change === undefined ? nothing : html`<div><dt>${t("measure.first")}</dt><dd>${this.#point(instrument, code, first)}</dd></div>`}
        <div><dt>${change === undefined ? t("measure.once") : t("measure.last")}</dt><dd>${this.#point(instrument, code, last)}</dd></div>
        ${change === undefined ? nothing : html`<div><dt>${t("measure.change")}</dt><dd><strong>${change > 0 ? "+" : change < 0 ? "−" : "±"}${Math.abs(change)}</strong></dd></div>`}</dl>
        ${isSameMode ? nothing : html`<p class="note sun">${t("measure.other-mode")}</p>`}` : html`<p class="soft">${t("measure.not-answered")}</p>`}</li>`;
  }

  /** @param {string} instrument @param {string} code @param {import("./paired.js").Point} point */
  #point(instrument, code, { value, band, on, mode }) {
    return [`${value}${band ? `, ${t(`instrument.${instrument}.band.${band}`)}` : ""}`, sayDay(on, language()), codeWords("measure", "mode", mode)].filter(Boolean).join(" · ");
  }
}
customElements.define("sala-scores", Scores);
