import { html } from "lit";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { t } from "../words/words.js";
import { worksAt } from "./gatherings.js";
import { produceOf } from "./produced.js";

/**
 * The ways to what a gathering makes, each with how much is there already.
 *
 * @param {import("../journal/journal.js").Row} gathering
 * @param {string[]} codes
 */
export function produceLinks(gathering, codes) {
  const isNear = worksAt(gathering.data.place);
  const known = codes.map(produceOf).filter((one) => one !== undefined).filter((one) => isNear || !one.isOfPeople);
  return html`<ul class="produces">${known.map(({ code, path, icon: name, count }) => {
    const there = count(gathering.id, gathering.data);
    return html`<li><a class="choice" href=${href(`/gatherings/${gathering.id}/${path}`)}>${icon(name)}<span>${t(`gathering.produce.${code}`)}
      <small>${there > 0 ? t("gathering.there", { count: there }) : t("gathering.nothing-there")}</small></span></a></li>`;
  })}</ul>`;
}
