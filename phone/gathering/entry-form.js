import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codesOf, codeWords } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { methodOfBallot, nameOfTopic, tallyOf, tooMany, topicsOf } from "./ballots.js";
import { partName } from "./parts-words.js";
import { topicIcon } from "./ballots.js";
import "./drawings.js";

/** Hands that were counted, or cards of paper: of how many people, of what sort, and how many marks each topic has. */
class EntryForm extends Form {
  type = "vote";
  required = ["count"];

  connectedCallback() {
    super.connectedCallback();
    const wrong = this.#replaced;
    const marks = Object.entries(wrong?.data.marks ?? {}).filter(([, n]) => typeof n === "number").map(([id, n]) => [`topic-${id}`, n]);
    const { sex, age, ethnicity, disability, count, card } = wrong?.data ?? {};
    this.values = wrong ? { sex, age, ethnicity, disability: disability === undefined ? undefined : disability ? "yes" : "no", count, card, ...Object.fromEntries(marks) } : {};
  }

  get #ballot() {
    return journal.get(this.record);
  }

  get #replaced() {
    return this.params.replaces ? journal.get(Number(this.params.replaces)) : undefined;
  }

  get #isHands() {
    return this.#ballot?.data.method === "hands";
  }

  /** @param {string} name */
  label(name) {
    if (name.startsWith("topic-")) return nameOfTopic(Number(name.slice(6)));
    return name === "count" ? t(this.#isHands ? "vote.how-many-here" : "vote.how-many-cards") : super.label(name);
  }

  #marks() {
    return topicsOf(/** @type {any} */ (this.#ballot)).map(({ id }) => /** @type {[number, number]} */ ([id, this.values[`topic-${id}`] ?? 0])).filter(([, n]) => n > 0);
  }

  check() {
    const wrong = super.check();
    const ballot = /** @type {any} */ (this.#ballot);
    const { count } = this.values;
    for (const { id } of topicsOf(ballot)) {
      const n = this.values[`topic-${id}`];
      if (n !== undefined && !(Number.isInteger(n) && n >= 0)) wrong[`topic-${id}`] = t("app.between", { least: 0, greatest: 40000 });
      else if (this.#isHands && n > count) wrong[`topic-${id}`] = t("vote.more-hands", { hands: n, people: count });
    }
    const most = count * (ballot.data.dots ?? methodOfBallot(ballot)?.dots ?? 1);
    const dots = this.#marks().reduce((sum, [, n]) => sum + n, 0);
    if (!this.#isHands && dots > most) wrong.count = t("vote.more-dots", { dots, most });
    const full = typeof count === "number" ? tooMany(ballot, count - (this.#replaced?.data.count ?? 0)) : undefined;
    if (full) wrong.count = `${t("ballot.full", full)} ${t("ballot.full-how")}`;
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep({ sex, age, ethnicity, disability, count, card }) {
    const ballot = /** @type {any} */ (this.#ballot);
    const { gathering, place } = ballot.data;
    const replaces = this.#replaced?.id;
    await journal.record({ kind: "fact", type: "vote", fields: {
      ballot: ballot.id, gathering, place, sex, age, ethnicity, disability: disability === undefined ? undefined : disability === "yes",
      count, card, marks: Object.fromEntries(this.#marks()), via: this.#isHands ? "hands" : "paper", replaces } });
    say(t("vote.counted", { people: tallyOf(ballot).people }));
    this.values = {};
    if (replaces) go(`/ballots/${ballot.id}/recount`, { replace: true });
    else window.scrollTo(0, 0);
  }

  render() {
    const ballot = this.#ballot;
    if (ballot?.type !== "ballot") return gone("/village");
    const pictures = (/** @type {string} */ name) => codesOf("vote", name).filter(({ code }) => code !== "unknown").map(({ code }) => ({ code, words: partName(name, code) }));
    return page({ title: t(this.#replaced ? "vote.again" : this.#isHands ? "vote.hands" : "vote.paper"), back: `/ballots/${ballot.id}`, intro: t(this.#isHands ? "vote.hands-intro" : "vote.paper-intro"), narrow: true }, html`
      <p class="count" role="status">${t("ballot.voted", { people: tallyOf(ballot).people })}</p>
      ${ballot.data.status !== "open" ? html`<p class="note">${t("ballot.not-open")}</p>` : this.form(html`
      <details class="card folded" ?open=${this.#isHands}><summary><h2>${t("vote.whose")}</h2></summary><div class="stack">
        ${this.choice("sex", { two: true, options: pictures("sex") })}${this.choice("age", { two: true, options: pictures("age") })}
        ${this.pick("ethnicity", { options: pictures("ethnicity") })}${this.choice("disability", { two: true, options: [{ code: "yes", words: t("app.yes") }, { code: "no", words: t("app.no") }] })}</div></details>
      ${this.number("count", { hint: this.#isHands ? t("vote.once-each") : undefined })}
      <fieldset class="field"><legend>${t(this.#isHands ? "vote.hands-each" : "vote.dots-each")}</legend><div class="stack">
        ${topicsOf(ballot).map((topic) => this.number(`topic-${topic.id}`, { label: html`${icon(topicIcon(topic), "small")} ${nameOfTopic(topic.id)}` }))}</div></fieldset>
      ${this.#isHands ? nothing : this.text("card", { short: true, hint: t("vote.card-hint") })}`, { words: t("vote.count-it") })}`);
  }
}
customElements.define("sala-entry-form", EntryForm);
