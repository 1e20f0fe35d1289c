import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { choiceField, textField } from "../parts/fields.js";
import { Form } from "../parts/form.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { duplicates } from "./duplicates.js";
import { shownName } from "./name.js";
import { lineOf } from "./personrow.js";
import { found } from "./search.js";
import { personPage } from "./step.js";

const SHOWN = 8;

/** Two records of one person become one. It is recorded as such and can be undone, so nothing of either is lost. */
class Merge extends Form {
  static properties = { sought: { state: true } };

  type = "merge";
  required = ["into"];

  constructor() {
    super();
    this.sought = "";
  }

  render() {
    return personPage(this, { title: t("person.merge-title"), intro: t("person.merge-intro") }, html`
      ${textField({ name: "search", kind: "search", label: t("person.merge-search"), value: this.sought, change: (value) => (this.sought = value) })}
      ${this.form(html`${this.#others()}${this.values.into ? this.long("why") : nothing}`, { words: t("person.merge-do") })}`);
  }

  /** The likeliest first; whatever else the letters find. */
  #others() {
    const self = journal.get(this.record);
    const rows = journal.list("person").filter((row) => row.id !== this.record && !row.data.mergedInto);
    const likely = self && !this.sought ? duplicates(self.data, rows).map((one) => one.row) : [];
    const others = likely.length > 0 ? likely : found(rows, { text: this.sought }, placeName);
    if (others.length === 0) return html`<p>${t("person.none-found")}</p>`;
    return choiceField({
      name: "into", label: t("person.merge-into"), value: this.values.into, wrong: this.wrong.into, required: true, change: (value) => this.set("into", value),
      options: others.slice(0, SHOWN).map((row) => ({ code: String(row.id), words: shownName(row.data, t("person.nameless")), hint: lineOf(row.data) })),
    });
  }

  /** @param {string} name */
  label(name) {
    return name === "into" ? t("person.merge-into") : t("person.merge-why");
  }

  /** @param {Record<string, any>} values */
  async keep({ into, why }) {
    await journal.record({ kind: "edit", type: "merge", fields: { person: this.record, into: Number(into), ...(why && { why }) } });
    say(t("app.saved"));
    go(`/people/${into}`, { replace: true });
  }
}
customElements.define("sala-merge", Merge);
