import { html } from "lit";
import { journal } from "../journal/journal.js";
import { card } from "../parts/page.js";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { accountName, personName } from "./who.js";

/** How many stand on the home screen. */
const SHOWN = 5;

/** Messages back to the one who asked for help: what became of those she was worried about. */
class HomeMessages extends Screen {
  render() {
    const me = journal.account?.id;
    const toMe = journal.list("message").filter((/** @type {any} */ { data }) => data.to === me && data.status === "sent").sort(/** @param {any} a @param {any} b */ (a, b) => b.id - a.id);
    if (toMe.length === 0) return html``;
    return card({ title: t("followup.messages-to-me") }, html`<ul class="rows">${toMe.slice(0, SHOWN).map((/** @type {any} */ { id, data }) => html`<li><a class="row" href=${href(`/messages/${id}`)}>${icon("message")}
      <span class="grow"><strong>${personName(data.person)}</strong><span class="hint">${(data.words ?? t("followup.message-hidden")).split("\n").slice(1).join(" ").slice(0, 90)}</span></span>${icon("next", "small")}</a></li>`)}</ul>
      ${toMe.length > SHOWN ? html`<p class="soft">${t("followup.more-messages", { count: toMe.length - SHOWN, name: accountName(me) })}</p>` : html``}`);
  }
}
customElements.define("sala-home-messages", HomeMessages);
