/**
 * A drawing that the server made, such as a QR code, taken in as a picture and never as page text: nothing in it can run.
 *
 * @param {string | undefined} svg
 * @returns {Element | undefined}
 */
export function drawing(svg) {
  if (!svg) return undefined;
  const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return undefined;
  for (const unwanted of root.querySelectorAll("script, foreignObject, a")) unwanted.remove();
  root.setAttribute("role", "img");
  return document.importNode(root, true);
}
