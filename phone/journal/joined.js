/**
 * Which records were said to be of one person. Nothing is moved when records are joined: what belongs to each stays known, parting them again is easy,
 * and each shows only what was agreed on it. The twin of Joined in core.
 */

/** No chain of joined records is longer: the server lets no circle in. */
const CHAIN_LIMIT = 100;

/** @typedef {{id: number, data: Record<string, any>}} PersonRow */

/**
 * @param {PersonRow[]} people
 * @returns {(record: number) => number} the record that stands for this one: itself when it was not joined to another
 */
export function standing(people) {
  const into = new Map(people.filter(({ data }) => data.mergedInto).map(({ id, data }) => [id, data.mergedInto]));
  return (record) => {
    let at = record;
    for (let step = 0; step < CHAIN_LIMIT && into.has(at); step++) at = into.get(at);
    return at;
  };
}

/** Every record of the same person, this one among them. @param {PersonRow[]} people @param {number} record @returns {number[]} */
export function recordsOf(people, record) {
  const stands = standing(people);
  const others = people.filter(({ id, data }) => data.mergedInto && stands(id) === stands(record)).map(({ id }) => id);
  return [...new Set([record, stands(record), ...others])].sort((a, b) => a - b);
}
