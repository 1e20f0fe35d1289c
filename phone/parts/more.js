import { html, nothing } from "lit";
import { menu } from "../chapters.js";
import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";
import { icon } from "./icon.js";
import { allowed } from "./outlet.js";
import { page } from "./page.js";
import { placeName } from "./places.js";
import { mayOversee } from "./rights.js";
import { href } from "./router.js";
import { Screen } from "./screen.js";

/** Everything that does not stand at the thumb, who is signed in, and the lock. */
class More extends Screen {
  render() {
    const entries = allowed([...menu.filter((entry) => !entry.bar), { path: "/sending", words: "app.sending", icon: "waiting", order: 90 }]);
    return page({ title: t("app.more"), narrow: true }, html`
      <ul class="rows">${entries.map((entry) => html`<li><a class="row" href=${href(entry.path)}>${icon(entry.icon)}<span class="grow">${t(entry.words)}</span>${icon("next", "small")}</a></li>`)}${mayOversee() ? html`<li><a class="row" href="/district">${icon("place")}<span class="grow">${t("district.menu")}</span>${icon("next", "small")}</a></li>` : nothing}</ul>
      <p class="soft">${t("app.signed-in-as", { name: journal.account?.name ?? "" })}<br />${this.#roles()}</p>
      ${journal.lock ? html`<button class="button quiet" @click=${() => journal.lock()}>${icon("lock")}<span>${t("app.lock")}</span></button>` : nothing}`);
  }

  /** What the account may do and where, in words. */
  #roles() {
    return (journal.account?.grants ?? []).map((grant) => t("app.role-at", { role: t(`app.role.${grant.role}`), place: placeName(grant.place) })).join(" · ");
  }
}
customElements.define("sala-more", More);
