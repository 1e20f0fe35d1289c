/** A person's story in order: one line for each thing that happened, newest first, made from the records alone. */

/**
 * @typedef {{id: number, type: string, unsent?: boolean, data: Record<string, any>}} Row
 * @typedef {{id: number, type: string, on: string|undefined, unsent: boolean, data: Record<string, any>}} Moment
 */

const TOLD = ["contact", "consent", "need", "referral", "followup", "measure", "handover", "gap"];

/**
 * @param {Row[]} owned all that belongs to the person
 * @returns {Moment[]} newest first; what has no day comes last, the latest written first
 */
export function timeline(owned) {
  const corrected = new Set(owned.map(({ data }) => data.corrects).filter(Boolean));
  return owned
    .filter(({ type, id }) => TOLD.includes(type) && !corrected.has(id))
    .map((row) => ({ id: row.id, type: row.type, on: dayOf(row), unsent: Boolean(row.unsent), data: row.data }))
    .sort((a, b) => (b.on ?? "").localeCompare(a.on ?? "") || b.id - a.id);
}

/** @param {Row} row @returns {string | undefined} */
function dayOf({ data }) {
  return data.on ?? data.answeredOn ?? data.requestedOn ?? undefined;
}
