import { html } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { CommandForm } from "../parts/commandform.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { personName } from "./who.js";

/** Ending the support with a reason, or taking it up again: setbacks are normal, so nothing is ever closed for good. */
class PersonCommand extends CommandForm {
  type = "person";

  /** @param {string} name */
  label(name) {
    return name === "reason" ? t("followup.reason") : super.label(name);
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    await journal.record({ kind: "command", type: `person.${this.params.command}`, subject: this.record, fields: values });
    say(t("app.saved"));
    go(`/people/${this.record}`, { replace: true });
  }

  render() {
    const command = this.command;
    if (!command) return gone(`/people/${this.record}`);
    return page({ title: t(`followup.do.${command.name}`), back: `/people/${this.record}`, intro: personName(this.record), narrow: true }, html`
      <p class="note">${t(`followup.do.${command.name}.why`)}</p>
      ${this.form(command.needs.map((name) => this.choice(name, { options: commandCodes("support", command.name, name) })), { words: t(`followup.do.${command.name}`) })}`);
  }
}
customElements.define("sala-person-command", PersonCommand);
