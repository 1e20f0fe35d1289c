import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { accountName, personName } from "../followup/who.js";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { choiceField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { mayHandOut } from "../parts/rights.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { codeOf } from "../referral/drawing.js";
import { whyNot } from "../referral/link.js";
import { language, setLanguage, t } from "../words/words.js";
import { inOrder, stepsInOrder } from "./attainment.js";
import { mayPrint } from "./may-print.js";

/**
 * The person's own copy of the plan, in large letters on one sheet, in the language they read. Health, and whatever could harm them when somebody else reads
 * it, stays off it. With a network it carries a code that opens the person's own page.
 */
class PlanSheet extends Screen {
  static properties = { link: { state: true }, trouble: { state: true } };
  #spoken = language();

  constructor() {
    super();
    /** @type {{url: string, svg?: string} | undefined} */
    this.link = undefined;
    this.trouble = "";
  }

  /** Looking at the sheet in the person's language does not change the worker's. */
  disconnectedCallback() {
    super.disconnectedCallback();
    if (language() !== this.#spoken) void this.#speak(this.#spoken);
  }

  /** @param {string} code */
  async #speak(code) {
    await setLanguage(code);
    window.dispatchEvent(new CustomEvent("sala-language"));
  }

  #code = async () => {
    try {
      this.link = await journal.link({ kind: "person", subject: this.record });
      this.trouble = "";
    } catch (error) {
      this.trouble = whyNot(error);
    }
  };

  #print = async () => {
    await journal.record({ kind: "fact", type: "reading", fields: { person: this.record, why: "print", who: journal.account?.id, on: today() } });
    window.print();
  };

  render() {
    const person = journal.get(this.record);
    if (person?.type !== "person") return gone("/people");
    return page({ title: t("plan.sheet"), back: `/people/${person.id}/plan` }, html`
      <div class="no-print stack">
        ${choiceField({ name: "language", label: t("plan.sheet-language"), two: true, value: language(), options: [{ code: "lo", words: html`<span lang="lo">ລາວ</span>` }, { code: "en", words: html`<span lang="en">English</span>` }], change: (code) => this.#speak(code) })}
        <div class="buttons"><button class="button main" @click=${this.#print}>${icon("print")}<span>${t("plan.print-now")}</span></button>
          ${this.link || !mayHandOut("person") ? nothing : html`<button class="button" @click=${this.#code}>${icon("add")}<span>${t("plan.add-code")}</span></button>`}</div>
        ${this.trouble ? html`<p class="note sun" role="alert">${this.trouble}</p>` : html`<p class="hint">${t("plan.code-hint")}</p>`}
      </div>
      ${this.#sheet(person)}`);
  }

  /** @param {any} person */
  #sheet({ id, data }) {
    const goals = inOrder(journal.together(id, "goal")).filter((goal) => goal.data.status !== "dropped" && this.#mayStand(goal));
    const hidden = new Set(journal.together(id, "goal").map(({ id: goal }) => goal).filter((/** @type {number} */ goal) => !goals.some((one) => one.id === goal)));
    const steps = stepsInOrder(journal.together(id, "step")).filter((step) => step.data.status !== "dropped" && !hidden.has(step.data.goal) && this.#mayStand(step));
    return html`<article class="sheet" lang=${language()}>
      <header><h2>${t("plan.sheet-of", { name: personName(id) })}</h2><p>${sayDay(today(), language())}</p></header>
      ${data.matters ? html`<section><h3>${t("plan.matters")}</h3><p class="quote">${data.matters}</p></section>` : nothing}
      ${goals.map((goal) => html`<section><h3>${goal.data.words}</h3><p class="hint">${t("plan.now-at", { reached: t(`plan.reached.${goal.data.status ?? "not-started"}`) })}</p>${this.#steps(steps.filter((step) => step.data.goal === goal.id))}</section>`)}
      ${this.#rest(steps.filter((step) => !goals.some((goal) => goal.id === step.data.goal)))}
      ${this.#help(id, data)}
      ${this.#made(id)}
      <footer>${this.link ? html`<div class="qr">${codeOf(this.link)}<div><p>${t("plan.code-words")}</p><p class="hint">${this.link.url}</p></div></div>` : nothing}
        <p>${t("plan.yours")}</p></footer>
    </article>`;
  }

  /** @param {any} row */
  #mayStand(row) {
    return mayPrint(journal.rules, (id) => journal.get(id), row);
  }

  /** @param {any[]} steps */
  #steps(steps) {
    return steps.length === 0 ? nothing : html`<ul class="boxes">${steps.map(({ data }) => html`<li><span class="box" role="img" aria-label=${t(data.status === "done" ? "plan.box-done" : "plan.box-open")}>${data.status === "done" ? "✓" : ""}</span><span>${data.words}
      <span class="hint">${[codeWords("step", "who", data.who), data.accompany ? t("plan.together") : "", data.by ? t("plan.by", { day: sayDay(data.by, language()) }) : ""].filter(Boolean).join(" · ")}</span></span></li>`)}</ul>`;
  }

  /** @param {any[]} steps */
  #rest(steps) {
    return steps.length === 0 ? nothing : html`<section><h3>${t("plan.other-steps")}</h3>${this.#steps(steps)}</section>`;
  }

  /** Who helps, and how to reach them. @param {number} id @param {any} person */
  #help(id, person) {
    const live = journal.together(id, "referral").filter((/** @type {any} */ one) => (journal.rules.lifecycles.referral.live ?? []).includes(one.data.status) && this.#mayStand(one));
    return html`<section><h3>${t("plan.who-helps")}</h3><ul class="stack">
      ${person.worker ? html`<li>${t("plan.your-worker", { name: accountName(person.worker) })}</li>` : nothing}
      ${live.map((/** @type {any} */ { data }) => html`<li>${[nameOf(data.service), journal.get(data.service)?.data.phone, journal.get(data.service)?.data.hours].filter(Boolean).join(" · ")}</li>`)}</ul></section>`;
  }

  /** What the village has made for this person: the service and the promise, which everybody there knows, and nobody else. @param {number} id */
  #made(id) {
    const news = journal.together(id, "news").filter((/** @type {any} */ one) => one.data.service !== undefined && one.data.status !== "dropped" && this.#mayStand({ ...one, data: { ...one.data, commitment: undefined, topic: undefined } }));
    return news.length === 0 ? nothing : html`<section><h3>${t("news.village-made")}</h3><ul class="stack">${news.map((/** @type {any} */ { data }) => html`<li><strong>${nameOf(data.service)}</strong>${data.commitment === undefined ? nothing : html`<br>${t("plan.made-promised", { promise: journal.get(data.commitment)?.data.words ?? "" })}`}</li>`)}</ul></section>`;
  }
}
customElements.define("sala-plan-sheet", PlanSheet);
