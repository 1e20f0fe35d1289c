import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { Form } from "./form.js";

/** A form for one command on one record, both named in the address: it asks for what the command needs, if it may be given at all. */
export class CommandForm extends Form {
  /** @returns {import("../journal/commands.js").Command | undefined} */
  get command() {
    const row = journal.get(this.record);
    return row ? commandsFrom(journal.rules, row, journal.account).find((command) => command.name === this.params.command) : undefined;
  }

  connectedCallback() {
    super.connectedCallback();
    this.required = this.command?.needs ?? [];
  }
}
