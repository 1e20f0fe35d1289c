import { html, nothing } from "lit";
import { icon } from "../parts/icon.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { worksAt } from "./gatherings.js";
import { produceOf } from "./produced.js";
import { produceLinks } from "./produce-links.js";
import { said } from "./templates.js";

/**
 * The sessions of a gathering as a path: how long, what for, what to say aloud, and what to make. The first that has left nothing behind is open.
 *
 * @param {import("../journal/journal.js").Row} gathering
 * @param {import("./templates.js").Module} module
 */
export function sessionPath(gathering, module) {
  const next = gathering.data.status === "open" && worksAt(gathering.data.place) ? module.sessions.findIndex((session) => !isBegun(gathering, session)) : -1;
  return html`<section class="stack"><h2>${t("gathering.sessions")}</h2>
    ${module.who ? html`<p class="hint">${t("gathering.who")}: ${module.who.map((code) => codeWords("attendance", "role", code)).join(", ")}</p>` : nothing}
    <ol class="path">${module.sessions.map((session, at) => html`<li class=${isBegun(gathering, session) ? "begun" : ""}>${sessionOf(gathering, session, at === next)}</li>`)}</ol></section>`;
}

/** @param {import("../journal/journal.js").Row} gathering @param {import("./templates.js").Session} session @param {boolean} isNext */
function sessionOf(gathering, session, isNext) {
  const minutes = worksAt(gathering.data.place) ? { session: session.code } : undefined;
  return html`<details ?open=${isNext}><summary><span class="grow"><strong>${said(session.title)}</strong>
      <span class="hint">${icon("clock", "small")} ${t("gathering.minutes", { count: session.minutes })}</span></span></summary>
    <div class="stack">
      <p>${said(session.purpose)}</p>
      ${session.who ? html`<p class="hint">${t("gathering.who")}: ${session.who.map((code) => codeWords("attendance", "role", code)).join(", ")}</p>` : nothing}
      ${session.exercise ? html`<div class="note"><h3>${t("gathering.exercise")}</h3><p>${said(session.exercise)}</p></div>` : nothing}
      <ol class="read-aloud steps-aloud" aria-label=${t("gathering.read-aloud")}>${(session.steps ?? []).map((step) => html`<li>${said(step)}</li>`)}</ol>
      ${session.produces.some((code) => isSeen(gathering, code)) ? html`<h3>${t("gathering.leaves")}</h3>${produceLinks(gathering, session.produces)}` : nothing}
      ${minutes && !session.produces.includes("minutes") ? html`<p><a href=${`#/gatherings/${gathering.id}/minutes?session=${session.code}`}>${icon("pen", "small")} ${t("minute.title")}</a></p>` : nothing}
    </div></details>`;
}

/** @param {import("../journal/journal.js").Row} gathering @param {import("./templates.js").Session} session */
function isBegun(gathering, { produces }) {
  return produces.some((code) => (produceOf(code)?.count(gathering.id, gathering.data) ?? 0) > 0);
}

/** Whether this account sees what a session makes. @param {import("../journal/journal.js").Row} gathering @param {string} code */
function isSeen(gathering, code) {
  const one = produceOf(code);
  return one !== undefined && (!one.isOfPeople || worksAt(gathering.data.place));
}
