import { html, nothing } from "lit";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { hasRole } from "../parts/outlet.js";
import { card, linkButton } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { accountName } from "./who.js";

/** What this chapter offers of a person's life cycle; the first steps belong to the chapter that notices people. */
const OFFERED = ["close", "reopen"];

/** Whose person this is, who asked, and what can be done about the support as a whole. */
class Support extends Screen {
  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return nothing;
    const commands = commandsFrom(journal.rules, person, journal.account).filter((command) => OFFERED.includes(command.name));
    const { worker, askedBy, status } = person.data;
    return card({ title: t("followup.support") }, html`
      <dl class="facts wide"><div><dt>${t("followup.standing")}</dt><dd>${codeWords("person", "status", status)}</dd></div>
        <div><dt>${t("followup.worker")}</dt><dd>${accountName(worker)}</dd></div>
        ${askedBy ? html`<div><dt>${t("followup.asked-by")}</dt><dd>${accountName(askedBy)}</dd></div>` : nothing}</dl>
      <div class="buttons">
        ${!worker && mayWrite("person") && ["noticed", "supported"].includes(status) ? html`<button class="button" @click=${() => this.#take(person.id)}>${icon("person")}<span>${t("followup.take-on")}</span></button>` : nothing}
        ${hasRole("link-worker", "supervisor") ? html`${linkButton({ to: `/people/${person.id}/message`, words: t("followup.write-back"), icon: "message", kind: "quiet" })}
          ${linkButton({ to: "/handover", words: t("followup.handover-one"), icon: "move", kind: "quiet", query: { person: person.id } })}` : nothing}
        ${commands.map((command) => linkButton({ to: `/people/${person.id}/do/${command.name}`, words: t(`followup.do.${command.name}`), kind: "quiet" }))}
      </div>`);
  }

  /** @param {number} person */
  async #take(person) {
    await journal.record({ kind: "edit", type: "person", subject: person, fields: { worker: journal.account?.id } });
    say(t("app.saved"));
  }
}
customElements.define("sala-support", Support);
