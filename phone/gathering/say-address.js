/** Where anybody complains, or says something, about a place: a short address, and the code that a camera reads. Both are made on the phone itself. */
import { placeOf } from "../parts/places.js";
import { qrPath } from "../parts/qrcode.js";

/** @param {number} place @param {string} [origin] @returns {{url: string, address: string, size: number, path: string}} `address` as people type it */
export function saying(place, origin = location.origin) {
  const code = placeOf(place)?.code;
  const url = `${origin}/say/${encodeURIComponent(code || `p${place}`)}`;
  return { url, address: url.replace(/^https?:\/\//, ""), ...qrPath(url) };
}
