/**
 * What handing people over to another worker comes to: for each the handover itself, told while they are still one's own, and the new worker. The note goes with each person who agreed to a record;
 * without that yes nothing is written about somebody.
 *
 * @typedef {{id: number, data: Record<string, any>} | undefined} Person
 * @param {Person[]} people
 * @param {{to: number, on: string, words?: string}} how
 * @param {(person: number) => boolean} mayRecord
 * @returns {import("../journal/core.js").Draft[]}
 */
export function handingOver(people, { to, on, words }, mayRecord) {
  return people.filter((person) => person !== undefined).flatMap(({ id, data }) => [
    { kind: "fact", type: "handover", fields: { person: id, to, on, ...(data.worker && { from: data.worker }), ...(words && mayRecord(id) && { words }) } },
    { kind: "edit", type: "person", subject: id, fields: { worker: to } },
  ]);
}
