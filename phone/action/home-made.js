import { html } from "lit";
import { card, linkButton } from "../parts/page.js";
import { mayWrite } from "../parts/rights.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { mayConfirm, proposed, unused } from "./proposals.js";

/** On the home screen: what a village has made waits to be confirmed, or to be written into the directory. */
class HomeMade extends Screen {
  render() {
    const waiting = (mayConfirm() ? proposed().length : 0) + (mayWrite("service") ? unused().length : 0);
    if (waiting === 0) return html``;
    return card({ title: t("thread.proposed-title") }, html`<p>${t("thread.proposed-waiting", { count: waiting })}</p>
      <div class="buttons">${linkButton({ to: "/services/proposed", words: t("thread.look"), icon: "services" })}</div>`);
  }
}
customElements.define("sala-home-made", HomeMade);
