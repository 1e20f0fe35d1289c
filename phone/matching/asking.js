/** Who asks and for what, with what the rules of matching need to know around it. */
import { daysBetween } from "../parts/dates.js";
import { spotOf } from "./distance.js";

/**
 * @typedef {{id: number, type?: string, data: Record<string, any>}} Row
 * @typedef {{id: number, parent?: number | null, level: string, latitude?: number | null, longitude?: number | null}} Place
 * @typedef {{
 *   today: string,
 *   rules: any,
 *   needs?: {code: string, group?: string}[],
 *   places: Place[],
 *   levels: {levels: string[], home: string},
 *   household?: {latitude?: number, longitude?: number},
 *   wide?: boolean,
 *   wanted?: number[],
 *   unwanted?: number[],
 *   referrals?: Row[],
 *   followups?: Row[],
 *   load?: Record<string, {open: number, limit?: number | null}>,
 * }} Context rules: `rules.matching`; needs: `rules.needs.categories`; levels: `rules.places`; household: fields of the person's own; wide: show what lies beyond its reach too;
 *   wanted, unwanted: services that the person asked for or does not want; referrals, followups: this person's; load: by organization
 */

/** Deeper than any hierarchy of places. */
const DEPTH_LIMIT = 20;

export class Asking {
  /** @param {Row} person @param {Row} need @param {Context} context */
  constructor(person, need, context) {
    this.person = person;
    this.need = need;
    this.context = context;
    this.rules = context.rules;
    this.fields = person.data;
    this.category = need.data.category;
    this.places = new Map(context.places.map((place) => [place.id, place]));
    /** @type {string[]} what makes access hard */
    this.access = (person.data.access ?? []).filter((/** @type {string} */ one) => one !== "none");
  }

  /**
   * A reason as the rules weigh it: a number weighs, "excludes" rules out, "ask" asks, 0 is silent.
   *
   * @param {string} code
   * @param {Record<string, any>} [details]
   */
  give(code, details = {}) {
    const weight = this.rules.reasons[code];
    if (weight === undefined) throw new Error(`rules/matching.json: reasons has no weight for ${code}`);
    if (weight === 0) return undefined;
    const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && value !== null));
    return typeof weight === "number" ? { ...known, code, weight, kind: weight > 0 ? "for" : "against" } : { ...known, code, weight: 0, kind: weight };
  }

  /** Where the way begins: at home when that is known, else in the middle of the village. */
  get start() {
    return spotOf(this.context.household) ?? this.spotOfVillage(this.fields.place);
  }

  /** The middle of a village; a district is too wide to be a spot. @param {number | undefined} place */
  spotOfVillage(place) {
    const known = place === undefined ? undefined : this.places.get(place);
    return known?.level === this.context.levels.home ? spotOf(/** @type {any} */ (known)) : undefined;
  }

  /** The place and those it lies in, from itself upwards. @param {number | undefined} id */
  chain(id) {
    /** @type {Place[]} */
    const chain = [];
    for (let place = this.places.get(id ?? -1); place && chain.length < DEPTH_LIMIT; place = this.places.get(place.parent ?? -1)) chain.push(place);
    return chain;
  }

  /** @param {string | undefined} category @returns {string | undefined} */
  group(category) {
    return this.context.needs?.find(({ code }) => code === category)?.group;
  }

  /** @param {string} day */
  daysSince(day) {
    return daysBetween(day, this.context.today);
  }
}
