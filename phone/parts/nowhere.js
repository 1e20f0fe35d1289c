import { html } from "lit";
import { t } from "../words/words.js";
import { linkButton, page } from "./page.js";
import { Screen } from "./screen.js";

/** An address that leads nowhere, or to something this account's role does not have. */
class Nowhere extends Screen {
  render() {
    return page({ title: t("app.nowhere"), intro: t("app.nowhere-why") }, html`<div class="buttons">${linkButton({ to: "/", words: t("app.home"), icon: "home" })}</div>`);
  }
}
customElements.define("sala-nowhere", Nowhere);
