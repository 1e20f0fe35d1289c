import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { personName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { choiceField } from "../parts/fields.js";
import { linkButton, page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { contextOf } from "./context.js";
import { excludedRow, fitCard } from "./fit-card.js";
import { match } from "./matching.js";
import { reasonWords } from "./reason-words.js";

/** How many fitting services are drawn at once: a choice of hundreds is no choice. */
const SHOWN = 8;
/** How many of those left out are drawn; what serves another need is not worth reading. */
const LEFT_OUT = 30;

/** What a list can be narrowed to. @type {Record<string, (service: Record<string, any>, person: Record<string, any>) => boolean>} */
const FILTERS = {
  here: (service, person) => service.place === person.place || (service.villages ?? []).includes(person.place) || service.goesToThem === true,
  free: (service) => service.cost === "free",
  room: (service) => service.capacity === "has-capacity",
  informal: (service) => service.informal === true,
};

/** Which services fit a need, each with its reasons in words, and which do not and why. Asking comes after; whether there is room may be asked first. */
class MatchPage extends Screen {
  static properties = { only: { state: true }, shown: { state: true }, wide: { state: true } };

  constructor() {
    super();
    /** @type {string[]} */
    this.only = [];
    this.shown = SHOWN;
    this.wide = false;
  }

  render() {
    const person = journal.get(this.record);
    const need = journal.get(Number(this.params.need));
    if (person?.type !== "person" || need?.type !== "need") return gone(`/people/${this.record}`);
    const found = match(person, need, journal.list("service"), contextOf(person, { wide: this.wide }));
    const fits = found.fits.filter(({ service }) => this.only.every((filter) => FILTERS[filter](service.data, person.data)));
    return page({ title: categoryWords(need.data.category), back: `/people/${person.id}`, backWords: personName(person.id) }, html`
      ${need.data.words ? html`<p class="quote">${need.data.words}</p>` : nothing}
      <div class="columns"><div class="stack">
        <h2>${t("matching.fits", { count: fits.length })}</h2>
        ${found.fits.length > 1 ? this.#filters() : nothing}
        ${this.#fits(fits, found, need.data.category)}
      </div><div class="stack">${this.#allTheSame(found)}${this.#leftOut(found)}</div></div>`);
  }

  #filters() {
    return html`<details><summary>${t("directory.narrow")}</summary>${choiceField({ name: "only", label: t("matching.only"), many: true, two: true, value: this.only, options: Object.keys(FILTERS).map((code) => ({ code, words: t(`matching.only.${code}`) })), change: (value) => (this.only = value) })}</details>`;
  }

  /** @param {import("./matching.js").Match[]} fits @param {import("./matching.js").Matches} found @param {string} category */
  #fits(fits, found, category) {
    if (fits.length === 0) return html`<p class="note sun" role="status">${t(found.fits.length > 0 ? "matching.none-here" : "matching.none")}</p>`;
    return html`<p class="hint">${t("matching.how-counted")}</p><ol class="cards">${fits.slice(0, this.shown).map((fit) => html`<li>${fitCard(fit, this.params, category)}</li>`)}</ol>
      ${fits.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += SHOWN)}>${t("directory.more", { count: fits.length - this.shown })}</button>` : nothing}`;
  }

  /** What can be done when nothing fits, or nothing fits well. @param {import("./matching.js").Matches} found */
  #allTheSame({ nothing: none }) {
    const codes = (none?.next ?? ["accompany", "ask-village", "note-gap", "widen"]).filter((code) => code !== "widen" || !this.wide);
    return html`<section class="card"><h2>${t("matching.nothing-fits")}</h2>
      ${none ? html`<ul class="stack">${none.why.filter(({ code }) => code !== "other-need").map(({ code, count }) => html`<li class="soft">${whyWords(code)} (${count})</li>`)}</ul>` : nothing}
      <div class="buttons stack">${codes.map((code) => this.#next(code, none))}</div></section>`;
  }

  /** @param {string} code @param {import("./nothing-here.js").Nothing | undefined} none */
  #next(code, none) {
    const base = `/people/${this.record}`;
    const words = t(`matching.next.${code}`);
    if (code === "widen") return html`<button class="button quiet" @click=${() => (this.wide = true)}>${words}</button>`;
    if (code === "note-gap") return linkButton({ to: `${base}/needs/${this.params.need}/gap`, words, icon: "alert", kind: none ? "main" : "quiet", query: { why: none?.gaps.join(",") } });
    if (code === "accompany") return linkButton({ to: `${base}/steps/new`, words, icon: "walk", kind: "quiet", query: { accompany: "yes" } });
    if (code === "ask-village") return linkButton({ to: "/services/new", words, icon: "services", kind: "quiet" });
    return html`<p class="note">${words}</p>`;
  }

  /** @param {import("./matching.js").Matches} found */
  #leftOut({ excluded }) {
    const near = excluded.filter(({ reasons }) => reasons.every(({ code }) => code !== "other-need"));
    return near.length === 0 ? nothing : html`<details><summary>${t("matching.excluded", { count: near.length })}</summary><ul class="rows">${near.slice(0, LEFT_OUT).map(excludedRow)}</ul></details>`;
  }
}
/** Why services were left out, without the details of any one of them. @param {string} code */
function whyWords(code) {
  const key = `matching.why.${code}`;
  const words = t(key);
  return words === key ? reasonWords({ code }) : words;
}
customElements.define("sala-match", MatchPage);
