import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { loopOf } from "../followup/loop.js";
import { accountName } from "../followup/who.js";
import { commandsFrom, hasEnded } from "../journal/commands.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { sayDay } from "../parts/dates.js";
import { icon } from "../parts/icon.js";
import { hasRole } from "../parts/outlet.js";
import { card, linkButton, page } from "../parts/page.js";
import { href } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { mayDo } from "../person/standing.js";
import { language, t } from "../words/words.js";
import { answers } from "./answers.js";
import { helped, statusTag } from "./referral-row.js";
import { seenByReceiver } from "./seen.js";
import { sharedCard } from "./share.js";
import { storyOf } from "./story.js";

/** One referral: where it stands in words, what can be done now, what the receiver sees, and whether the loop is closed. */
class Referral extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "referral") return gone("/referrals");
    const { data } = row;
    return page({ title: nameOf(data.service), back: journal.get(data.person) ? `/people/${data.person}` : "/referrals" }, html`
      <p class="tags">${statusTag(data.status)}${row.unsent ? html`<span class="tag sun">${icon("waiting", "small")} ${t("directory.unsent")}</span>` : nothing}</p>
      <p>${t("referral.for-line", { name: helped(data), organization: nameOf(data.organization) })}
        ${data.need ? html` · ${categoryWords(journal.get(data.need)?.data.category)}` : nothing}</p>
      ${this.#said(row)}
      <div class="columns"><div class="cards">${this.#instead(row)}${answers(row)}${this.#loop(row)}${this.#openAgain(row)}</div>
        <div class="cards">${this.#story(row)}${this.#seen(row)}</div></div>`);
  }

  /** The receiver's own words: a reason, a waiting time, a note. @param {any} row */
  #said({ data }) {
    if (!data.reason && !data.note && !data.wait) return nothing;
    return html`<div class="note ${["rejected", "failed"].includes(data.status) ? "clay" : ""}">
      ${data.reason ? html`<p><strong>${reasonWords(data.reason)}</strong></p>` : nothing}
      ${data.wait ? html`<p>${t("referral.wait-says", { wait: data.wait })}</p>` : nothing}
      ${data.note ? html`<p class="quote">${data.note}</p>` : nothing}</div>`;
  }

  /** Went, helped, and who says so. "Sent" is not success. @param {any} row */
  #loop(row) {
    if (["draft", "requested", "rejected", "entered-in-error"].includes(row.data.status)) return nothing;
    const followups = journal.together(row.data.person, "followup").filter((/** @type {any} */ { data }) => data.referral === row.id);
    const loop = loopOf(row.id, followups);
    return card({ title: t("referral.loop") }, html`
      <p class="note ${loop.closed ? "" : "sun"}">${loop.closed ? t("referral.loop-closed", { by: codeWords("followup", "source", loop.by) }) : t("referral.loop-open")}</p>
      ${followups.length > 0 ? html`<ul class="stack">${followups.map((/** @type {any} */ { data }) => html`<li><strong>${[codeWords("followup", "went", data.went), codeWords("followup", "helped", data.helped)].filter(Boolean).join(" · ")}</strong>
        <span class="hint">${codeWords("followup", "source", data.source)} · ${sayDay(data.on, language())}</span>
        ${(data.stopped ?? []).length > 0 ? html`<p>${t("referral.stopped-by", { what: data.stopped.map((/** @type {string} */ code) => codeWords("followup", "stopped", code)).join(", ") })}</p>` : nothing}
        ${data.note ? html`<p class="quote">${data.note}</p>` : nothing}</li>`)}</ul>` : nothing}
      <div class="buttons">${linkButton({ to: `/people/${row.data.person}/followup`, words: t("referral.ask-how"), icon: "talk", kind: loop.closed ? "quiet" : "main", query: { referral: row.id } })}
        ${hasRole("link-worker", "supervisor") ? html`${linkButton({ to: `/people/${row.data.person}/steps/new`, words: t("referral.go-along"), icon: "walk", kind: "quiet", query: { referral: row.id, accompany: "yes" } })}
        ${linkButton({ to: `/people/${row.data.person}/message`, words: t("followup.write-back"), icon: "message", kind: "quiet", query: { referral: row.id } })}` : nothing}</div>
      ${loop.helped && loop.helped !== "no" ? this.#need(row.data.need) : nothing}`);
  }

  /** Asked once help was felt: is the need met? @param {number | undefined} id */
  #need(id) {
    const need = id === undefined ? undefined : journal.get(id);
    const commands = need ? commandsFrom(journal.rules, need, journal.account).filter(({ to }) => ["met", "partly-met"].includes(to)) : [];
    if (!need || commands.length === 0) return nothing;
    return html`<div class="stack"><p>${t("referral.need-met", { need: categoryWords(need.data.category) })}</p><div class="buttons">
      ${commands.map(({ name, to }) => html`<button class="button" @click=${() => this.#meet(need.id, name)}>${codeWords("need", "status", to)}</button>`)}</div></div>`;
  }

  /** @param {number} need @param {string} command */
  async #meet(need, command) {
    await journal.record({ kind: "command", type: `need.${command}`, subject: need, fields: {} });
    say(t("app.saved"));
  }

  /** Whom the receiver named in its place: one tap asks them. @param {any} row */
  #instead({ id, data }) {
    if (!data.instead && !data.insteadName) return nothing;
    const isAsked = journal.together(data.person, "referral").some((/** @type {any} */ other) => other.data.basedOn === id && !["cancelled", "entered-in-error"].includes(other.data.status));
    const may = hasRole("link-worker", "supervisor") && !isAsked && ["rejected", "failed"].includes(data.status);
    const query = { ...(data.need && { need: data.need }), basedOn: id };
    return card({ title: t("referral.instead-says", { name: data.instead ? nameOf(data.instead) : data.insteadName }) }, html`
      ${data.instead && data.insteadName ? html`<p class="quote">${data.insteadName}</p>` : nothing}
      ${may ? html`<div class="buttons">${data.instead
        ? linkButton({ to: `/people/${data.person}/refer`, words: t("referral.instead-ask"), icon: "referral", kind: "main", query: { ...query, service: data.instead } })
        : linkButton({ to: "/services", words: t("referral.instead-find"), icon: "search", kind: "main" })}</div>` : nothing}`);
  }

  /** A no is not the end: the choice opens again, and what is missing is counted. @param {any} row */
  #openAgain(row) {
    const { data } = row;
    const isOver = (hasEnded(journal.rules, row) && data.status !== "completed") || loopOf(row.id, journal.together(data.person, "followup")).went === "no";
    if (!isOver || !hasRole("link-worker", "supervisor") || !data.need || journal.get(data.need)?.data.status === "met") return nothing;
    const match = `/people/${data.person}/needs/${data.need}/match`;
    return card({ title: t("referral.what-next") }, html`<div class="buttons">
      ${linkButton({ to: match, words: t("referral.choose-again"), icon: "search", kind: "main", query: { basedOn: row.id } })}
      ${linkButton({ to: `/people/${data.person}/needs/${data.need}/gap`, words: t("referral.note-gap"), icon: "alert", kind: "quiet", query: { why: gapReason(data.reason) } })}</div>`);
  }

  /** @param {any} row */
  #story(row) {
    return card({ title: t("referral.story") }, html`<ol class="moments">${storyOf(row, journal.history(row.id), journal.account?.id).map((moment) => html`<li>${icon(moment.unsent ? "waiting" : "check")}<div>
        <p><strong>${t(`change.${moment.type}`)}</strong>${moment.unsent ? html` <span class="tag sun">${t("directory.unsent")}</span>` : nothing}</p>
        <p class="hint">${[sayDay(moment.on, language()), moment.by === undefined ? "" : accountName(moment.by), moment.via === "phone" ? t("referral.by-phone") : ""].filter(Boolean).join(" · ")}</p></div></li>`)}</ol>
      ${row.data.basedOn ? html`<p><a href=${href(`/referrals/${row.data.basedOn}`)}>${t("referral.follows-from", { service: nameOf(journal.get(row.data.basedOn)?.data.service) })}</a></p>` : nothing}`);
  }

  /** @param {any} row */
  #seen(row) {
    const { person, share, organization } = row.data;
    const told = row.data.card ?? sharedCard(journal.get(person)?.data ?? {}, share ?? [], mayDo(person, "record", organization));
    return card({ title: t("referral.shared") }, seenByReceiver(row.data, told));
  }
}

/** The reason of a no as a reason for a gap, where it is one of those; else they said no. @param {string | undefined} reason */
function gapReason(reason) {
  return journal.rules.records.gap.fields.why.codes.includes(reason) && reason !== "other" ? reason : "declined";
}

/** A reason may come from any of the commands that ask for one; its words are under the first that knows it. @param {string} code */
export function reasonWords(code) {
  for (const command of Object.keys(journal.rules.lifecycles.referral.commands)) {
    const words = codeWords("referral", `${command}.reason`, code);
    if (words !== code) return words;
  }
  return code;
}
customElements.define("sala-referral", Referral);
