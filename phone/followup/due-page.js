import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { choiceField, pickField } from "../parts/fields.js";
import { linkButton, page } from "../parts/page.js";
import { placeName, villages } from "../parts/places.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { dueList } from "./due-row.js";
import { dues, isMine } from "./dues.js";

/** How many lines are drawn in one group at once. */
const SHOWN = 50;

/** What waits to be done, the most overdue first. */
class DuePage extends Screen {
  static properties = { whose: { state: true }, place: { state: true }, kind: { state: true } };

  constructor() {
    super();
    this.whose = "mine";
    this.place = "";
    this.kind = "";
  }

  render() {
    const all = dues().filter((due) => this.#isAsked(due));
    const kinds = [...new Set(dues().map((due) => due.kind))];
    const overdue = all.filter(({ days }) => days > 0);
    const now = all.filter(({ days }) => days === 0);
    const soon = all.filter(({ days }) => days < 0 && days >= -7);
    return page({ title: t("followup.due-title"), intro: t("followup.due-counts", { overdue: overdue.length, today: now.length, soon: soon.length }) }, html`
      <div class="columns"><div class="stack">
        ${this.#filters(kinds)}
        ${all.length === 0 ? html`<p class="note">${t("followup.nothing-due")}</p>` : nothing}
        ${dueList(overdue.slice(0, SHOWN), t("followup.overdue"))}
        ${overdue.length > SHOWN ? html`<p class="soft">${t("followup.more-overdue", { count: overdue.length - SHOWN })}</p>` : nothing}
      </div><div class="stack">
        ${dueList(now.slice(0, SHOWN), t("followup.today"))}
        ${dueList(soon.slice(0, SHOWN), t("followup.this-week"))}
        ${linkButton({ to: "/caseload", words: t("followup.caseload-menu"), icon: "people", kind: "quiet" })}
      </div></div>`);
  }

  /** @param {string[]} kinds that anything is due of */
  #filters(kinds) {
    return html`${choiceField({ name: "whose", label: t("followup.whose"), two: true, value: this.whose, options: ["mine", "all"].map((code) => ({ code, words: t(`followup.whose.${code}`) })), change: (value) => (this.whose = value) })}
        <details><summary>${t("directory.narrow")}</summary><div class="stack">
          ${pickField({ name: "place", label: t("followup.village"), empty: t("directory.any"), value: this.place, options: villages().map((place) => ({ code: String(place.id), words: placeName(place.id) })), change: (value) => (this.place = value ?? "") })}
          ${pickField({ name: "kind", label: t("followup.kind"), empty: t("directory.any"), value: this.kind, options: kinds.map((code) => ({ code, words: t(`followup.due.${code}`) })), change: (value) => (this.kind = value ?? "") })}
      </div></details>`;
  }

  /** @param {import("./due.js").Due} due */
  #isAsked(due) {
    const { person, kind } = due;
    const data = journal.get(person)?.data;
    if (this.whose === "mine" && !isMine(due)) return false;
    return (this.place === "" || data?.place === Number(this.place)) && (this.kind === "" || kind === this.kind);
  }
}
customElements.define("sala-due", DuePage);
