import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { card } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codeWords, codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";
import { moduleOf, said } from "./templates.js";

/** @type {Record<string, string>} */
const DRAWN = { note: "talk", decision: "check", exercise: "gathering", question: "info" };

/** What was said, decided and asked, by session. What two write into the same minute is joined. */
class Minutes extends Form {
  type = "minute";
  required = ["words", "kind"];

  connectedCallback() {
    super.connectedCallback();
    const { session, minute } = this.params;
    const { words, kind, session: before } = this.#opened?.data ?? {};
    this.values = minute ? { words, kind, session: before } : { kind: "decision", session };
  }

  get #opened() {
    return this.params.minute ? journal.get(Number(this.params.minute)) : undefined;
  }

  render() {
    return gatheringPage(this, { title: t("minute.title"), intro: t("minute.intro"), isOfPeople: true }, (row) => html`
      ${mayWriteAt(row.data.place, "minute") ? this.form(html`
        ${this.choice("kind", { two: true, options: codesOf("minute", "kind").map((option) => ({ ...option, icon: DRAWN[option.code] })) })}
        ${this.long("words")}${this.#session(row)}`, { words: t(this.params.minute ? "app.save" : "minute.add") }) : nothing}
      ${this.#written(row)}`);
  }

  /** @param {import("../journal/journal.js").Row} row */
  #session(row) {
    const sessions = moduleOf(row.data)?.sessions ?? [];
    return sessions.length === 0 ? nothing : this.pick("session", { empty: t("minute.no-session"), options: sessions.map(({ code, title }) => ({ code, words: said(title) })) });
  }

  /** @param {import("../journal/journal.js").Row} row */
  #written(row) {
    const minutes = madeIn("minute", row.id).filter(({ data }) => !data.gone).sort((a, b) => a.id - b.id);
    if (minutes.length === 0) return html`<p class="soft">${t("minute.none")}</p>`;
    const decisions = minutes.filter(({ data }) => data.kind === "decision");
    const sessions = moduleOf(row.data)?.sessions ?? [];
    const bySession = [...sessions, undefined].map((session) => ({ session, own: minutes.filter(({ data }) => (session ? data.session === session.code : !sessions.some(({ code }) => code === data.session))) })).filter(({ own }) => own.length > 0);
    return html`${decisions.length > 0 ? card({ title: t("minute.decisions") }, html`<ol class="decisions">${decisions.map(({ data }) => html`<li>${data.words}</li>`)}</ol>`) : nothing}
      ${bySession.map(({ session, own }) => card({ title: session ? said(session.title) : t("minute.no-session") }, html`<ul class="stack">${own.map((minute) => this.#minute(row, minute))}</ul>`))}`;
  }

  /** @param {import("../journal/journal.js").Row} row @param {import("../journal/journal.js").Row} minute */
  #minute(row, { id, data, unsent }) {
    const short = data.words.slice(0, 60);
    return html`<li class="minute"><span class="tag ${data.kind === "decision" ? "leaf" : ""}">${icon(DRAWN[data.kind] ?? "talk", "small")} ${codeWords("minute", "kind", data.kind)}</span>
      ${unsent ? html`<span class="tag sun">${t("person.waits")}</span>` : nothing}<p class="quote">${data.words}</p>
      ${mayWriteAt(row.data.place, "minute") ? html`<div class="buttons"><a class="plain" href=${`#/gatherings/${row.id}/minutes/${id}`}>${icon("pen", "small")} ${t("app.change")}<span class="unseen">${t("minute.change-this", { words: short })}</span></a>
        <button class="plain" @click=${() => this.#strike(id)}>${icon("cross", "small")} ${t("minute.strike")}<span class="unseen">${t("minute.strike-this", { words: short })}</span></button></div>` : nothing}</li>`;
  }

  /** @param {number} minute */
  async #strike(minute) {
    await journal.record({ kind: "edit", type: "minute", subject: minute, fields: { gone: true } });
    say(t("minute.struck"));
  }

  /** @param {Record<string, any>} values */
  async keep({ words, kind, session }) {
    const from = this.#opened;
    const row = journal.get(this.record);
    if (from) await journal.record({ kind: "edit", type: "minute", subject: from.id, from, fields: { words, kind, session: session ?? null } });
    else await journal.record({ kind: "edit", type: "minute", fields: { gathering: this.record, place: row?.data.place, words, kind, session } });
    say(t("app.saved"));
    if (from) return go(`/gatherings/${this.record}/minutes`, { replace: true });
    this.values = { kind, session };
  }
}
customElements.define("sala-minutes", Minutes);
