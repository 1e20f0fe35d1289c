/**
 * The numbers of devices, changes and records. They grow past 32 bits, so they are multiplied and divided, never shifted.
 */

/** Counters per device. */
const COUNTERS = 2 ** 24;

/** The upper half of a device's counters belongs to what the server makes of its changes. */
const SERVER_HALF = 2 ** 23;

/** The last change that a device can number. */
export const LAST_CHANGE = SERVER_HALF - 1;

/**
 * @param {number} device
 * @param {number} n the change that makes the record
 * @returns {number} the record's id
 */
export function recordId(device, n) {
  return device * COUNTERS + n;
}

/**
 * @param {number} record
 * @returns {number} the device whose change made it
 */
export function deviceOf(record) {
  return Math.floor(record / COUNTERS);
}

/**
 * @param {number} record
 * @returns {number} the counter of the change that made it, whether the device or the server made the record
 */
export function counterOf(record) {
  return (record % COUNTERS) % SERVER_HALF;
}
