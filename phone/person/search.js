/**
 * Finding people by a few letters. Both sides are folded to one spelling and any part of a name may be typed; a name is also found by how it
 * sounds, so that "bounmy" finds ບຸນມີ.
 */
import { fullName } from "./name.js";
import { sound } from "./sound.js";
import { folded } from "./spelling.js";

/** Fewer letters sound like too many people. */
const HEARD = 3;

/** @typedef {{id: number, data: Record<string, any>}} PersonRow */

/** @type {WeakMap<Record<string, any>, string>} folded once for each version of a record, since every letter typed looks at all of them */
const folds = new WeakMap();
/** @type {WeakMap<Record<string, any>, string>} */
const sounds = new WeakMap();

/** Everything of a person that may be searched. @param {Record<string, any>} data */
function searched(data) {
  let text = folds.get(data);
  if (text === undefined) {
    text = [fullName(data), data.called, data.description, data.landmark, data.phone].map(folded).join(" ");
    folds.set(data, text);
  }
  return text;
}

/** How the names of a person sound. @param {Record<string, any>} data */
function sounding(data) {
  let text = sounds.get(data);
  if (text === undefined) {
    text = `${sound(fullName(data))} ${sound(data.called)}`;
    sounds.set(data, text);
  }
  return text;
}

/**
 * @typedef {object} Wanted
 * @property {string} [text]
 * @property {"all" | "asked" | "mine" | "noticed" | "supported" | "ended" | "known"} [filter] `asked`: those noticed or supported
 * @property {number} [village]
 * @property {number} [me] the account that asks
 */

/**
 * Those who fit, by name. Records that were joined into another are shown as that other.
 *
 * @template {PersonRow} R
 * @param {R[]} rows
 * @param {Wanted} wanted
 * @param {(place: number) => string} villageName
 * @returns {R[]}
 */
export function found(rows, { text = "", filter = "all", village, me }, villageName) {
  const typed = text.split(/\s+/).map(folded).filter(Boolean);
  const heard = sound(text);
  const villageOf = remembering((place) => folded(villageName(place)));
  const fits = rows.filter(({ data }) => {
    if (data.mergedInto || !isOfKind(data, filter, me)) return false;
    if (village !== undefined && data.place !== village) return false;
    if (typed.length === 0) return true;
    return typed.every((part) => searched(data).includes(part) || villageOf(data.place).includes(part)) || (heard.length >= HEARD && sounding(data).includes(heard));
  });
  return fits.sort((a, b) => Number(isNameless(a.data)) - Number(isNameless(b.data)) || byName.compare(sortKey(a.data), sortKey(b.data)));
}

/** @param {(place: number) => string} name @returns {(place: number) => string} */
function remembering(name) {
  const known = new Map();
  return (place) => {
    if (!known.has(place)) known.set(place, name(place));
    return known.get(place);
  };
}

/** @param {Record<string, any>} data @param {string} filter @param {number | undefined} me */
function isOfKind(data, filter, me) {
  if (filter === "mine") return data.worker === me;
  if (filter === "ended") return data.status === "declined" || data.status === "closed";
  if (filter === "asked") return data.status === "noticed" || data.status === "supported";
  return filter === "all" || data.status === filter;
}

const byName = new Intl.Collator("lo");

/** @param {Record<string, any>} data */
function isNameless(data) {
  return !fullName(data) && !data.called;
}

/** @param {Record<string, any>} data */
function sortKey(data) {
  return fullName(data) || data.called || data.description || "";
}
