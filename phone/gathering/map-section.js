import { html } from "lit";
import { card, linkButton } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { drawnIn } from "./map-features.js";
import "./drawings.js";

/** On the page of a village: how much of its map is drawn, and the way there. */
class MapSection extends Screen {
  render() {
    const place = Number(this.params.place);
    const count = drawnIn(place).length;
    return card({ title: t("feature.map") }, html`<p class="soft">${count === 0 ? t("feature.none") : t("feature.list", { count })}</p>
      <div class="buttons">${linkButton({ to: `/village/${place}/map`, words: t("feature.open"), icon: "map" })}</div>`);
  }
}
customElements.define("sala-map-section", MapSection);
