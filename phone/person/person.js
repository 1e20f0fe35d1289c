import { html, nothing } from "lit";
import { sections } from "../chapters.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { linkButton, page } from "../parts/page.js";
import { hasRole } from "../parts/outlet.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { knownOnly } from "./knownonly.js";
import { mergeNotice } from "./mergenotice.js";
import { initial, shownName } from "./name.js";
import { lineOf, statusTag } from "./personrow.js";
import { isKnownOnly, standingOf } from "./standing.js";
import { nextStep, stepsOf } from "./steps.js";
import { personHref } from "./step.js";

/** Everything about one person, in the order of a conversation: what matters first. Each chapter brings its own parts. */
class Person extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "person") return page({ title: t("app.gone"), intro: t("app.gone-why"), back: "/people", backWords: t("person.people") }, nothing);
    return page({ title: this.#title(row), back: "/people", backWords: t("person.people") }, html`
      <p class="tags">${statusTag(row.data.status)}<span class="soft">${lineOf(row.data)}</span></p>
      ${mergeNotice(this.record)}
      ${this.#next(row)}
      <div class="person-parts"><sala-outlet .entries=${sections} .params=${this.params}></sala-outlet></div>
      ${this.#more()}`);
  }

  /** @param {any} row */
  #title(row) {
    const letter = initial(row.data);
    return html`${letter ? html`<span class="initial" aria-hidden="true">${letter}</span>` : nothing}${shownName(row.data, t("person.nameless"))}`;
  }

  /** The suggested next step, big; the others small beside it. @param {any} row */
  #next(row) {
    const standing = standingOf(this.record);
    const next = row.data.mergedInto ? undefined : nextStep(standing);
    const quick = html`${hasRole("volunteer", "link-worker", "clinician", "supervisor") ? linkButton({ to: `/people/${this.record}/contact`, words: t("person.note-talk"), icon: "talk" }) : nothing}`;
    if (isKnownOnly(this.record) && !row.data.mergedInto) return knownOnly(this.record, quick);
    if (!next) return html`<div class="buttons">${quick}</div>`;
    return html`<section class="card next-step" aria-labelledby="next-step">
      <h2 id="next-step">${t("person.next-step")}</h2>
      <div class="buttons">${linkButton({ to: `/people/${this.record}/${next.path}`, words: t(`person.step.${next.name}`), icon: "next", kind: "main", query: { talk: 1 } })}${quick}</div>
      <ol class="steps">${stepsOf(standing).map((step) => html`<li class=${step.isDone ? "done" : ""}>
        <a href=${personHref(this.record, `/${step.path}`)}>${icon(step.isDone ? "check" : "next", "small")}<span>${t(`person.step.${step.name}`)}</span>${step.isDone ? html`<span class="unseen">, ${t("app.done")}</span>` : nothing}</a></li>`)}</ol>
    </section>`;
  }

  /** What is seldom needed. */
  #more() {
    const id = this.record;
    const isMover = hasRole("link-worker", "supervisor");
    /** @type {[boolean, string, string, string][]} */
    const links = [
      [true, "/history", "history", t("person.history-title")],
      [mayWrite("flag"), "/concern", "shield", t("flag.raise")],
      [isMover, "/move", "move", t("person.move-title")],
      [isMover, "/merge", "merge", t("person.merge-title")],
    ];
    return html`<section class="stack"><h2>${t("person.more-actions")}</h2>
      <ul class="rows">${links.filter(([isThere]) => isThere).map(([, path, name, words]) => html`<li><a class="row" href=${personHref(id, path)}>${icon(name)}<span class="grow">${words}</span>${icon("next", "small")}</a></li>`)}</ul></section>`;
  }
}
customElements.define("sala-person", Person);
