/**
 * Change is told for one person only where the same score was found at least twice: the first time beside the last. Scores of one instrument are never
 * added up, and a change between two ways of asking says so, since being read to makes people answer more kindly.
 */

/** @typedef {{id: number, data: Record<string, any>}} MeasureRow */
/** @typedef {{code: string, value: number | undefined, band?: string}} Score */
/** @typedef {{on: string, mode: string, value: number, band?: string}} Point */
/** @typedef {{code: string, points: Point[], change: number | undefined, isSameMode: boolean}} Paired */

/** Those in force, oldest first: an answer that a later one corrects is left out. @param {MeasureRow[]} measures @param {string} instrument @returns {MeasureRow[]} */
export function inForce(measures, instrument) {
  const corrected = new Set(measures.map((row) => row.data.corrects).filter(Boolean));
  return measures
    .filter((row) => row.data.instrument === instrument && !corrected.has(row.id))
    .sort((a, b) => (a.data.on ?? "").localeCompare(b.data.on ?? "") || a.id - b.id);
}

/**
 * @param {MeasureRow[]} measures those in force, oldest first
 * @param {(answers: Record<string, any>) => Score[]} scoresOf
 * @returns {Paired[]} by score, in the instrument's order
 */
export function paired(measures, scoresOf) {
  /** @type {Map<string, Point[]>} */
  const points = new Map();
  for (const { data } of measures) {
    for (const { code, value, band } of scoresOf(data.answers ?? {})) {
      const found = points.get(code) ?? [];
      if (value !== undefined) found.push({ on: data.on ?? "", mode: data.mode, value, band });
      points.set(code, found);
    }
  }
  return [...points].map(([code, list]) => ({ code, points: list, ...changeOver(list) }));
}

/** @param {Point[]} points */
function changeOver(points) {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || first === last) return { change: undefined, isSameMode: true };
  return { change: last.value - first.value, isSameMode: first.mode === last.mode };
}
