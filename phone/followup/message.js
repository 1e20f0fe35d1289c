import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { longField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { mayDo } from "../person/standing.js";
import { accountName, personName } from "./who.js";

/** A message back: read by the one who asked; while it is a draft its writer changes, approves and sends it. */
class Message extends Screen {
  static properties = { words: { state: true } };

  constructor() {
    super();
    /** @type {string | undefined} */
    this.words = undefined;
  }

  render() {
    const row = journal.get(this.record);
    if (row?.type !== "message") return gone("/");
    const { data } = row;
    const commands = commandsFrom(journal.rules, row, journal.account);
    const may = mayDo(data.person, "report-back");
    const isDraft = commands.some(({ name }) => name === "approve");
    return page({ title: t("followup.message-about", { name: personName(data.person) }), back: `/people/${data.person}`, narrow: true }, html`
      <p class="tags"><span class="tag ${data.status === "sent" ? "leaf" : "sun"}">${codeWords("message", "status", data.status)}</span></p>
      <dl class="facts"><div><dt>${t("message.to")}</dt><dd>${accountName(data.to)}</dd></div>
        ${data.about ? html`<div><dt>${t("message.about")}</dt><dd><a href=${href(`/referrals/${data.about}`)}>${nameOf(journal.get(data.about)?.data.service)}</a></dd></div>` : nothing}</dl>
      ${isDraft && may ? longField({ name: "words", label: t("followup.draft"), value: this.words ?? data.words, most: 2000, change: (value) => (this.words = value) }) : html`<p class="quote">${data.words ?? t("followup.message-hidden")}</p>`}
      ${may || commands.length === 0 ? nothing : html`<p class="note clay">${t("followup.no-report-back")}</p>`}
      <div class="buttons">
        ${isDraft && may ? html`<button class="button main" @click=${() => this.#send(row, true)}>${icon("message")}<span>${t("followup.approve-send")}</span></button>` : nothing}
        ${commands.some(({ name }) => name === "send") && may ? html`<button class="button main" @click=${() => this.#send(row, false)}>${icon("message")}<span>${t("followup.send")}</span></button>` : nothing}
        ${commands.some(({ name }) => name === "drop") ? html`<button class="button grave" @click=${() => this.#do(row, "drop")}>${t("followup.drop-message")}</button>` : nothing}
      </div>`);
  }

  /** @param {any} row @param {boolean} approving */
  async #send(row, approving) {
    if (this.words !== undefined) await journal.record({ kind: "edit", type: "message", subject: row.id, fields: { words: this.words } });
    if (approving) await this.#do(row, "approve");
    await this.#do(row, "send");
    say(t("followup.message-sent"));
  }

  /** @param {any} row @param {string} command */
  async #do(row, command) {
    await journal.record({ kind: "command", type: `message.${command}`, subject: row.id, fields: {} });
  }
}
customElements.define("sala-message", Message);
