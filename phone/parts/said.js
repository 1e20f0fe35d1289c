/**
 * Telling the person at the phone what just happened, in one line that screen readers hear too. The frame shows it.
 *
 * @param {string} words already in the reader's language
 */
export function say(words) {
  window.dispatchEvent(new CustomEvent("sala-said", { detail: words }));
}
