import { html } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { personHref } from "../person/step.js";
import { language, t } from "../words/words.js";
import { inForce } from "./paired.js";
import { instruments } from "./questions.js";

/** Questions about how things are: always optional, and never a condition for help. */
class MeasuresSection extends Screen {
  render() {
    const known = instruments();
    if (known.length === 0) return html``;
    const measures = journal.together(this.record, "measure");
    return card({ title: t("measure.title") }, html`<p class="hint">${t("measure.optional")}</p>
      <ul class="rows">${known.map((instrument) => this.#one(instrument, inForce(measures, instrument.code)))}</ul>`);
  }

  /** @param {any} instrument @param {import("./paired.js").MeasureRow[]} measures */
  #one({ code }, measures) {
    const last = measures.at(-1);
    return html`<li><a class="row" href=${personHref(this.record, `/measures/${code}${last ? "/scores" : ""}`)}>${icon("measure")}<span class="grow"><strong>${t(`instrument.${code}.title`)}</strong>
      <span class="soft">${last ? t("measure.asked", { count: measures.length, day: sayDay(last.data.on, language()) }) : t("measure.never")}</span></span>${icon("next", "small")}</a></li>`;
  }
}
customElements.define("sala-measures-section", MeasuresSection);
