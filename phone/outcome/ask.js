import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { consentFirst } from "../person/consentfirst.js";
import { mayRecord } from "../person/standing.js";
import { languageOptions, likelyLanguage, personPage } from "../person/step.js";
import { t } from "../words/words.js";
import { instrumentOf, questionsOf } from "./questions.js";

/** Asking an instrument's questions. Every question may be left out; only how they were asked is needed, since it changes what people answer. */
class AskMeasure extends Form {
  type = "measure";
  required = ["mode"];

  render() {
    const instrument = instrumentOf(this.params.instrument);
    if (!instrument) return page({ title: t("app.gone"), intro: t("app.gone-why"), back: `/people/${this.record}` }, nothing);
    return personPage(this, { title: t(`instrument.${instrument.code}.title`), intro: t("measure.optional") }, mayRecord(this.record) ? this.#open(instrument) : consentFirst(this.record));
  }

  /** @param {any} instrument */
  #open(instrument) {
    return html`
      ${this.form(html`${this.choice("mode", { options: this.#modes(instrument) })}
        ${this.pick("language", { options: languageOptions(), value: this.#language() })}${questionsOf(instrument).map((question) => this.#question(question))}`)}
      <details><summary>${icon("info", "small")}${t("measure.about")}</summary><p class="hint">${t(`instrument.${instrument.code}.licence`)}</p></details>`;
  }

  /** Only the ways in which it may be asked. @param {any} instrument */
  #modes(instrument) {
    return codesOf("measure", "mode").filter(({ code }) => instrument.modes.includes(code));
  }

  /** The one that the questions are read in: the person's, until somebody says otherwise. */
  #language() {
    return this.values.language ?? likelyLanguage(journal.get(this.record)?.data ?? {});
  }

  /** @param {import("./questions.js").Question} question */
  #question({ code, words, answers, ends }) {
    const name = `answer-${code}`;
    return html`<fieldset class="field"><legend>${words}</legend>
      ${ends ? html`<p class="ends hint"><span>${answers[0].words}: ${ends[0]}</span><span>${answers.at(-1)?.words}: ${ends[1]}</span></p>` : nothing}
      <div class="choices ${ends ? "scale" : ""}">${answers.map((answer) => html`<label class="choice"><input type="radio" name=${name} value=${answer.code}
        .checked=${this.values[name] === answer.value} @change=${() => this.set(name, answer.value)} /><span>${answer.words}</span></label>`)}</div>
      ${this.values[name] === undefined ? nothing : html`<button type="button" class="plain" @click=${() => this.set(name, undefined)}>${t("measure.no-answer")}</button>`}
    </fieldset>`;
  }

  check() {
    const wrong = super.check();
    if (Object.keys(this.#answers()).length === 0) wrong[""] = t("measure.none-answered");
    return wrong;
  }

  #answers() {
    const instrument = instrumentOf(this.params.instrument);
    const given = questionsOf(instrument).map(({ code }) => [code, this.values[`answer-${code}`]]);
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  }

  async keep() {
    const { code, version } = instrumentOf(this.params.instrument);
    await journal.record({ kind: "fact", type: "measure", fields: { person: this.record, instrument: code, version, language: this.#language(), mode: this.values.mode, answers: this.#answers(), on: today() } });
    say(t("app.saved"));
    go(`/people/${this.record}/measures/${code}/scores`, { replace: true });
  }
}
customElements.define("sala-ask-measure", AskMeasure);
