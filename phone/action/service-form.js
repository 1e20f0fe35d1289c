import { html } from "lit";
import { gone } from "../directory/gone.js";
import { categoryOptions } from "../directory/names.js";
import { journal } from "../journal/journal.js";
import { categoryWords } from "../need/categories.js";
import { today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { page } from "../parts/page.js";
import { placeName } from "../parts/places.js";
import { go } from "../parts/router.js";
import { codesOf } from "../parts/rules.js";
import { say } from "../parts/said.js";
import { t } from "../words/words.js";

/** From a kept promise to something people can use: most of it is known, and one name is enough. It counts when somebody else has confirmed it. */
class PromiseService extends Form {
  type = "service";
  required = ["name"];

  connectedCallback() {
    super.connectedCallback();
    const promise = this.#promise();
    this.values = { name: promise?.data.words?.slice(0, 160), categories: promise?.data.offers ? [promise.data.offers] : [], reach: "village", capacity: "has-capacity" };
  }

  #promise() {
    const row = journal.get(this.record);
    return row?.type === "commitment" ? row : undefined;
  }

  /** @param {Record<string, any>} values */
  async keep(values) {
    const { place, gathering } = this.#promise()?.data ?? {};
    const organization = await journal.record({ kind: "edit", type: "organization", fields: { place, name: values.name, informal: true, ...(values.phone ? { phone: values.phone } : {}) } });
    const room = values.capacity ? { capacityOn: today() } : {};
    await journal.record({ kind: "edit", type: "service", fields: { ...values, ...room, place, organization, informal: true, commitment: this.record, proposed: true, proposedBy: journal.account?.id, ...(gathering ? { gathering } : {}) } });
    say(t("thread.proposed-done"));
    go(`/promises/${this.record}`, { replace: true });
  }

  render() {
    const promise = this.#promise();
    if (!promise || promise.data.status !== "kept") return gone("/village");
    const reach = codesOf("service", "reach").filter(({ code }) => code !== "country");
    return page({ title: t("thread.propose"), back: `/promises/${promise.id}`, intro: t("thread.propose-intro", { place: placeName(promise.data.place), need: categoryWords(promise.data.offers) }), narrow: true }, this.form(html`
      ${this.text("name", { label: t("thread.service-name") })}
      ${this.long("eligibility", { hint: t("thread.eligibility-hint") })}
      ${this.choice("reach", { two: true, options: reach })}
      ${this.choice("capacity", { two: true })}
      ${this.choice("cost", { two: true })}
      ${this.text("phone", { kind: "tel", mode: "tel" })}
      ${this.text("hours", { hint: t("directory.hours-hint") })}
      ${this.flag("goesToThem")}${this.flag("transport")}
      <details><summary>${t("service.categories")}: ${(this.values.categories ?? []).map(categoryWords).join(", ")}</summary>${this.choice("categories", { label: t("service.categories"), many: true, two: true, options: categoryOptions() })}</details>`, { words: t("thread.propose-send") }));
  }
}
customElements.define("sala-promise-service", PromiseService);
