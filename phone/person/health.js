import { EditForm } from "../parts/editform.js";
import { maySee } from "../parts/rights.js";
import { go } from "../parts/router.js";
import { t } from "../words/words.js";
import { consentFirst } from "./consentfirst.js";
import { mayRecord } from "./standing.js";
import { personPage } from "./step.js";

/** Long-term conditions as the person names them; nobody is asked to know the doctor's word. */
class Health extends EditForm {
  type = "person";
  names = ["conditions"];

  render() {
    const isOpen = maySee("health") && mayRecord(this.record);
    return personPage(this, { title: t("person.health-title"), intro: t("person.sensitive") }, isOpen
      ? this.form(this.long("lines", { label: t("person.conditions"), hint: t("person.conditions-hint") }))
      : consentFirst(this.record));
  }

  willUpdate() {
    const wasEmpty = Object.keys(this.values).length === 0;
    super.willUpdate();
    if (wasEmpty && Array.isArray(this.values.conditions)) this.set("lines", this.values.conditions.join("\n"));
  }

  async keep() {
    const lines = String(this.values.lines ?? "").normalize("NFC").split("\n").map((line) => line.trim()).filter(Boolean);
    this.set("conditions", [...new Set(lines)]);
    await super.keep();
  }

  /** @param {string} name */
  label(name) {
    return super.label(name === "lines" ? "conditions" : name);
  }

  check() {
    const wrong = super.check();
    const tooLong = String(this.values.lines ?? "").split("\n").some((line) => [...line.trim()].length > 80);
    if (tooLong) wrong.lines = t("app.too-long", { most: 80 });
    return wrong;
  }

  leave() {
    go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-health", Health);
