import { html, nothing } from "lit";
import { accountName } from "../followup/who.js";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { language, t } from "../words/words.js";
import { mayLead, titleOf, villageHref, worksAt } from "./gatherings.js";
import { PRODUCES } from "./produced.js";
import { produceLinks } from "./produce-links.js";
import { sessionPath } from "./session.js";
import { moduleOf, said, templateOf } from "./templates.js";
import "./drawings.js";

/** What is told when a command has been given. @type {Record<string, string>} */
const DONE = { open: "gathering.opened", close: "gathering.is-closed", cancel: "gathering.is-cancelled", reopen: "gathering.is-reopened" };

/** One gathering from beginning to end: its sessions as a path, with what each makes, and the ways to open and close it. */
class Gathering extends Screen {
  static properties = { cancelling: { state: true } };

  constructor() {
    super();
    this.cancelling = false;
  }

  get row() {
    return journal.get(this.record);
  }

  render() {
    const row = this.row;
    if (row?.type !== "gathering") return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/village", backWords: t("gathering.menu") }, nothing);
    const { data } = row;
    return page({ title: titleOf(data), back: villageHref(data.place), backWords: placeName(data.place) }, html`
      ${this.#head(row)} ${this.#begin(row)} ${this.#path(row)} ${this.#everything(row)} ${this.#end(row)} ${this.#about(data)}`);
  }

  /** @param {any} row */
  #head({ data, unsent }) {
    const kind = data.status === "open" ? "sun" : data.status === "closed" ? "leaf" : "";
    return html`<p class="tags"><span class="tag ${kind}">${codeWords("gathering", "status", data.status ?? "planned")}</span>
        <span class="tag">${icon("due", "small")} ${sayDay(data.on, language())}</span>
        ${data.where ? html`<span class="tag">${icon("place", "small")} ${data.where}</span>` : nothing}
        ${data.lead ? html`<span class="tag">${icon("person", "small")} ${t("gathering.lead")}: ${accountName(data.lead)}</span>` : nothing}
        ${unsent ? html`<span class="tag sun">${icon("waiting", "small")} ${t("person.waits")}</span>` : nothing}</p>
      ${data.status === "cancelled" ? html`<p class="note sun">${codeWords("gathering", "cancel.reason", data.reason)}</p>` : nothing}`;
  }

  /** @param {any} row */
  #begin(row) {
    const names = this.#commands(row).map(({ name }) => name);
    if (!names.includes("open")) return row.data.status === "open" && worksAt(row.data.place) ? html`<p class="hint">${icon("check", "small")} ${t("gathering.safe")}</p>` : nothing;
    return html`<div class="buttons stack"><button class="button main big" @click=${() => this.#do("open")}>${icon("gathering")}<span>${t("gathering.open")}</span></button>
      ${linkButton({ to: `/gatherings/${row.id}/change`, words: t("gathering.change"), icon: "due", kind: "quiet" })}</div>`;
  }

  /** @param {any} row */
  #path(row) {
    const module = moduleOf(row.data);
    if (module) return sessionPath(row, module);
    const { template, templateVersion } = row.data;
    return template ? html`<p class="note sun">${t("gathering.version-missing", { template, version: templateVersion })}</p>` : nothing;
  }

  /** @param {any} row */
  #everything(row) {
    return html`<section class="stack"><h2>${t("gathering.everything")}</h2>
      ${worksAt(row.data.place) ? nothing : html`<p class="hint">${t("gathering.officer-only")}</p>`}
      ${produceLinks(row, PRODUCES.map(({ code }) => code))}
      ${worksAt(row.data.place) ? html`<p><a href=${href(`/gatherings/${row.id}/paper`)}>${icon("paper", "small")} ${t("gathering.produce.paper")}</a></p>` : nothing}</section>`;
  }

  /** @param {any} row */
  #end(row) {
    const names = this.#commands(row).map(({ name }) => name).filter((name) => name !== "open");
    if (names.length === 0) return nothing;
    const isAhead = row.data.on > today();
    return html`<section class="stack"><h2>${t("gathering.ends")}</h2>
      ${isAhead && names.includes("close") ? html`<p class="hint">${t("gathering.ahead", { day: sayDay(row.data.on, language()) })}</p>` : nothing}
      <div class="buttons">
        ${names.includes("close") && !isAhead ? html`<button class="button main" @click=${() => this.#do("close", { closedOn: today() })}>${icon("check")}<span>${t("gathering.close")}</span></button>` : nothing}
        ${names.includes("reopen") ? html`<button class="button" @click=${() => this.#do("reopen")}>${icon("undo")}<span>${t("gathering.reopen")}</span></button>` : nothing}
        ${names.includes("cancel") ? html`<button class="button quiet" aria-expanded=${this.cancelling} @click=${() => (this.cancelling = !this.cancelling)}>${icon("cross")}<span>${t("gathering.cancel")}</span></button>` : nothing}</div>
      ${this.cancelling ? choiceField({ name: "reason", label: t("gathering.cancel.reason"), options: commandCodes("gathering", "cancel"), change: (reason) => this.#do("cancel", { reason }) }) : nothing}</section>`;
  }

  /** Which version of which template it follows, and what is not known of it. @param {Record<string, any>} data */
  #about(data) {
    const template = templateOf(data);
    if (!template) return nothing;
    return html`<details><summary>${icon("info", "small")} ${t("gathering.about-template")}</summary><div class="stack">
      <p><strong>${said(template.title)}</strong><br />${t("gathering.version", { version: template.version })} · ${t(`gathering.standing.${template.standing ?? "own"}`)}</p>
      ${[template.about, template.unknown, template.source].filter(Boolean).map((text) => html`<p class="soft">${said(text)}</p>`)}</div></details>`;
  }

  /** @param {any} row */
  #commands(row) {
    return mayLead(row.data.place) ? commandsFrom(journal.rules, row, journal.account) : [];
  }

  /** @param {string} command @param {Record<string, unknown>} [fields] */
  async #do(command, fields = {}) {
    this.cancelling = false;
    const { row } = this;
    // What was opened before its day is held today.
    const early = command === "open" && row && row.data.on > today() ? [{ kind: /** @type {const} */ ("edit"), type: "gathering", subject: this.record, from: row, fields: { on: today() } }] : [];
    await journal.recordAll([...early, { kind: "command", type: `gathering.${command}`, subject: this.record, fields }]);
    say(t(DONE[command] ?? "app.saved"));
  }
}
customElements.define("sala-gathering", Gathering);
