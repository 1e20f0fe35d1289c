import { html, nothing } from "lit";
import { journal } from "../journal/journal.js";
import { sayDay, today } from "../parts/dates.js";
import { Form } from "../parts/form.js";
import { icon } from "../parts/icon.js";
import { say } from "../parts/said.js";
import { codesOf } from "../parts/rules.js";
import { language, t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";
import { MOST, PHOTOS, shrinkFile } from "./shrink.js";

/** Nothing else is ever drawn from a record: what a phone of others sent is not trusted. */
const SMALL = /^data:image\/(webp|jpeg);base64,[A-Za-z0-9+/=]+$/;

/** Pictures of a gathering. First it is asked who is in it; then it is made small on the phone, and told in words for those who cannot see it. */
class Photos extends Form {
  static properties = { shrinking: { state: true } };

  type = "photo";
  required = ["people", "image"];

  constructor() {
    super();
    this.shrinking = false;
  }

  render() {
    return gatheringPage(this, { title: t("photo.title"), intro: t("photo.intro"), isOfPeople: true }, (row) => html`
      ${mayWriteAt(row.data.place, "photo") ? this.#taking() : nothing} ${this.#kept()}`);
  }

  #taking() {
    if (this.#photos().length >= PHOTOS) return html`<p class="note">${t("photo.full", { most: PHOTOS })}</p>`;
    const { people, image } = this.values;
    const mayTake = people === "nobody" || people === "agreed";
    return this.form(html`
      ${this.choice("people", { options: [...codesOf("photo", "people").map((option) => ({ ...option, icon: option.code === "nobody" ? "eye" : "check" })), { code: "no", words: t("photo.not-agreed"), icon: "cross" }] })}
      ${people === "no" ? html`<p class="note sun">${t("photo.not-kept")}</p>` : nothing}
      ${mayTake ? this.#picture(image) : nothing}
      ${image ? this.text("words", { hint: t("photo.words-hint") }) : nothing}`, { words: t("photo.keep") });
  }

  /** @param {string | undefined} image */
  #picture(image) {
    return html`<div class="field"><label class="button big" for="f-image">${icon("camera")}<span>${t("photo.take")}</span></label>
      <input class="unseen" id="f-image" type="file" accept="image/*" aria-invalid=${this.wrong.image ? "true" : nothing} @change=${this.#chosen} />
      ${this.shrinking ? html`<p role="status">${t("photo.shrinking")}</p>` : nothing}
      ${image ? html`<img class="photo" src=${image} alt=${this.values.words ?? t("photo.no-words")} /><p class="hint">${t("photo.size", { size: Math.round((image.length * 3) / 4 / 1024) })}</p>` : nothing}</div>`;
  }

  #chosen = async (/** @type {any} */ event) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    this.shrinking = true;
    try {
      const image = await shrinkFile(file);
      if (image) this.set("image", image);
      else say(t("photo.too-large"));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      say(t("photo.unreadable"));
    } finally {
      this.shrinking = false;
      event.target.value = "";
    }
  };

  check() {
    const wrong = super.check();
    if (this.values.people === "no") wrong.people = t("photo.not-kept");
    if (wrong.image) wrong.image = t("photo.first");
    return wrong;
  }

  /** @param {Record<string, any>} values */
  async keep({ people, image, words }) {
    if (!SMALL.test(image) || image.length > MOST) return say(t("photo.unreadable"));
    const place = journal.get(this.record)?.data.place;
    await journal.record({ kind: "fact", type: "photo", fields: { gathering: this.record, place, use: "gathering", image, people, words, on: today() } });
    say(t("photo.kept"));
    this.values = {};
  }

  #photos() {
    return madeIn("photo", this.record).filter(({ data }) => data.use === "gathering" && SMALL.test(data.image ?? ""));
  }

  #kept() {
    const photos = this.#photos();
    if (photos.length === 0) return html`<p class="soft">${t("photo.none")}</p>`;
    return html`<ul class="photos">${photos.map(({ data }) => html`<li><figure><img class="photo" loading="lazy" src=${data.image} alt=${data.words ?? t("photo.no-words")} />
      <figcaption>${data.words ?? t("photo.no-words")} <span class="hint">${sayDay(data.on, language())}</span></figcaption></figure></li>`)}</ul>`;
  }
}
customElements.define("sala-photos", Photos);
