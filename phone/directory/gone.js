import { html } from "lit";
import { page } from "../parts/page.js";
import { t } from "../words/words.js";

/** What is shown in place of a record that this phone does not hold. @param {string} back */
export function gone(back) {
  return page({ title: t("app.gone"), back, intro: t("app.gone-why") }, html``);
}
