import { html } from "lit";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { go } from "../parts/router.js";
import { commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { personPage } from "./step.js";

/** Support ends with a reason, or is taken up again: setbacks are normal, and there is no limit to it. */
class End extends Form {
  type = "person";

  get isEnding() {
    return journal.get(this.record)?.data.status === "supported";
  }

  render() {
    this.required = this.isEnding ? ["reason"] : [];
    return this.isEnding
      ? personPage(this, { title: t("person.end"), intro: t("person.end-hint") }, this.form(this.choice("reason", { options: commandCodes("person", "close") }), { words: t("person.end") }))
      : personPage(this, { title: t("person.reopen") }, this.form(html``, { words: t("person.reopen") }));
  }

  /** @param {string} name */
  label(name) {
    return name === "reason" ? t("person.end-reason") : super.label(name);
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    await journal.record({ kind: "command", type: this.isEnding ? "person.close" : "person.reopen", subject: this.record, fields: values });
    say(t("app.saved"));
    go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-end", End);
