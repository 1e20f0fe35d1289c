import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { personName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { codeWords } from "../parts/rules.js";
import { language, t } from "../words/words.js";

/** Writing down that nothing here meets a need, and why. It is counted without a name, and the village hears of it. */
class GapForm extends Form {
  type = "gap";
  required = ["why"];

  connectedCallback() {
    super.connectedCallback();
    const known = journal.rules.records.gap.fields.why.codes;
    this.values = { why: (this.params.why ?? "").split(",").filter((code) => known.includes(code)) };
  }

  /** @param {Record<string, any>} values */
  async keep({ why }) {
    const need = Number(this.params.need);
    const person = journal.get(this.record)?.data;
    await journal.record({ kind: "fact", type: "gap", fields: { person: this.record, need, category: journal.get(need)?.data.category, place: person?.place, why, on: today() } });
    say(t("matching.gap-kept"));
    go(`/people/${this.record}`, { replace: true });
  }

  render() {
    const need = journal.get(Number(this.params.need));
    if (need?.type !== "need") return gone(`/people/${this.record}`);
    const before = journal.owned(this.record, "gap").filter((/** @type {any} */ { data }) => data.need === need.id);
    const earlier = before.at(-1)?.data;
    return page({ title: t("matching.gap"), back: `/people/${this.record}/needs/${need.id}/match`, intro: `${personName(this.record)} · ${categoryWords(need.data.category)}`, narrow: true }, html`
      <p class="note">${t("matching.gap-intro")}</p>
      ${earlier ? html`<p class="hint">${t("matching.gap-before", { day: sayDay(earlier.on, language()), why: (earlier.why ?? []).map((/** @type {string} */ code) => codeWords("gap", "why", code)).join(", ") })}</p>` : nothing}
      ${this.form(this.choice("why", { many: true, two: true }), { words: t("matching.gap-keep") })}`);
  }
}
customElements.define("sala-gap-form", GapForm);
