import { html } from "lit";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { go, href } from "../parts/router.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { personPage } from "../person/step.js";
import { t } from "../words/words.js";
import { takenBack } from "./asked.js";

/** A consent is taken back, at any time and without a reason: all of one part, or towards one organization. It says what that means before, and asks nothing else. */
class WithdrawConsent extends Screen {
  get #receiver() {
    return Number(this.params.receiver) || undefined;
  }

  render() {
    const { purpose } = this.params;
    const receiver = this.#receiver;
    const what = receiver ? t("consent.towards", { purpose: t(`consent.short.${purpose}`), organization: nameOf(receiver) }) : t(`consent.short.${purpose}`);
    return personPage(this, { title: t("consent.withdraw-title") }, html`
      <p>${t("consent.withdraw-what", { purpose: what })}</p>
      <p>${purpose === "record" && !receiver ? t("consent.withdraw-record") : t("consent.withdraw-other")}</p>
      <div class="buttons"><button class="button main" @click=${this.#withdraw}>${icon("undo")}<span>${t("consent.withdraw-do")}</span></button>
      <a class="button quiet" href=${href(`/people/${this.record}`)}>${t("app.cancel")}</a></div>`);
  }

  #withdraw = async () => {
    const given = takenBack(journal.together(this.record, "consent"), this.params.purpose, this.#receiver);
    for (const consent of given) await journal.record({ kind: "command", type: "consent.withdraw", subject: consent.id, fields: {} });
    say(t("consent.withdrawn-kept"));
    go(`/people/${this.record}`, { replace: true });
  };
}
customElements.define("sala-withdraw-consent", WithdrawConsent);
