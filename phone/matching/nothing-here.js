/** Nothing fits: why, how often, and what can be done all the same. */

/**
 * @typedef {{why: {code: string, count: number}[], gaps: string[], next: string[]}} Nothing why: the reasons that left services out, the most frequent
 *   first; gaps: codes for the register of gaps; next: codes of things to do
 */

/**
 * @param {{reasons: {code: string}[]}[]} excluded
 * @param {any} rules
 * @returns {Nothing}
 */
export function nothingHere(excluded, rules) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { code } of excluded.flatMap(({ reasons }) => reasons)) counts[code] = (counts[code] ?? 0) + 1;
  const why = Object.keys(counts).sort().map((code) => ({ code, count: counts[code] })).sort((one, other) => other.count - one.count);
  // What serves another need says nothing of why this one is not met.
  const nearly = excluded.filter(({ reasons }) => reasons.every(({ code }) => code !== "other-need"));
  const gaps = [...new Set(nearly.flatMap(({ reasons }) => reasons).map(({ code }) => rules.gaps[code]).filter(Boolean))].sort();
  const next = [...new Set([...why.flatMap(({ code }) => rules.next[code] ?? []), ...rules.next[""]])];
  return { why, gaps: gaps.length > 0 ? gaps : ["no-service"], next };
}
