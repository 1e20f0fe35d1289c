/**
 * One spelling for what is typed in several. Lao is written without spaces, and its tone marks and doubled letters are typed in several ways; so both what is
 * sought and where it is sought are folded. Its twin is Spelling in core.
 */

/** @param {string | undefined} text @returns {string} letters and figures only, in one spelling */
export function folded(text) {
  return (text ?? "")
    .normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase()
    .replace(/[\u0ec8-\u0ecb\u200b-\u200d\ufeff]/g, "") // tone marks, and breaks that cannot be seen
    .replace(/\u0ecd\u0eb2/g, "\u0eb3") // the vowel am, typed as two
    .replace(/ເເ/g, "ແ").replace(/ຫນ/g, "ໜ").replace(/ຫມ/g, "ໝ").replace(/ຣ/g, "ລ")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
