import { html, nothing } from "lit";
import { Denied, journal, Unreachable } from "../journal/journal.js";
import { sayDay, sayMoment } from "../parts/dates.js";
import { describeChange } from "../parts/describe.js";
import { icon } from "../parts/icon.js";
import { codeWords, fieldRule, recordRule, wordsOf } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { placeName } from "../parts/places.js";
import { language, t } from "../words/words.js";
import { shownName } from "./name.js";
import { personPage } from "./step.js";

/** What the line above says already: whose it is, who did it and when. A consent's `words` is the number of its wording. */
const UNTOLD = new Set(["person", "status", "who", "on", "noticedOn"]);

/** Accounts that stand for somebody who has none, by their number. */
const OUTSIDERS = ["by-receiver", "by-person", "by-import", "by-bridge"];

/** @typedef {import("../parts/describe.js").Change & {author?: number, name?: string, sent?: boolean}} Told */

/** Who did what and when, newest first, in words: what the person would be read out. */
class History extends Screen {
  static properties = { told: { state: true }, readings: { state: true }, isAlone: { state: true } };

  constructor() {
    super();
    /** @type {Told[] | undefined} */
    this.told = undefined;
    /** @type {{who: number, why: string, on: string}[]} who read the record, the latest first */
    this.readings = [];
    /** Only what this phone did can be told now. */
    this.isAlone = false;
  }

  firstUpdated() {
    void this.#read();
  }

  /** What belongs to the person is part of the story; what was told first stands last. What others did comes from the server. */
  async #read() {
    const records = [this.record, ...journal.together(this.record).map((row) => row.id)];
    const own = records.flatMap((id) => journal.history(id)).sort((a, b) => b.n - a.n);
    this.told = own;
    const story = await everybodys(this.record);
    this.isAlone = story === undefined;
    if (!story) return;
    this.told = [...own.filter(({ sent }) => sent === false), ...story.history];
    this.readings = story.readings;
  }

  render() {
    return personPage(this, { title: t("person.history-title"), intro: t("person.history-intro") }, html`
      ${this.told === undefined ? html`<p role="status">${t("app.opening")}</p>` : this.told.length === 0 ? html`<p>${t("person.history-none")}</p>`
        : html`<ol class="rows history">${this.told.map((change) => this.#one(change))}</ol>`}
      ${this.isAlone ? html`<p class="note">${t("person.history-alone")}</p>` : nothing}
      ${this.readings.length === 0 ? nothing : html`<section class="stack"><h2>${t("person.readers-title")}</h2><p class="soft">${t("person.readers-intro")}</p>
        <ul class="rows">${this.readings.map((reading) => this.#reader(reading))}</ul></section>`}`);
  }

  /** @param {{who: number, why: string, on: string}} reading */
  #reader({ who, why, on }) {
    return html`<li class="row"><span class="grow"><strong>${this.#who({ author: who })}</strong>
      <span class="soft">${codeWords("reading", "why", why)} · ${sayDay(on, language())}</span></span></li>`;
  }

  /** @param {Told} change */
  #one(change) {
    return html`<li class="row"><span class="grow">
      <strong>${describeChange(change)}</strong>
      ${this.#values(change)}
      <span class="soft">${t("person.history-by", { name: this.#who(change) })} · ${sayMoment(change.at, language())}
        ${change.sent === false ? html`<span class="tag sun">${icon("waiting", "small")}${t("person.history-waiting")}</span>` : nothing}</span>
    </span></li>`;
  }

  /** @param {{author?: number, name?: string}} change */
  #who({ author, name }) {
    if (author !== undefined && author === journal.account?.id) return t("person.history-you");
    if (author !== undefined && author <= OUTSIDERS.length) return t(`person.${OUTSIDERS[author - 1]}`);
    return name ?? (journal.team ?? []).find((/** @type {any} */ account) => account.id === author)?.name ?? t("person.history-someone");
  }

  /** What was written, field by field. @param {Told} change */
  #values({ type, payload = {} }) {
    const record = type.split(".")[0];
    const shown = Object.entries(payload).filter(([name]) => !UNTOLD.has(name) && !(name === "words" && type === "consent"));
    if (shown.length === 0) return nothing;
    return html`<dl class="facts wide">${shown.map(([name, value]) => html`<div><dt>${this.#name(type, record, name)}</dt><dd>${this.#value(type, name, value)}</dd></div>`)}</dl>`;
  }

  /** @param {string} type @param {string} record @param {string} name */
  #name(type, record, name) {
    return argumentWords(type, name) ?? wordsOf(record, name);
  }

  /** @param {string} whole the type, with the command if it is one @param {string} name @param {any} value @returns {unknown} */
  #value(whole, name, value) {
    const type = whole.split(".")[0];
    const argument = typeof value === "string" ? argumentWords(whole, `${name}.${value}`) : undefined;
    if (argument) return argument;
    if (value === null) return t("person.history-emptied");
    if (value?.add || value?.remove) return [...(value.add ?? []).map((/** @type {string} */ one) => `+ ${codeWords(type, name, one)}`), ...(value.remove ?? []).map((/** @type {string} */ one) => `− ${codeWords(type, name, one)}`)].join(", ");
    if (Array.isArray(value)) return value.map((one) => codeWords(type, name, one)).join(", ");
    if (value === true) return t("app.yes");
    const { kind, to } = fieldRule(type, name) ?? {};
    if (kind === "date") return sayDay(value, language());
    if (kind === "place") return placeName(value);
    if (kind === "account") return (journal.team ?? []).find((/** @type {any} */ account) => account.id === value)?.name ?? t("person.history-someone");
    if (kind === "reference") return this.#reference(to, value);
    if (typeof value === "object") return "";
    return kind === "code" || kind === undefined ? codeWords(type, name, value) : value;
  }

  /** @param {string} to @param {number} id */
  #reference(to, id) {
    const row = journal.get(id);
    if (to === "person") return shownName(row?.data, t("person.nameless"));
    return row?.data.name ?? row?.data.words ?? t(`change.record.${to}`);
  }
}

/** Nothing without a network, or for a person whom the server does not know yet. @param {number} person */
async function everybodys(person) {
  try {
    return await journal.story(person);
  } catch (error) {
    if (error instanceof Unreachable || error instanceof Denied) return undefined;
    throw error;
  }
}

/** A command's argument may have words of its own, such as the reason for a no. @param {string} type @param {string} name @returns {string | undefined} */
function argumentWords(type, name) {
  const [record, command] = type.split(".");
  if (!command) return undefined;
  const key = `${recordRule(record)?.lifecycle}.${command}.${name}`;
  const words = t(key);
  return words === key ? undefined : words;
}
customElements.define("sala-history", History);
