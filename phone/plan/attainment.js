/** The ladder that each goal of a person stands on, and in which order goals and steps are told. */

/**
 * The rungs of the ladder in order, with the command that leads to each, read from the life cycle: the states that are not an ending aside.
 * @param {{states: string[], commands: Record<string, {to: string}>}} lifecycle of goals
 * @returns {{state: string, command: string}[]}
 */
export function ladder(lifecycle) {
  return lifecycle.states
    .filter((state) => state !== "dropped")
    .map((state) => ({ state, command: Object.entries(lifecycle.commands).find(([, command]) => command.to === state)?.[0] ?? "" }));
}

/**
 * @param {{id: number, data: Record<string, any>}[]} goals
 * @returns {{id: number, data: Record<string, any>}[]} by the person's rank, then in the order written; dropped ones last
 */
export function inOrder(goals) {
  const last = (/** @type {{data: Record<string, any>}} */ goal) => (goal.data.status === "dropped" ? 1 : 0);
  return [...goals].sort((a, b) => last(a) - last(b) || (a.data.rank ?? 99) - (b.data.rank ?? 99) || a.id - b.id);
}

/**
 * @param {{id: number, data: Record<string, any>}[]} steps
 * @returns {{id: number, data: Record<string, any>}[]} what is to do first, the nearest date first
 */
export function stepsInOrder(steps) {
  /** @type {Record<string, number>} */
  const rank = { planned: 0, done: 1, dropped: 2 };
  return [...steps].sort((a, b) => (rank[a.data.status] ?? 0) - (rank[b.data.status] ?? 0) || (a.data.by ?? "9999").localeCompare(b.data.by ?? "9999") || a.id - b.id);
}
