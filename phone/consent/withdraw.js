import { html } from "lit";
import { journal } from "../journal/journal.js";
import { icon } from "../parts/icon.js";
import { go, href } from "../parts/router.js";
import { say } from "../parts/said.js";
import { Screen } from "../parts/screen.js";
import { personPage } from "../person/step.js";
import { t } from "../words/words.js";

/** A consent is taken back, at any time and without a reason. It says what that means before, and asks nothing else. */
class WithdrawConsent extends Screen {
  render() {
    const { purpose } = this.params;
    return personPage(this, { title: t("consent.withdraw-title") }, html`
      <p>${t("consent.withdraw-what", { purpose: t(`consent.short.${purpose}`) })}</p>
      <p>${purpose === "record" ? t("consent.withdraw-record") : t("consent.withdraw-other")}</p>
      <div class="buttons"><button class="button main" @click=${this.#withdraw}>${icon("undo")}<span>${t("consent.withdraw-do")}</span></button>
      <a class="button quiet" href=${href(`/people/${this.record}`)}>${t("app.cancel")}</a></div>`);
  }

  #withdraw = async () => {
    const given = journal.together(this.record, "consent").filter((row) => row.data.purpose === this.params.purpose && row.data.status === "given");
    for (const consent of given) await journal.record({ kind: "command", type: "consent.withdraw", subject: consent.id, fields: {} });
    say(t("consent.withdrawn-kept"));
    go(`/people/${this.record}`, { replace: true });
  };
}
customElements.define("sala-withdraw-consent", WithdrawConsent);
