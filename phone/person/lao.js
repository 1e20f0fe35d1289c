/**
 * Lao letters as they sound, in rough Latin: good enough to hear that ບຸນມີ and Bounmy are one name, and for nothing else. A vowel written before its
 * consonant is put behind it. Its twin is LaoLetters in core.
 */

/** @type {Record<string, string>} */
const CONSONANTS = {
  ກ: "k", ຂ: "k", ຄ: "k", ງ: "ng", ຈ: "ch", ສ: "s", ຊ: "s", ຍ: "y", ຢ: "y", ດ: "d", ຕ: "t", ຖ: "t", ທ: "t", ນ: "n", ໜ: "n", ບ: "b",
  ປ: "p", ຜ: "p", ພ: "p", ຝ: "f", ຟ: "f", ມ: "m", ໝ: "m", ລ: "l", "\u0ebc": "l", ວ: "v", ຫ: "h", ຮ: "h", ອ: "",
};
/** @type {Record<string, string>} */
const BEFORE = { ເ: "e", ແ: "e", ໂ: "o", ໄ: "ai", ໃ: "ai" };
/** @type {Record<string, string>} */
const BEHIND = {
  ະ: "a", "\u0eb1": "a", າ: "a", "\u0eb4": "i", "\u0eb5": "i", "\u0eb6": "u", "\u0eb7": "u", "\u0eb8": "u", "\u0eb9": "u",
  "\u0ebb": "o", "\u0ecd": "o", "\u0ebd": "ia", "\u0eb3": "am",
};
/** Letters that stand for a vowel, or for the end of one, when no other vowel is theirs. @type {Record<string, string>} */
const HALF = { ອ: "o", ວ: "w", ຍ: "y" };
/** Before these ຫ only marks a tone. */
const TONED = "ງຍນມລວ\u0ebc";
/** Signs that mean another vowel together than one by one. @type {[string, string][]} */
const TOGETHER = [["wy", "uay"], ["eoa", "ao"], ["euo", "ua"], ["ei", "eu"], ["ey", "ia"], ["ea", "e"], ["ow", "ua"], ["iaw", "iao"], ["ew", "eo"], ["aw", "ao"], ["iw", "iu"]];

/** @param {string} word letters only, folded; what is not Lao stays @returns {string} */
export function latin(word) {
  const letters = [...word];
  let out = "";
  let before = "";
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at];
    if (BEFORE[letter]) {
      before = BEFORE[letter];
    } else if (CONSONANTS[letter] === undefined) {
      out += BEHIND[letter] ?? letter;
    } else if (letter !== "ຫ" || !TONED.includes(letters[at + 1] ?? "-")) {
      const { vowel, last } = vowelAfter(letters, at, before);
      out += CONSONANTS[letter] + vowel;
      before = "";
      at = last;
    }
  }
  return out;
}

/** @param {string[]} letters @param {number} at a consonant @param {string} before the vowel written before it */
function vowelAfter(letters, at, before) {
  let vowel = before;
  let last = at;
  while (BEHIND[letters[last + 1]]) vowel += BEHIND[letters[++last]];
  while (!vowel.endsWith("am") && isHalf(letters, last + 1)) vowel += HALF[letters[++last]];
  return { vowel: vowel === "w" ? "ua" : TOGETHER.reduce((said, [apart, one]) => said.replaceAll(apart, one), vowel), last };
}

/** @param {string[]} letters @param {number} at */
function isHalf(letters, at) {
  const next = letters[at + 1] ?? "";
  return Boolean(HALF[letters[at]]) && !BEHIND[next] && !(letters[at] !== "ອ" && next === "ອ");
}
