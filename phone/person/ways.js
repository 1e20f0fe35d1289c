import { html, nothing } from "lit";
import { EditForm } from "../parts/editform.js";
import { t } from "../words/words.js";
import { goOn, mayRecord } from "./standing.js";
import { languageOptions, personPage, saveWords, skip } from "./step.js";

/** What has to be right before somebody can be helped at all: language, access, the way there, and how they hear of it. */
class Ways extends EditForm {
  type = "person";
  names = ["languages", "interpreter", "access", "transport", "tell", "wishes"];

  render() {
    return personPage(this, { title: t("person.ways-title"), step: "ways" }, this.form(html`
      ${this.choice("languages", { many: true, two: true, options: languageOptions() })}
      ${this.flag("interpreter")}
      ${this.choice("access", { many: true })}
      ${this.choice("transport", { many: true, two: true })}
      ${this.choice("tell")}
      ${mayRecord(this.record) ? this.long("wishes", { hint: t("person.wishes-hint") }) : nothing}`, { words: saveWords(this), more: skip(this, "ways") }));
  }

  leave() {
    goOn(this.record, "ways", Boolean(this.params.talk));
  }
}
customElements.define("sala-ways", Ways);
