import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf, namesOf } from "../directory/names.js";
import { personName } from "../followup/who.js";
import { commandsFrom } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay, today } from "../parts/dates.js";
import { choiceField, longField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { hasRole } from "../parts/outlet.js";
import { linkButton, page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go, href } from "../parts/router.js";
import { codesOf, codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { language, t, wordsIn } from "../words/words.js";
import { languageFor, newsWords } from "./news-words.js";

/** Those who ask services. */
const REFERRING = ["link-worker", "supervisor"];

/** Telling somebody what their village has made: words to read aloud or to send, in the language they speak, and then what they say to it. */
class NewsPage extends Screen {
  static properties = { draft: { state: true }, how: { state: true }, no: { state: true } };
  #drafted = "";

  constructor() {
    super();
    /** @type {string | undefined} */
    this.draft = undefined;
    this.how = "";
    /** @type {"decline" | "drop" | ""} which no is being written down */
    this.no = "";
  }

  get news() {
    const row = journal.get(this.record);
    return row?.type === "news" && row.data.service !== undefined ? row : undefined;
  }

  updated() {
    void this.#write();
  }

  /** The words come from a file of the person's own language, so they are there a moment after the screen. */
  async #write() {
    const { news } = this;
    const spoken = languageFor(journal.get(news?.data.person)?.data.languages, language());
    const key = `${news?.id} ${spoken}`;
    if (!news || this.#drafted === key) return;
    this.#drafted = key;
    this.draft = newsWords(this.#given(news), await wordsIn(spoken));
  }

  /** @param {any} news @returns {import("./news-words.js").Given} */
  #given({ data }) {
    const service = journal.get(data.service)?.data ?? {};
    const { called, given } = journal.get(data.person)?.data ?? {};
    return { name: called ?? given, village: placeName(service.place), service: namesOf(service).first, promise: journal.get(data.commitment)?.data.words ?? "", hours: service.hours, phone: service.phone, free: service.cost === "free" };
  }

  render() {
    const { news } = this;
    if (!news) return gone("/due");
    const { data } = news;
    const can = new Set(commandsFrom(journal.rules, news, journal.account).map(({ name }) => name));
    return page({ title: t("news.title", { name: personName(data.person) }), back: `/people/${data.person}`, backWords: personName(data.person), narrow: true }, html`
      <p class="tags"><span class="tag ${data.status === "taken" ? "leaf" : "sun"}">${codeWords("news", "status", data.status)}</span></p>
      <p>${t("news.why", { need: categoryWords(journal.get(data.need)?.data.category) })}</p>
      <dl class="facts"><div><dt>${t("news.service")}</dt><dd><a href=${href(`/services/${data.service}`)}>${nameOf(data.service)}</a></dd></div>
        ${journal.get(data.commitment) ? html`<div><dt>${t("news.commitment")}</dt><dd><a href=${href(`/promises/${data.commitment}`)}>${journal.get(data.commitment)?.data.words}</a></dd></div>` : nothing}
        ${data.told ? html`<div><dt>${t("news.told")}</dt><dd>${sayDay(data.told, language())} · ${codeWords("news", "how", data.how)}</dd></div>` : nothing}</dl>
      ${can.has("tell") ? this.#telling(data) : nothing}
      ${can.has("take") ? this.#answers(news, can) : nothing}
      ${data.status === "taken" ? this.#next(data) : nothing}
      ${can.has("reopen") ? html`<button class="button quiet" @click=${() => this.#do("reopen", {})}>${icon("undo")}<span>${t("news.reopen")}</span></button>` : nothing}`);
  }

  /** @param {Record<string, any>} data */
  #telling(data) {
    const person = journal.get(data.person)?.data ?? {};
    const ways = codesOf("news", "how");
    const chosen = this.how || (ways.some(({ code }) => code === person.tell) ? person.tell : "visit");
    const draft = encodeURIComponent(this.draft ?? "");
    return html`<section class="card"><h2>${t("news.tell")}</h2>
      <p class=${person.tell === "none" ? "note clay" : "soft"}>${person.tell ? t(`news.tell-by.${person.tell}`) : t("news.tell-by.unknown")}</p>
      ${longField({ name: "draft", label: t("news.words"), value: this.draft ?? "", most: 1000, change: (value) => (this.draft = value) })}
      ${person.phone && chosen === "sms" ? html`<a class="button" href="sms:${person.phone}?body=${draft}">${icon("message")}<span>${t("news.send-sms")}</span></a>` : nothing}
      ${person.phone && chosen === "phone" ? html`<a class="button" href="tel:${person.phone}">${icon("phone")}<span>${t("news.call")}</span></a>` : nothing}
      ${choiceField({ name: "how", label: t("news.how"), two: true, value: chosen, options: ways, change: (value) => (this.how = value) })}
      <div class="buttons"><button class="button main big" @click=${() => this.#do("tell", { told: today(), how: chosen })}>${icon("check")}<span>${t("news.was-told")}</span></button></div></section>`;
  }

  /** @param {any} news @param {Set<string>} can */
  #answers({ data }, can) {
    if (this.no) return this.#reasons(this.no);
    return html`<section class="card"><h2>${t("news.answer")}</h2><div class="buttons stack">
      <button class="button main" @click=${() => this.#take(data)}>${icon("check")}<span>${t("news.take")}</span></button>
      ${can.has("decline") ? html`<button class="button" @click=${() => (this.no = "decline")}>${icon("cross")}<span>${t("news.decline")}</span></button>` : nothing}
      ${can.has("drop") ? html`<button class="button quiet" @click=${() => (this.no = "drop")}><span>${t("news.drop")}</span></button>` : nothing}</div></section>`;
  }

  /** @param {"decline" | "drop"} command */
  #reasons(command) {
    return html`<section class="card"><h2>${t(`news.${command}.reason`)}</h2>
      ${choiceField({ name: "reason", label: t(`news.${command}.reason`), two: true, value: "", options: commandCodes("news", command), change: (reason) => this.#do(command, { reason }) })}
      <button class="button quiet" @click=${() => (this.no = "")}>${icon("back")}<span>${t("app.back")}</span></button></section>`;
  }

  /** @param {Record<string, any>} data */
  #next({ person, need, service }) {
    if (!hasRole(...REFERRING)) return html`<p class="note">${t("news.worker-refers")}</p>`;
    return html`<div class="buttons">${linkButton({ to: `/people/${person}/refer`, words: t("news.refer"), icon: "referral", kind: "main", query: { need, service } })}</div>`;
  }

  /** A yes leads on to asking the service, as it is asked for anybody. @param {Record<string, any>} data */
  async #take({ person, need, service }) {
    await this.#do("take", {});
    if (hasRole(...REFERRING)) go(`/people/${person}/refer`, { query: { need, service } });
  }

  /** @param {string} command @param {Record<string, any>} fields */
  async #do(command, fields) {
    await journal.record({ kind: "command", type: `news.${command}`, subject: this.record, fields });
    this.no = "";
    say(t("app.saved"));
  }
}
customElements.define("sala-news", NewsPage);
