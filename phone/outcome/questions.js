/** The questions of an instrument as a screen asks them: its data say what may be answered, the words files how it is said. */
import { journal } from "../journal/journal.js";
import { t } from "../words/words.js";

/** @typedef {{code: string, value: number, words: string}} Answer */
/** @typedef {{code: string, words: string, answers: Answer[], ends: [string, string] | undefined}} Question */

/** @returns {any[]} the instruments that are asked of a person, in the order of their names */
export function instruments() {
  return Object.entries(journal.rules?.instruments ?? {}).map(([code, instrument]) => ({ code, ...instrument }))
    .filter((instrument) => instrument.items?.length > 0 && instrument.about !== "goal")
    .sort((a, b) => a.code.localeCompare(b.code));
}

/** @param {string} code @returns {any} */
export function instrumentOf(code) {
  return instruments().find((instrument) => instrument.code === code);
}

/** @param {any} instrument @returns {Question[]} */
export function questionsOf(instrument) {
  return instrument.items.map((/** @type {any} */ item) => ({
    code: item.code, words: t(`instrument.${instrument.code}.${item.code}`), answers: answersOf(instrument, item),
    ends: item.options ? undefined : [t(`instrument.${instrument.code}.${item.code}.least`), t(`instrument.${instrument.code}.${item.code}.greatest`)],
  }));
}

/** @param {any} instrument @param {any} item @returns {Answer[]} */
function answersOf(instrument, item) {
  if (item.options) {
    return item.options.map((/** @type {{code: string, value: number}} */ option) => ({ ...option, words: t(`instrument.${instrument.code}.option.${option.code}`) }));
  }
  const count = item.greatest - item.least + 1;
  return Array.from({ length: count }, (_, i) => ({ code: String(item.least + i), value: item.least + i, words: String(item.least + i) }));
}
