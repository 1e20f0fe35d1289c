import { html, nothing } from "lit";
import { plainForm } from "../directory/find.js";
import { journal } from "../journal/journal.js";
import { pickField, textField } from "../parts/fields.js";
import { icon } from "../parts/icon.js";
import { card, linkButton, page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { byWorker, caseload, narrow } from "./caseload.js";
import { dueTag } from "./due-row.js";
import { dues } from "./dues.js";
import { accountName, personName } from "./who.js";

/** How many lines are drawn at once. */
const SHOWN = 40;
/** A day further off than this is no news. */
const SOON = 7;
/** How many people one worker supports well, where the programme has not said. */
const GUIDE = 60;

/** Who is whose: one's own people first, with what each is waiting for, and how full everybody's hands are. */
class Caseload extends Screen {
  static properties = { asked: { state: true }, shown: { state: true } };

  constructor() {
    super();
    /** @type {{whose: string, place: string, status: string, words: string}} */
    this.asked = { whose: "mine", place: "", status: "", words: "" };
    this.shown = SHOWN;
  }

  render() {
    const all = this.#lines();
    const { whose, place, status, words } = this.asked;
    const worker = whose === "mine" ? journal.account?.id : whose === "all" ? undefined : whose === "none" ? "none" : Number(whose);
    const lines = narrow(all, { worker, place: place ? Number(place) : undefined, status: status || undefined, words }, plainForm);
    return page({ title: t("followup.caseload") }, html`<div class="columns">
      <div class="stack">
        ${this.#filters(all)}
        <p class="soft" role="status">${t("followup.people-count", { count: lines.length })}</p>
        ${lines.length === 0 ? html`<p class="note">${t("followup.nobody-here")}</p>` : html`<ul class="rows">${lines.slice(0, this.shown).map((line) => this.#row(line))}</ul>`}
        ${lines.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += SHOWN)}>${t("directory.more", { count: lines.length - this.shown })}</button>` : nothing}
      </div>
      <div class="cards">${this.#hands(all)}</div></div>`);
  }

  #lines() {
    return caseload({
      people: journal.list("person"), needs: journal.list("need"), referrals: journal.list("referral"), settles: journal.list("settle"), dues: dues(),
      live: journal.rules.lifecycles.referral.live ?? [],
    });
  }

  /** @param {import("./caseload.js").Line[]} all */
  #filters(all) {
    const others = byWorker(all).map(({ worker }) => worker).filter((worker) => worker !== undefined && worker !== journal.account?.id);
    const whose = [{ code: "mine", words: t("followup.whose.mine") }, { code: "all", words: t("followup.whose.all") }, { code: "none", words: t("followup.nobodys") }, ...others.map((worker) => ({ code: String(worker), words: accountName(worker) }))];
    const states = journal.rules.lifecycles.support.states.map((/** @type {string} */ code) => ({ code, words: codeWords("person", "status", code) }));
    return html`<search class="stack">
      ${textField({ name: "words", label: t("followup.find-person"), kind: "search", value: this.asked.words, change: (value) => this.#ask({ words: value }) })}
      <details><summary>${t("directory.narrow")}</summary><div class="stack">
      ${pickField({ name: "whose", label: t("followup.whose"), empty: t("followup.whose.mine"), value: this.asked.whose, options: whose.slice(1), change: (value) => this.#ask({ whose: value ?? "mine" }) })}
      ${pickField({ name: "place", label: t("followup.village"), empty: t("directory.any"), value: this.asked.place, options: villages().map((place) => ({ code: String(place.id), words: placeName(place.id) })), change: (value) => this.#ask({ place: value ?? "" }) })}
      ${pickField({ name: "status", label: t("followup.standing"), empty: t("directory.any"), value: this.asked.status, options: states, change: (value) => this.#ask({ status: value ?? "" }) })}
      </div></details></search>`;
  }

  /** @param {Partial<Caseload["asked"]>} more */
  #ask(more) {
    this.asked = { ...this.asked, ...more };
    this.shown = SHOWN;
  }

  /** @param {import("./caseload.js").Line} line */
  #row({ person: { id, data }, needs, asked, live, settle, due }) {
    return html`<li><a class="row" href=${href(`/people/${id}`)}>
      <span class="grow"><strong>${personName(id)}</strong><span class="hint">${[placeName(data.place), codeWords("person", "status", data.status)].filter(Boolean).join(" · ")}</span>
        <span class="tags">${due && due.days >= -SOON ? dueTag(due) : nothing}${needs > 0 ? html`<span class="tag">${t("followup.needs-open", { count: needs })}</span>` : nothing}
          ${asked > 0 ? html`<span class="tag sun">${t("followup.waiting-answer", { count: asked })}</span>` : nothing}
          ${live > 0 ? html`<span class="tag leaf">${t("followup.helping", { count: live })}</span>` : nothing}
          ${settle > 0 ? html`<span class="tag clay">${t("followup.to-settle", { count: settle })}</span>` : nothing}</span></span>${icon("next", "small")}</a></li>`;
  }

  /** How many people each worker supports, beside the guide. @param {import("./caseload.js").Line[]} all */
  #hands(all) {
    const guide = journal.rules.caseload?.guide ?? GUIDE;
    return card({ title: t("followup.hands"), side: linkButton({ to: "/handover", words: t("followup.handover-menu"), icon: "move", kind: "quiet" }) }, html`
      <p class="hint">${t("followup.guide", { guide })}</p>
      <ul class="stack">${byWorker(all).map(({ worker, people, overdue }) => html`<li class="hands">
        <span><strong>${worker === undefined ? t("followup.nobodys") : accountName(worker)}</strong> ${t("followup.people-count", { count: people })}
          ${overdue > 0 ? html`<span class="late">${t("followup.overdue-count", { count: overdue })}</span>` : nothing}</span>
        <meter min="0" max=${Math.max(guide, people)} high=${guide} value=${people} aria-label=${t("followup.people-count", { count: people })}></meter></li>`)}</ul>`);
  }
}
customElements.define("sala-caseload", Caseload);
