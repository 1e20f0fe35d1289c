/**
 * Which services fit a need, each with its reasons; the score is only their sum. The twin of `org.sala.matching` in core, pinned by
 * `examples/matching.json`. People choose; this only says what is known, why, and in a fair order.
 */
import { Asking } from "./asking.js";
import { nothingHere } from "./nothing-here.js";
import { copesWithAccess, ownWish, rightAge, rightSex, sameLanguage, triedBefore, writtenConditions } from "./person-rules.js";
import { affordable, fairShare, hasRoom, lastConfirmed, onlyProposed, papersNeeded, stillOpen } from "./service-rules.js";
import { meetsNeed, onTheWay, withinReach } from "./way-rules.js";

/**
 * @typedef {import("./asking.js").Row} Row
 * @typedef {import("./asking.js").Context} Context
 * @typedef {{code: string, weight: number, kind: "for" | "against" | "ask" | "excludes", [detail: string]: any}} Reason
 * @typedef {{service: Row, score: number, reasons: Reason[]}} Match
 * @typedef {{fits: Match[], excluded: {service: Row, reasons: Reason[]}[], nothing?: import("./nothing-here.js").Nothing}} Matches
 */

/** What is shown first comes first. */
const RULES = [
  ownWish, meetsNeed, withinReach, onTheWay, rightAge, rightSex, writtenConditions, sameLanguage, copesWithAccess,
  affordable, papersNeeded, hasRoom, lastConfirmed, stillOpen, onlyProposed, triedBefore, fairShare,
];

/**
 * @param {Row} person
 * @param {Row} need
 * @param {Row[]} services
 * @param {Context} context
 * @returns {Matches} fits, the best first; excluded, each with why; nothing, only when nothing fits
 */
export function match(person, need, services, context) {
  const asking = new Asking(person, need, context);
  const all = services.map((service) => weigh(asking, service));
  const fits = all.filter(({ reasons }) => !reasons.some(excludes)).sort(byTurn(person.id));
  const excluded = all.filter(({ reasons }) => reasons.some(excludes)).map(({ service, reasons }) => ({ service, reasons: reasons.filter(excludes) }));
  return fits.length > 0 ? { fits, excluded } : { fits, excluded, nothing: nothingHere(excluded, context.rules) };
}

/** @param {Asking} asking @param {Row} service @returns {Match} */
function weigh(asking, service) {
  const reasons = /** @type {Reason[]} */ (RULES.map((rule) => rule(asking, service)).filter((reason) => reason !== undefined));
  return { service, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

/** @param {Reason} reason */
function excludes({ kind }) {
  return kind === "excludes";
}

/** Equal scores take turns by the person's own number, so that no service is always first for everybody. @param {number} seed */
function byTurn(seed) {
  return (/** @type {Match} */ one, /** @type {Match} */ other) =>
    other.score - one.score || turn(seed, one.service.id) - turn(seed, other.service.id) || one.service.id - other.service.id;
}

/**
 * A number that looks drawn by lot but is the same on every phone: FNV-1a over both numbers, well shaken.
 *
 * @param {number} seed
 * @param {number} service
 */
export function turn(seed, service) {
  let hash = 0x811c9dc5;
  for (const digit of `${seed}:${service}`) hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
