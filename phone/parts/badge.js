import { html } from "lit";
import { journal } from "../journal/journal.js";
import { language, t } from "../words/words.js";
import { sayMoment } from "./dates.js";
import { icon } from "./icon.js";
import { Screen } from "./screen.js";

/** What of this phone's work has not reached the server yet; it leads to the list of it. */
class Badge extends Screen {
  render() {
    const waiting = journal.unsent().length;
    const words = waiting > 0 ? t("app.not-sent", { count: waiting }) : t("app.all-sent");
    const last = journal.lastSent ? t("app.last-sent", { when: sayMoment(journal.lastSent, language()) }) : "";
    return html`<a class="badge ${waiting > 0 ? "waiting" : ""}" href="#/sending" title=${last}>${icon(waiting > 0 ? "waiting" : "sent", "small")}<span>${words}</span></a>`;
  }
}
customElements.define("sala-badge", Badge);
