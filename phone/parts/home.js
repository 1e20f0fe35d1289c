import { html, nothing } from "lit";
import { home } from "../chapters.js";
import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";
import { linkButton, page } from "./page.js";
import { mayWrite } from "./rights.js";
import { Screen } from "./screen.js";
import "./outlet.js";
import "./whole.js";

/** Where every day begins: somebody noticed, what is due, and how one's people are. Each chapter brings its own cards. */
class Home extends Screen {
  render() {
    return page({ title: t("app.greeting", { name: journal.account?.name ?? "" }) }, html`
      <sala-whole></sala-whole>
      ${mayWrite("person") ? html`<div class="stack">${linkButton({ to: "/notice", words: t("app.notice"), icon: "notice", kind: "main big" })}</div>` : nothing}
      <sala-outlet class="home-cards" .entries=${home} .params=${this.params}></sala-outlet>`);
  }
}
customElements.define("sala-home", Home);
