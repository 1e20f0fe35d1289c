import { html } from "lit";
import { Screen } from "../parts/screen.js";
import { journal } from "./journal.js";
import { settleCard } from "./settle-card.js";

/** On a person's page: what is still to settle about this person. */
class SettlePerson extends Screen {
  render() {
    const open = journal.together(this.record, "settle").filter((/** @type {any} */ { data }) => data.status === "open");
    return html`${open.map(settleCard)}`;
  }
}
customElements.define("sala-person-settle", SettlePerson);
