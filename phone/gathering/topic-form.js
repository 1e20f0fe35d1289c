import { html } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { categories, categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import "./drawings.js";

/** Puts before the room what somebody says is missing: what it is, and from which part of the village it comes. Never who said it. */
class TopicForm extends Form {
  type = "topic";
  required = ["category"];

  /** @param {Record<string, any>} values */
  async keep({ category, words, raisedBy, group }) {
    const { place } = /** @type {any} */ (journal.get(this.record)).data;
    await journal.record({ kind: "edit", type: "topic", fields: { place, gathering: this.record, category, words, raisedBy, group, source: "raised", on: today() } });
    say(t("app.saved"));
    go(`/gatherings/${this.record}/topics`, { replace: true });
  }

  render() {
    if (!journal.get(this.record)) return gone("/village");
    const spokenOf = categories().filter(({ sensitive }) => !sensitive);
    return page({ title: t("topic.raise"), back: `/gatherings/${this.record}/topics`, intro: t("topic.raise-intro"), narrow: true }, this.form(html`
      ${this.choice("category", { two: true, options: spokenOf.map(({ code, icon }) => ({ code, icon, words: categoryWords(code) })) })}
      ${this.text("words", { hint: t("topic.words-hint") })}
      ${this.pick("raisedBy", { options: codesOf("topic", "raisedBy") })}
      ${this.pick("group", { options: codesOf("topic", "group") })}`));
  }
}
customElements.define("sala-topic-form", TopicForm);
