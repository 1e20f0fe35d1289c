/** What is offered, and how the person gets there. Each function is the twin of the class in core that has its name. */
import { metres, spotOf } from "./distance.js";

/** @typedef {import("./asking.js").Asking} Asking @typedef {import("./asking.js").Row} Row */

/** It meets this kind of need, or one near to it; transport is a need of its own. @param {Asking} asking @param {Row} service */
export function meetsNeed(asking, { data }) {
  const categories = data.categories ?? [];
  const { category } = asking;
  if (categories.includes(category)) return asking.give("meets-need", { category });
  if (data.transport === true && asking.rules["transport-needs"].includes(category)) return asking.give("takes-people");
  if (categories.length === 0) return asking.give("ask-what-they-do");
  const group = asking.group(category);
  const isNear = group !== undefined && categories.some((/** @type {string} */ other) => asking.group(other) === group);
  return isNear ? asking.give("near-need", { category }) : asking.give("other-need");
}

/** It serves the village where the person lives. @param {Asking} asking @param {Row} service */
export function withinReach(asking, { data }) {
  const home = asking.fields.place;
  if (home !== undefined && (data.place === home || (data.villages ?? []).includes(home))) return asking.give("in-village");
  const served = isServed(asking, data);
  if (served === undefined) return asking.give("ask-reach");
  return served ? asking.give("in-reach") : asking.give(asking.context.wide ? "beyond-reach" : "other-place", { reach: data.reach ?? "" });
}

/** @param {Asking} asking @param {Record<string, any>} data @returns {boolean | undefined} undefined when it is not known */
function isServed(asking, data) {
  const chain = asking.chain(data.place);
  const around = asking.chain(asking.fields.place).map(({ id }) => id);
  if (chain.length === 0 || around.length === 0) return undefined;
  if (!data.reach) return around.includes(chain[0].id) || undefined;
  const top = data.reach === asking.context.levels.levels[0] ? chain.at(-1) : chain.find(({ level }) => level === data.reach);
  return top && around.includes(top.id);
}

/** It comes to the home, it is near, it fetches people, or the way is long. Far never rules out. @param {Asking} asking @param {Row} service */
export function onTheWay(asking, { data }) {
  if (data.goesToThem === true) return asking.give("comes-to-you");
  const from = asking.start;
  const to = spotOf(data) ?? asking.spotOfVillage(data.place);
  if (from && to) return onKnownWay(asking, data, metres(from, to));
  if (data.transport === true) return asking.give("fetches-people");
  return data.place !== undefined && data.place === asking.fields.place ? undefined : asking.give("ask-distance");
}

/** @param {Asking} asking @param {Record<string, any>} data @param {number} far */
function onKnownWay(asking, data, far) {
  const limits = asking.rules.metres;
  const walkingIsHard = asking.access.includes("walking");
  const isNear = far <= limits.near;
  const told = { metres: far, km: Math.round(far / 1000) };
  if (far <= limits.walk) return asking.give(walkingIsHard ? "close-by" : "near-enough-to-walk", { metres: far });
  if (data.transport === true) return asking.give("fetches-people", told);
  if (hasNoRide(asking, walkingIsHard) && (walkingIsHard || !isNear)) return asking.give("hard-to-get-there", told);
  if (isNear) return asking.give("near", told);
  if (far > limits["very-far"]) return asking.give("very-far", told);
  return far > limits.far ? asking.give("far", told) : undefined;
}

/** Known to have none; where nothing is said, nothing is held against the service. @param {Asking} asking @param {boolean} walkingIsHard */
function hasNoRide(asking, walkingIsHard) {
  const transport = asking.fields.transport ?? [];
  return (transport.length > 0 || walkingIsHard) && !transport.some((/** @type {string} */ one) => asking.rules.rides.includes(one));
}
