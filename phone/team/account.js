import { html, nothing } from "lit";
import { goOver, isNewerHere } from "../fresh.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { card, page } from "../parts/page.js";
import { mayLookAfter } from "../parts/rights.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";

/** The account on this phone: what it keeps, going over to a newer version, giving the phone to somebody else, and leaving. */
class Account extends Screen {
  static properties = { asked: { state: true }, busy: { state: true }, stays: { state: true } };

  constructor() {
    super();
    /** How often leaving was confirmed. */
    this.asked = 0;
    this.busy = false;
    /** @type {boolean | undefined} whether the browser promised to keep what is here */
    this.stays = undefined;
  }

  #again = () => this.requestUpdate();

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("sala-fresh", this.#again);
  }

  async connectedCallback() {
    super.connectedCallback();
    addEventListener("sala-fresh", this.#again);
    this.stays = await navigator.storage?.persisted?.();
  }

  render() {
    return page({ title: journal.account?.name ?? "", back: "/more", narrow: true }, html`
      ${card({ title: t("team.on-this-phone") }, html`<dl class="facts">
        <div><dt>${t("team.records")}</dt><dd>${journal.size}</dd></div>
        <div><dt>${t("team.device")}</dt><dd>${journal.door.current?.device ?? ""}</dd></div></dl>
        ${this.stays === false ? html`<p class="note sun">${t("team.may-be-cleared")}</p>` : nothing}`)}
      ${isNewerHere() ? card({ title: t("team.newer") }, html`<div class="buttons"><button class="button" @click=${goOver}>${t("team.go-over")}</button></div>`) : nothing}
      ${mayLookAfter("devices") ? card({ title: t("office.accounts") }, html`<p class="soft">${t("office.accounts-why")}</p>
        <div class="buttons"><a class="button" href="/team">${icon("people")}<span>${t("office.accounts")}</span></a></div>`) : nothing}
      ${card({ title: t("team.switch") }, html`<p class="soft">${t("team.switch-why")}</p>
        <div class="buttons"><button class="button" @click=${() => journal.lock()}>${icon("lock")}<span>${t("team.lock-for-other")}</span></button></div>`)}
      ${card({ title: t("team.leave") }, this.#leaving())}`);
  }

  #leaving() {
    const unsent = journal.unsent().length;
    if (this.asked === 0) return html`<p class="soft">${t("team.leave-why")}</p>
      <div class="buttons"><button class="button grave" ?disabled=${this.busy} @click=${this.#ask}>${t("team.leave")}</button></div>`;
    if (unsent > 0) return html`<p class="note clay" role="alert">${this.asked > 1 ? t("team.lose-really", { count: unsent }) : t("team.lose", { count: unsent })}</p>
      <div class="buttons"><button class="button main" @click=${this.#stay}>${t("team.stay")}</button>
      <button class="button grave" ?disabled=${this.busy} @click=${this.asked > 1 ? this.#leave : this.#ask}>${this.asked > 1 ? t("team.lose-it") : t("team.leave-anyway")}</button></div>`;
    return html`<p role="alert">${t("team.leave-sure")}</p>
      <div class="buttons"><button class="button main" @click=${this.#stay}>${t("team.stay")}</button>
      <button class="button grave" ?disabled=${this.busy} @click=${this.#leave}>${t("team.leave")}</button></div>`;
  }

  /** What is not sent yet is sent first, if that can be. */
  #ask = async () => {
    this.busy = true;
    try {
      if (this.asked === 0) await journal.sync();
    } finally {
      this.busy = false;
    }
    this.asked += 1;
  };

  #stay = () => {
    this.asked = 0;
  };

  #leave = async () => {
    this.busy = true;
    await journal.door.leave({ losing: this.asked > 1 });
    say(t("team.left"));
  };
}
customElements.define("sala-account", Account);
