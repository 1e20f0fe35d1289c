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
  /** @type {number | undefined} the record whose fields were taken over */
  #loaded;

  get row() {
    return journal.get(this.record);
  }

  /** Takes the fields over once: what somebody types is never overwritten by what arrives meanwhile. */
  willUpdate() {
    const row = this.row;
    if (!row || this.#loaded === this.record) return;
    this.#loaded = this.record;
    this.values = Object.fromEntries(this.names.map((name) => [name, row.data[name]]));
  }

  /** What the form asks to change. */
  changes() {
    const named = Object.fromEntries(this.names.map((name) => [name, this.values[name]]));
    return difference(this.row?.data ?? {}, named, recordRule(this.type)?.fields ?? {});
  }

  async keep() {
    const fields = this.changes();
    if (Object.keys(fields).length > 0) {
      await journal.record({ kind: "edit", type: this.type, subject: this.record, fields });
      say(t("app.saved"));
    }
    this.leave();
  }

  /** Where it goes on. */
  leave() {
    throw new Error(`${this.localName} does not say where it leads`);
  }
}
