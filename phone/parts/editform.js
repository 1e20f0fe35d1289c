import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";
import { difference } from "./difference.js";
import { Form } from "./form.js";
import { recordRule } from "./rules.js";
import { say } from "./said.js";

/** A form that changes a record that is already here. A subclass names the fields it shows (`names`) and where it leads (`leave`). */
export class EditForm extends Form {
  /** @type {string[]} */
  names = [];
  /** @type {any} the record as it stood when its fields were taken over */
  #opened;

  get row() {
    return journal.get(this.record);
  }

  /** Takes the fields over once: what somebody types is never overwritten by what arrives meanwhile. */
  willUpdate() {
    const row = this.row;
    if (!row || this.#opened?.id === row.id) return;
    this.#opened = row;
    this.values = Object.fromEntries(this.names.map((name) => [name, row.data[name]]));
  }

  /** What the form asks to change. */
  changes() {
    const named = Object.fromEntries(this.names.map((name) => [name, this.values[name]]));
    return difference(this.#opened?.data ?? {}, named, recordRule(this.type)?.fields ?? {});
  }

  async keep() {
    const fields = this.changes();
    if (Object.keys(fields).length > 0) {
      await journal.record({ kind: "edit", type: this.type, subject: this.record, from: this.#opened, fields });
      say(t("app.saved"));
    }
    this.leave();
  }

  /** Where it goes on. */
  leave() {
    throw new Error(`${this.localName} does not say where it leads`);
  }
}
