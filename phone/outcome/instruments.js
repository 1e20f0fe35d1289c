/**
 * Scoring what was answered, by the instrument's own data: which answers make which score, and in which band it lies. A score is there only when every
 * answer it is made of is; nothing is guessed for a question that was left out.
 */

/** @typedef {{code: string, least?: number, greatest?: number, options?: {code: string, value: number}[]}} Item */
/** @typedef {{code: string, of: string[], bands?: {code: string, to: number}[]}} ScoreRule */
/** @typedef {{items: Item[], scores: ScoreRule[]}} Instrument */

/**
 * @param {Instrument} instrument
 * @param {Record<string, any>} answers by item, as numbers
 * @returns {{code: string, value: number | undefined, band: string | undefined}[]} in the instrument's order
 */
export function score(instrument, answers) {
  return instrument.scores.map((rule) => {
    const values = rule.of.map((code) => answered(instrument, code, answers[code]));
    const value = values.every((one) => one !== undefined) ? values.reduce((sum, one) => sum + one, 0) : undefined;
    return { code: rule.code, value, band: value === undefined ? undefined : rule.bands?.find(({ to }) => value <= to)?.code };
  });
}

/** @param {Instrument} instrument @param {string} code @param {any} value @returns {any} the number, or undefined when it is none that the question offers */
function answered({ items }, code, value) {
  const item = items.find((one) => one.code === code);
  if (!item || !Number.isInteger(value)) return undefined;
  if (item.options) return item.options.some((option) => option.value === value) ? value : undefined;
  return value >= (item.least ?? -Infinity) && value <= (item.greatest ?? Infinity) ? value : undefined;
}
