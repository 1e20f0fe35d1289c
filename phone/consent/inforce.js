/**
 * What a person has agreed to at this moment: what the server says on the person's record, and over it this phone's own answers that it has
 * not heard of yet. The shape is the server's: `{purpose: {consent id: receiver}}`, receiver 0 being anybody the purpose needs and a
 * negative one the receiver who is left out.
 */

/** @typedef {{id: number, unsent?: boolean, data: Record<string, any>}} ConsentRow */
/** @typedef {Record<string, Record<string, number>>} InForce */

export const PURPOSES = ["record", "refer", "report-back", "tell-outcome"];

/**
 * @param {{data: Record<string, any>} | undefined} person
 * @param {ConsentRow[]} consents those of the person on this phone
 * @returns {InForce}
 */
export function inForce(person, consents) {
  /** @type {InForce} */
  let held = person?.data.consents ?? {};
  for (const consent of consents.filter((row) => row.unsent).sort((a, b) => a.id - b.id)) held = afterConsent(held, consent);
  return held;
}

/**
 * @param {InForce} held
 * @param {string} purpose
 * @param {number} [receiver] an organization's record
 */
export function covers(held, purpose, receiver) {
  const receivers = Object.values(held[purpose] ?? {});
  if (receiver !== undefined && receivers.includes(-receiver)) return false;
  return receivers.includes(0) || (receiver !== undefined && receivers.includes(receiver));
}

/** The consents after one of them came to stand as it does. @param {InForce} held @param {ConsentRow} consent @returns {InForce} */
export function afterConsent(held, { id, data }) {
  const { purpose, receiver = 0, status } = data;
  const given = held[purpose] ?? {};
  if (status === "given") return { ...held, [purpose]: { ...without(given, -receiver), [id]: receiver } };
  const { [id]: own, ...others } = given;
  const left = ended(own >= 0 ? others : given, receiver);
  // Taken back from one while a yes to anybody stands, it means that one.
  const isLeftOut = receiver !== 0 && (status === "refused" || Object.values(left).includes(0));
  return { ...held, [purpose]: { ...left, ...(isLeftOut && { [id]: -receiver }) } };
}

/** However often somebody had said yes to this, it is over. A receiver who was left out stays so: taking back never lets anybody in. @param {Record<string, number>} given @param {number} receiver */
function ended(given, receiver) {
  return receiver === 0 ? Object.fromEntries(Object.entries(given).filter(([, value]) => value < 0)) : without(given, receiver);
}

/** @param {Record<string, number>} given @param {number} receiver */
function without(given, receiver) {
  if (receiver === 0) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== receiver));
}
