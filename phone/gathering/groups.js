import { html, nothing } from "lit";
import { categoryWords } from "../need/categories.js";
import { icon } from "../parts/icon.js";
import { href } from "../parts/router.js";
import { codeWords, codesOf } from "../parts/rules.js";
import { Screen } from "../parts/screen.js";
import { t } from "../words/words.js";
import { gatheringPage } from "./gathering-page.js";
import { madeIn, mayWriteAt } from "./gatherings.js";

/** @type {Record<string, string>} */
const DRAWN = { "elders-alone": "elder", disability: "wheelchair", pregnant: "mother", "small-children": "child", poor: "money", "far-away": "walk", minority: "language", "chronic-illness": "medicine", "no-papers": "papers", isolated: "stigma", other: "company" };

/** Groups whom help does not reach, with what each needs and who said so. */
class Groups extends Screen {
  render() {
    return gatheringPage(this, { title: t("gathering.produce.groups"), intro: t("gathering.groups-intro"), isOfPeople: true }, (row) => {
      const needs = madeIn("need", row.id).filter(({ data }) => data.group);
      const may = mayWriteAt(row.data.place, "need");
      const groups = codesOf("need", "group").map(({ code, words }) => ({ code, words, own: needs.filter(({ data }) => data.group === code) }));
      return html`<ul class="rows">${groups.sort((a, b) => b.own.length - a.own.length).map((group) => html`<li>${may
        ? html`<a class="row" href=${href(`/gatherings/${row.id}/needs`, { group: group.code })}>${inside(group)}${icon("add", "small")}<span class="unseen">${t("gathering.group-add")}</span></a>`
        : html`<span class="row">${inside(group)}</span>`}</li>`)}</ul>`;
    });
  }
}
customElements.define("sala-groups", Groups);

/** @param {{code: string, words: string, own: any[]}} group */
function inside({ code, words, own }) {
  const who = [...new Set(own.map(({ data }) => codeWords("need", "raisedBy", data.raisedBy)))].filter(Boolean).join(", ");
  return html`${icon(DRAWN[code] ?? "company")}<span class="grow"><strong>${words}</strong><span class="hint">${own.length === 0 ? t("gathering.group-none")
    : `${t("gathering.group-needs", { count: own.length })} · ${own.map(({ data }) => categoryWords(data.category)).join(", ")}`}</span>
    ${who ? html`<span class="hint">${t("gathering.group-raised", { who })}</span>` : nothing}</span>`;
}
