import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { journal } from "../journal/journal.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codeWords } from "../parts/rules.js";
import { t } from "../words/words.js";
import { isSpokenOf, topicIcon, topicName } from "./ballots.js";
import { pairsFor } from "./pairs.js";
import { methodOf } from "./ballot-tally.js";
import { sorted } from "./topics.js";
import "./drawings.js";

/** Puts topics to the vote: how, and which. */
class BallotForm extends Form {
  type = "ballot";
  required = ["method", "topics"];

  connectedCallback() {
    super.connectedCallback();
    this.values = { topics: this.#topics().map(({ id }) => String(id)) };
  }

  #topics() {
    const gathering = journal.get(this.record);
    return gathering ? sorted(journal.list("topic", { place: gathering.data.place }).filter(isSpokenOf), this.record).here : [];
  }

  check() {
    const wrong = super.check();
    const method = methodOf(journal.rules, this.values.method);
    const count = (this.values.topics ?? []).length;
    if (method && count > 0 && (count < method.topics.least || count > method.topics.greatest)) wrong.topics = t("ballot.topics-between", method.topics);
    return wrong;
  }

  /** @param {string} name */
  label(name) {
    return name === "topics" ? t("ballot.which") : super.label(name);
  }

  /** @param {string} method */
  #choose(method) {
    const rule = methodOf(journal.rules, method);
    this.set("method", method);
    this.set("secret", Boolean(rule?.secret));
    this.set("dots", rule?.dots);
  }

  /** @param {Record<string, any>} values */
  async keep({ method, topics, secret, dots, question }) {
    const { place } = /** @type {any} */ (journal.get(this.record)).data;
    const ballot = await journal.record({ kind: "edit", type: "ballot", fields: { place, gathering: this.record, method, topics, secret: secret ? true : undefined, dots, question } });
    await journal.recordAll(topics.map((/** @type {string} */ id) => ({ kind: /** @type {const} */ ("edit"), type: "topic", subject: Number(id), fields: { ballot } })));
    go(`/ballots/${ballot}`, { replace: true });
  }

  render() {
    if (!journal.get(this.record)) return gone("/village");
    const method = methodOf(journal.rules, this.values.method);
    const count = (this.values.topics ?? []).length;
    return page({ title: t("ballot.new"), back: `/gatherings/${this.record}/vote`, intro: t("ballot.new-intro"), narrow: true }, this.form(html`
      ${this.choice("method", { options: journal.rules.priorities.methods.map((/** @type {any} */ { code, icon }) => ({ code, icon, words: codeWords("ballot", "method", code), hint: t(`ballot.method-hint.${code}`) })), change: (/** @type {string} */ code) => this.#choose(code) })}
      ${method?.pairs && count > 1 ? html`<p class="note">${this.#pairsSaid(count, method.pairs)}</p>` : nothing}
      ${this.choice("topics", { many: true, options: this.#topics().map((topic) => ({ code: String(topic.id), icon: topicIcon(/** @type {any} */ (topic)), words: topicName(/** @type {any} */ (topic)) })) })}
      ${method?.dots ? this.number("dots", { hint: t("ballot.dots-hint") }) : nothing}
      ${method && method.card !== "group" ? this.flag("secret", { hint: t("ballot.secret-hint") }) : nothing}
      ${this.text("question", { hint: t("ballot.question-hint") })}`, { words: t("ballot.begin") }));
  }

  /** @param {number} count @param {number} most */
  #pairsSaid(count, most) {
    const all = (count * (count - 1)) / 2;
    const asked = pairsFor(Array.from({ length: count }, (_, i) => i), most, 0).length;
    return asked === all ? t("ballot.all-pairs", { pairs: all }) : t("ballot.some-pairs", { pairs: asked, all });
  }
}
customElements.define("sala-ballot-form", BallotForm);
