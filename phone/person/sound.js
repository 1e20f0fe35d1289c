/**
 * How a name sounds, so that it is known again however it was spelt: ບຸນມີ, Bounmy and Boun Mee are one. Lao is written in Latin letters in several
 * ways (French and English, with and without what is not heard), which all come to one here. Its twin is Sound in core, and
 * examples/sounds.json binds the two.
 */
import { latin } from "./lao.js";
import { folded } from "./spelling.js";

/** Written so or so, the same is heard; in this order. G is ng, C is ch. @type {[RegExp, string][]} */
const HEARD = [
  [/tch|ch|j/g, "C"], [/c|q/g, "k"], [/kh/g, "k"], [/ph/g, "p"], [/th/g, "t"], [/sh|x|z/g, "s"], [/ng/g, "G"], [/gn|^n[hy](?=[aeiou])/g, "y"], [/nh/g, "n"], [/g/g, "k"],
  [/w(?![aeiouy])/g, "o"], [/w/g, "v"],
  [/(?<=[^aeiouy])e$/, ""],
  [/ou|oo|ue|eu|oe/g, "u"], [/ee/g, "i"], [/y(?![aeiou])/g, "i"], [/(?<=[^aeiou])(?<!^)y/g, ""], [/(?<=[aeiou])y/g, "i"],
  [/ei/g, "ai"], [/ae/g, "e"], [/au/g, "ao"], [/ie/g, "ia"], [/uo/g, "ua"],
  [/h(?![aeiouy])/g, ""], [/r(?![aeiou])/g, ""], [/r/g, "l"], [/d(?![aeiou])/g, "t"], [/b(?![aeiou])/g, "p"],
  [/(.)\1+/g, "$1"],
];

/** @param {string | undefined} name @returns {string} */
export function sound(name) {
  return (name ?? "").split(/[\s\u200b.,'’-]+/u).map((word) => heard(latin(folded(word)))).join("").replace(/(.)\1+/g, "$1");
}

/** @param {string} word */
function heard(word) {
  return HEARD.reduce((said, [spelt, one]) => said.replace(spelt, one), word);
}

/** One letter in six may have been heard otherwise. @param {string | undefined} one @param {string | undefined} other */
export function soundsLike(one, other) {
  const [first, second] = [sound(one), sound(other)];
  if (first === "" || second === "") return false;
  return distance(first, second) <= Math.floor(Math.max(first.length, second.length) / 6);
}

/** How many letters must be added, left out or changed. @param {string} one @param {string} other */
function distance(one, other) {
  let row = [...other, ""].map((_, i) => i);
  [...one].forEach((letter, i) => {
    const next = [i + 1];
    [...other].forEach((against, j) => next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + Number(letter !== against))));
    row = next;
  });
  return row[other.length];
}
