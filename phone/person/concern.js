import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { namesOf, responsible } from "../followup/responsible.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { personPage } from "./step.js";

/** Worry for somebody's safety: choose what it is, send it. Two taps; words only if one likes. */
class Concern extends Form {
  type = "flag";
  required = ["kind"];

  render() {
    const [nearest = [], next = []] = responsible(this.record);
    return personPage(this, { title: t("flag.title") }, html`
      <p class="note clay">${icon("alert", "small")} ${t("flag.danger")}</p>
      ${this.form(html`${this.choice("kind")}
        <details><summary>${icon("pen", "small")}${t("flag.words")}</summary>${this.long("words")}</details>
        <p class="hint">${icon("eye", "small")} ${nearest.length > 0 ? t("flag.who-sees", { names: namesOf(nearest) }) : t("flag.who-sees-unnamed")}</p>
        ${next.length > 0 ? html`<p class="hint">${icon("up", "small")} ${t("flag.who-next", { names: namesOf(next) })}</p>` : nothing}`,
      { words: t("flag.send"), more: nothing })}`);
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    await journal.record({ kind: "edit", type: "flag", fields: { person: this.record, on: today(), by: journal.account?.id, ...values } });
    say(t("flag.kept"));
    go(`/people/${this.record}`, { replace: true });
  }
}
customElements.define("sala-concern", Concern);
