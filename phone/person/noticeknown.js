import { html } from "lit";
import { journal } from "../journal/journal.js";
import { isYetToCome } from "../parts/dates.js";
import { go } from "../parts/router.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { NoticeForm } from "./noticeform.js";
import { isKnownOnly } from "./standing.js";
import { personPage } from "./step.js";

/** Somebody on the village list may need support. Nothing is asked that the list tells already; the offer comes next. */
class NoticeKnown extends NoticeForm {
  required = ["noticedBy", "noticedOn"];

  connectedCallback() {
    super.connectedCallback();
    // What was answered before it turned out that the person is on the list.
    const { by, asked } = this.params;
    if (by) Object.assign(this.values, { noticedBy: by, askedBy: asked });
  }

  render() {
    return personPage(this, { title: t("person.notice-known-title"), intro: t("person.notice-known-intro") }, isKnownOnly(this.record)
      ? this.form(html`${this.noticing()}${this.day("noticedOn")}`, { words: t("app.next-step") })
      : html`<p class="note">${t("person.notice-known-done")}</p>`);
  }

  check() {
    const wrong = super.check();
    if (isYetToCome(this.values.noticedOn)) wrong.noticedOn = t("app.not-yet");
    return wrong;
  }

  async keep() {
    const { worker } = journal.get(this.record)?.data ?? {};
    await journal.record({ kind: "command", type: "person.notice", subject: this.record, fields: this.noticed() });
    // As with somebody new: whoever noticed goes on with it, unless it is another's already.
    if (!worker) await journal.record({ kind: "edit", type: "person", subject: this.record, fields: { worker: journal.account?.id } });
    say(t("app.saved"));
    go(`/people/${this.record}/offer`, { replace: true, query: { talk: 1 } });
  }
}
customElements.define("sala-notice-known", NoticeKnown);
