import { html, nothing } from "lit";
import { gone } from "../directory/gone.js";
import { nameOf } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { CommandForm } from "../parts/commandform.js";
import { today } from "../parts/dates.js";
import { page } from "../parts/page.js";
import { go } from "../parts/router.js";
import { codeWords, commandCodes } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";
import { helped } from "./referral-row.js";

/** The reason that names somebody else, and where that is said. */
const OTHER = "other-can-help";
const INSTEAD = ["instead", "insteadName"];

/**
 * Doing one thing with a referral: what must be said with it is read from the life cycle. What the receiver told by phone is written down as his, and that it
 * was told by phone.
 */
class ReferralCommand extends CommandForm {
  type = "referral";

  /** @param {Record<string, any>} values */
  async keep({ instead, insteadName, ...values }) {
    const command = this.command;
    if (!command) return;
    const other = values.reason === OTHER ? { ...(instead && { instead: Number(instead) }), ...(insteadName && { insteadName }) } : {};
    const dates = Object.fromEntries(command.sets.filter((name) => name.endsWith("On")).map((name) => [name, today()]));
    await journal.record({ kind: "command", type: `referral.${command.name}`, subject: this.record, fields: { ...dates, ...values, ...other, ...(command.via ? { via: command.via } : {}) } });
    say(codeWords("referral", "status", command.to));
    go(`/referrals/${this.record}`, { replace: true });
  }

  render() {
    const row = journal.get(this.record);
    if (row?.type !== "referral") return gone("/referrals");
    const command = this.command;
    const back = `/referrals/${row.id}`;
    if (!command) return page({ title: t("referral.no-longer"), back, intro: t("referral.no-longer-why", { status: codeWords("referral", "status", row.data.status) }) }, nothing);
    const asked = [...new Set([...command.needs, ...command.sets.filter((name) => !name.endsWith("On"))])];
    return page({ title: t(`referral.do.${command.name}`), back, intro: `${nameOf(row.data.service)} · ${helped(row.data)}`, narrow: true }, html`
      ${command.via ? html`<p class="note">${t("referral.told-by-phone", { organization: nameOf(row.data.organization) })}</p>` : nothing}
      ${this.form(asked.map((name) => this.#field(name, command)), { words: t(`referral.do.${command.name}`) })}`);
  }

  /** @param {string} name @param {import("../journal/commands.js").Command} command */
  #field(name, command) {
    if (INSTEAD.includes(name)) return this.values.reason === OTHER ? this.#instead(name) : nothing;
    if (command.fields[name]) return this.choice(name, { label: t("referral.reason"), options: commandCodes("referral", command.name, name) });
    return name === "wait" ? this.text(name, { hint: t("referral.wait-hint") }) : this.long(name, { label: t(`referral.${name}`) });
  }

  /** Whom the receiver names who can help in its place. @param {string} name */
  #instead(name) {
    if (name === "insteadName") return this.text(name);
    const own = journal.get(this.record)?.data.organization;
    const services = journal.list("service", ({ data }) => data.active !== false && !data.confidential && data.organization !== own);
    return this.pick(name, { empty: t("referral.instead-nobody"), options: services.map(({ id }) => ({ code: String(id), words: nameOf(id) })).sort((one, other) => one.words.localeCompare(other.words)) });
  }
}
customElements.define("sala-referral-command", ReferralCommand);
