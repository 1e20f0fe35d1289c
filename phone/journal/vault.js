/** Seals the token of an account with a PIN. Somebody who has the phone but not the PIN can try a few, ever more slowly. */

/** @typedef {import("./store.js").Sealed} Sealed */

const ITERATIONS = 600_000;

/** Seconds to wait after so many wrong PINs in a row; the last holds from there on. */
const WAITS = [0, 0, 0, 5, 15, 60, 300, 900, 3600];

/**
 * @param {string} secret
 * @param {string} pin
 * @param {number} device
 * @returns {Promise<Sealed>}
 */
export async function seal(secret, pin, device) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(how(iv, device), await keyOf(pin, salt), new TextEncoder().encode(secret));
  return { salt, iv, sealed: new Uint8Array(sealed) };
}

/**
 * @param {Sealed} token
 * @param {string} pin
 * @param {number} device
 * @returns {Promise<string | undefined>} the secret, or nothing when the PIN is not the one
 */
export async function unseal({ salt, iv, sealed }, pin, device) {
  const key = await keyOf(pin, salt);
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(how(iv, device), key, /** @type {BufferSource} */ (sealed)));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return undefined;
    throw error;
  }
}

/**
 * @param {{wrong: number, wrongAt: number}} tries
 * @param {number} now
 * @returns {number} milliseconds before the next PIN may be tried; a clock that was put back does not shorten it
 */
export function waitFor({ wrong, wrongAt }, now) {
  const wait = WAITS[Math.min(wrong, WAITS.length - 1)] * 1000;
  return Math.max(0, Math.min(wait, wrongAt + wait - now));
}

/** @param {string} pin */
export function isPin(pin) {
  return /^\d{6}$/.test(pin);
}

/** @param {Uint8Array} iv @param {number} device @returns {AesGcmParams} */
function how(iv, device) {
  return { name: "AES-GCM", iv: /** @type {BufferSource} */ (iv), additionalData: new TextEncoder().encode(String(device)) };
}

/** @param {string} pin @param {Uint8Array} salt */
async function keyOf(pin, salt) {
  const raw = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: /** @type {BufferSource} */ (salt), iterations: ITERATIONS };
  return crypto.subtle.deriveKey(how, raw, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
