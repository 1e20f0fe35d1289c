/**
 * Scoring what was answered, by the instrument's own data: which answers make which score, and in which band it lies. How many answers may be left out
 * the instrument says too (`missing.most`): the mean of the others then stands for them. When more are, there is no score.
 */

/** @typedef {{code: string, least?: number, greatest?: number, options?: {code: string, value: number}[]}} Item */
/** @typedef {{code: string, of: string[], bands?: {code: string, to: number}[]}} ScoreRule */
/** @typedef {{items: Item[], scores: ScoreRule[], missing: {most: number}}} Instrument */

/**
 * @param {Instrument} instrument
 * @param {Record<string, any>} answers by item, as numbers
 * @returns {{code: string, value: number | undefined, band: string | undefined}[]} in the instrument's order
 */
export function score(instrument, answers) {
  return instrument.scores.map((rule) => {
    const values = rule.of.map((code) => answered(instrument, code, answers[code])).filter((one) => one !== undefined);
    const isEnough = values.length > 0 && rule.of.length - values.length <= instrument.missing.most;
    const value = isEnough ? whole(values.reduce((sum, one) => sum + one, 0), values.length, rule.of.length) : undefined;
    return { code: rule.code, value, band: value === undefined ? undefined : rule.bands?.find(({ to }) => value <= to)?.code };
  });
}

/** What the answers that there are come to for all, to the nearest whole number. @param {number} sum @param {number} answered @param {number} all */
function whole(sum, answered, all) {
  return Math.floor((2 * sum * all + answered) / (2 * answered));
}

/** @param {Instrument} instrument @param {string} code @param {any} value @returns {any} the number, or undefined when it is none that the question offers */
function answered({ items }, code, value) {
  const item = items.find((one) => one.code === code);
  if (!item || !Number.isInteger(value)) return undefined;
  if (item.options) return item.options.some((option) => option.value === value) ? value : undefined;
  return value >= (item.least ?? -Infinity) && value <= (item.greatest ?? Infinity) ? value : undefined;
}
