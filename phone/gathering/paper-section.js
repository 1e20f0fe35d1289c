import { html, nothing } from "lit";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { placeOf } from "../parts/places.js";
import { t } from "../words/words.js";
import "./paper-drawings.js";

/** On the page of a village: what can be printed for it. */
class PaperSection extends Screen {
  render() {
    const { place } = this.params;
    if (!placeOf(Number(place))) return nothing;
    return card({ title: t("paper.section") }, html`<div class="buttons">
      ${linkButton({ to: `/village/${place}/wall`, words: t("wall.title"), icon: "wall-promises" })}
      ${linkButton({ to: `/village/${place}/forms`, words: t("paper.title"), icon: "form-topics" })}
      ${linkButton({ to: `/village/${place}/leaflet`, words: t("paper.leaflet"), icon: "info" })}</div>`);
  }
}
customElements.define("sala-paper-section", PaperSection);
