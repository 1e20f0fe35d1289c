import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { choiceField } from "../parts/fields.js";
import { page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { hasEnded } from "../journal/commands.js";
import { t } from "../words/words.js";
import { referralRow } from "./referral-row.js";

/** How many lines are drawn at once. */
const SHOWN = 40;

/** @type {Record<string, (row: any, live: string[]) => boolean>} */
const VIEWS = {
  waiting: ({ data }) => data.status === "requested",
  live: ({ data }, live) => live.includes(data.status),
  drafts: ({ data }) => data.status === "draft",
  no: ({ data }) => ["rejected", "failed"].includes(data.status),
  ended: (row) => hasEnded(journal.rules, row),
};

/** Every referral this phone holds: the ones without an answer first. */
class Referrals extends Screen {
  static properties = { view: { state: true }, shown: { state: true } };

  constructor() {
    super();
    this.view = "waiting";
    this.shown = SHOWN;
  }

  render() {
    const all = journal.list("referral");
    const live = journal.rules.lifecycles.referral.live ?? [];
    const rows = all.filter((/** @type {any} */ row) => VIEWS[this.view](row, live)).sort(/** @param {any} a @param {any} b */ (a, b) => (a.data.requestedOn ?? "").localeCompare(b.data.requestedOn ?? "") || a.id - b.id);
    const options = Object.keys(VIEWS).map((code) => ({ code, words: t("referral.view-count", { view: t(`referral.view.${code}`), count: all.filter((/** @type {any} */ row) => VIEWS[code](row, live)).length }) }));
    return page({ title: t("referral.title") }, html`
      ${choiceField({ name: "view", label: t("referral.show"), value: this.view, two: true, options, change: (value) => { this.view = value; this.shown = SHOWN; } })}
      ${rows.length === 0 ? html`<p class="soft" role="status">${t("referral.none")}</p>` : html`<ul class="rows">${rows.slice(0, this.shown).map((/** @type {any} */ row) => referralRow(row, { withPerson: true }))}</ul>`}
      ${rows.length > this.shown ? html`<button class="button quiet" @click=${() => (this.shown += SHOWN)}>${t("directory.more", { count: rows.length - this.shown })}</button>` : nothing}`);
  }
}
customElements.define("sala-referrals", Referrals);
