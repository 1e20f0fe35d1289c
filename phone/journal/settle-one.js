import { gone } from "../directory/gone.js";
import { page } from "../parts/page.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { journal } from "./journal.js";
import { settleCard } from "./settle-card.js";

/** One thing to settle, reached from a mark beside a field. */
class SettleOne extends Screen {
  render() {
    const row = journal.get(this.record);
    if (row?.type !== "settle") return gone("/settle");
    return page({ title: t("settle.one"), back: "/settle", narrow: true }, settleCard(row));
  }
}
customElements.define("sala-settle-one", SettleOne);
