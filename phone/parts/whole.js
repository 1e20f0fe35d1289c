import { html, nothing } from "lit";
import { wholeApp } from "../fresh.js";
import { t } from "../words/words.js";
import { icon } from "./icon.js";
import { Screen } from "./screen.js";

/** Says, as long as it is so, that this phone does not have the whole app yet and still needs the network. */
class Whole extends Screen {
  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("sala-fresh", this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("sala-fresh", this.#look);
  }

  #look = () => this.requestUpdate();

  render() {
    const whole = wholeApp();
    return whole === "here" ? nothing : html`<p class="note" role="status">${icon("info", "small")} ${t(`app.whole.${whole}`)}</p>`;
  }
}
customElements.define("sala-whole", Whole);
