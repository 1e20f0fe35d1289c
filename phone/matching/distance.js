/** How far two points lie apart, along the ground as the crow flies. The twin of Spot in core: both say the same whole metre. */

const RADIUS_METRES = 6_371_008.8;

/** @typedef {{latitude: number, longitude: number}} Spot */

/** @param {Spot} from @param {Spot} to @returns {number} whole metres */
export function metres(from, to) {
  const north = radians(to.latitude - from.latitude);
  const east = radians(to.longitude - from.longitude);
  const half = Math.sin(north / 2) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(east / 2) ** 2;
  return Math.round(2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
}

/** @param {{latitude?: any, longitude?: any} | undefined} fields @returns {Spot | undefined} unless both are there and lie on the earth */
export function spotOf(fields) {
  const { latitude, longitude } = fields ?? {};
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && latitude !== null && longitude !== null ? { latitude, longitude } : undefined;
}

/** @param {number} degrees */
function radians(degrees) {
  return (degrees / 180) * Math.PI;
}
