/**
 * How the fields of one record hang together: the twin of the server's Ties, pinned by `examples/ties.json`. Only what is touched is looked at. What
 * this phone cannot know, such as a record that is not here, it leaves to the server.
 */

/**
 * @typedef {{account?: number, find?: (id: number) => {data: Record<string, any>} | undefined, places?: {id: number, parent?: number, level: string}[], home?: string}} Around
 *   who writes, and what is known of other records and of places; `home` is the level at which people live
 * @typedef {{data: Record<string, any>, has: (name: string) => boolean, around: Around}} Tied the record as it would be, and which fields are touched
 */

/** No chain of places is longer. */
const PLACES_LIMIT = 20;

/** @type {Record<string, (tie: any, tied: Tied) => string | undefined>} */
const tieKinds = {
  own: ({ field }, { data, has, around }) => (has(field) && isTold(data[field]) && data[field] !== around.account ? "not-your-own" : undefined),
  above: (tie, tied) => ((tied.has(tie.field) || tied.has(tie.below)) && isTold(tied.data[tie.field]) && !liesAbove(tie, tied) ? "not-above" : undefined),
  "not-before": ({ field, first }, { data, has }) => {
    const day = /^\d{4}-/.test(first) ? first : data[first];
    return (has(field) || has(first)) && isTold(day) && isTold(data[field]) && data[field] < day ? "too-early" : undefined;
  },
  "one-of": ({ field, other }, { data, has }) => ((has(field) || has(other)) && isTold(data[field]) && isTold(data[other]) ? "one-or-other" : undefined),
  differs: ({ these, those }, { data, has }) => {
    const isTouched = [...these, ...those].some(has);
    return isTouched && these.every((/** @type {string} */ name, /** @type {number} */ at) => plainly(data[name]) === plainly(data[those[at]])) ? "to-oneself" : undefined;
  },
  same: ({ field, reference, theirs }, { data, has, around }) => {
    const named = (has(field) || has(reference)) && isTold(data[reference]) ? around.find?.(Number(data[reference])) : undefined;
    return named && named.data[theirs] !== data[field] ? "of-another-place" : undefined;
  },
};

/**
 * @param {any[]} ties of the record's type
 * @param {Record<string, any>} before the record as it stands; empty when it is being made
 * @param {Record<string, any>} said what would be written
 * @param {Around} around
 * @returns {{reason: string, field: string} | undefined} the first that does not go together
 */
export function brokenTie(ties, before, said, around) {
  const tied = { data: { ...before, ...said }, has: (/** @type {string} */ name) => Object.hasOwn(said, name), around };
  for (const tie of ties) {
    const reason = tieKinds[tie.kind]?.(tie, tied);
    if (reason) return { reason, field: tie.field };
  }
  return undefined;
}

/** @param {any} tie @param {Tied} tied */
function liesAbove({ field, below }, { data, around: { places = [], home } }) {
  if (places.length === 0) return true;
  const known = new Map(places.map((place) => [place.id, place]));
  if (!isTold(data[below])) return known.get(Number(data[field]))?.level !== home;
  let here = known.get(known.get(Number(data[below]))?.parent ?? -1);
  for (let steps = 0; here && steps < PLACES_LIMIT; here = known.get(here.parent ?? -1), steps++) if (here.id === data[field]) return true;
  return false;
}

/** @param {unknown} value */
function isTold(value) {
  return value !== undefined && value !== null;
}

/** Who writes a name in capitals or with a space too many means the same. @param {unknown} value */
function plainly(value) {
  return typeof value === "string" ? value.trim().replace(/\s+/g, " ").toLowerCase() : "";
}
