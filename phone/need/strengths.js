import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { linkButton } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { consentFirst } from "../person/consentfirst.js";
import { goOn, mayRecord } from "../person/standing.js";
import { personPage } from "../person/step.js";
import { t } from "../words/words.js";
import { strengthList, strengthWords } from "./strengthlist.js";
import "./drawings.js";

/** What goes well and who is there: asked before needs, and kept beside them. */
class Strengths extends Form {
  type = "strength";
  #taken = false;

  willUpdate() {
    const before = journal.get(Number(this.params.corrects));
    if (this.#taken || before?.type !== "strength") return;
    this.#taken = true;
    this.values = { kind: before.data.kind, words: before.data.words };
  }

  render() {
    return personPage(this, { title: t("strength.title"), step: "strengths" }, mayRecord(this.record) ? this.#open() : consentFirst(this.record));
  }

  #open() {
    const strengths = journal.together(this.record, "strength");
    return html`<p>${t("strength.intro")}</p>
      ${this.params.corrects ? html`<p class="note">${t("app.correcting")}</p>` : strengthList(this.record, strengths)}
      ${this.form(html`
        ${this.#kinds().length > 0 ? this.choice("kind", { options: this.#kinds(), two: true }) : nothing}
        ${this.long("words")}`, { words: this.params.corrects ? t("app.save") : t("strength.add") })}
      <div class="buttons">${this.params.talk ? html`<button class="button" @click=${() => goOn(this.record, "strengths", true)}>${icon("next")}<span>${strengths.length > 0 ? t("need.go-on") : t("app.skip-step")}</span></button>`
        : linkButton({ to: `/people/${this.record}`, words: t("app.done-here"), kind: "quiet" })}</div>`;
  }

  #kinds() {
    return (journal.rules?.strengths?.kinds ?? []).map((/** @type {{code: string, icon?: string}} */ kind) => ({ code: kind.code, words: strengthWords(kind.code), icon: kind.icon }));
  }

  check() {
    const wrong = super.check();
    if (!this.values.kind && !this.values.words?.trim()) wrong.words = t("strength.say-one");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const corrects = Number(this.params.corrects);
    await journal.record({ kind: "fact", type: "strength", fields: { person: this.record, ...values, ...(corrects && { corrects }) } });
    this.values = {};
    say(t("app.saved"));
    if (corrects) go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-strengths", Strengths);
