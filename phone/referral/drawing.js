import { html } from "lit";
import { t } from "../words/words.js";

/**
 * The code that a camera reads, for a link: as the server drew it with the link, or fetched from where it draws it.
 *
 * @param {{url: string, svg?: string}} link
 */
export function codeOf({ url, svg }) {
  const token = url.split("/").at(-1);
  return drawing(svg) ?? html`<img src="/links/${token}/qr.svg" width="144" height="144" alt=${t("referral.code")} />`;
}

/**
 * A drawing that the server made, such as a QR code, taken in as a picture and never as page text: nothing in it can run.
 *
 * @param {string | undefined} svg
 * @returns {Element | undefined}
 */
function drawing(svg) {
  if (!svg) return undefined;
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return undefined;
  for (const unwanted of root.querySelectorAll("script, foreignObject, a")) unwanted.remove();
  root.setAttribute("role", "img");
  root.setAttribute("aria-label", t("referral.code"));
  return document.importNode(root, true);
}
