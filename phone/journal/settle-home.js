import { html } from "lit";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { journal } from "./journal.js";
import { openOnes } from "./settle-stories.js";

/** On the home screen only while there is something that this account decides. */
class SettleHome extends Screen {
  render() {
    const { mine } = openOnes(journal.list("settle"), journal.account?.id);
    if (mine.length === 0) return html``;
    return html`<ul class="rows settle-rows"><li><a class="row" href=${href("/settle")}>${icon("settle")}<span class="grow"><strong>${t("settle.home", { count: mine.length })}</strong></span>${icon("next", "small")}</a></li></ul>`;
  }
}
customElements.define("sala-home-settle", SettleHome);
