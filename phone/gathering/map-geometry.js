/**
 * Shapes on the grid of a drawn map: a thousand by a thousand, from the left upper corner. Nothing here knows a screen.
 *
 * @typedef {[number, number]} Point
 * @typedef {"point" | "line" | "area"} Shape
 */

export const EDGE = 1000;

/** Squares along each side, named A to J and 1 to 10 as on the paper. */
const SQUARES = 10;

/** No stroke keeps more points than these. */
const MOST = 120;

/** @param {Point} point @returns {Point} the nearest point of the grid */
export function onGrid([x, y]) {
  return [clamped(x), clamped(y)];
}

/** @param {number} n */
function clamped(n) {
  return Math.min(EDGE, Math.max(0, Math.round(n)));
}

/** What was drawn, as far as it can be read: another phone may be newer, or wrong. @param {any} at @returns {Point[]} */
export function pointsOf(at) {
  const points = Array.isArray(at?.points) ? at.points : [];
  return points.filter((/** @type {any} */ point) => Array.isArray(point) && point.length === 2 && point.every(Number.isFinite)).slice(0, 4 * MOST).map(onGrid);
}

/**
 * A finger's stroke with as few points as show its form: those that lie no further than `tolerance` from what is kept are left out
 * (Douglas and Peucker), and further ones too when still too many are left.
 *
 * @param {Point[]} points
 * @param {number} [tolerance]
 * @returns {Point[]}
 */
export function simplified(points, tolerance = 6) {
  const steps = points.map(onGrid).filter((point, i, all) => i === 0 || !same(point, all[i - 1]));
  if (steps.length < 3) return steps;
  const kept = new Set([0, steps.length - 1]);
  const open = [[0, steps.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(steps, from, to);
    if (far.distance <= tolerance) continue;
    kept.add(far.at);
    open.push([from, far.at], [far.at, to]);
  }
  const left = steps.filter((_, i) => kept.has(i));
  return left.length > MOST ? simplified(left, tolerance * 2) : left;
}

/** @param {Point[]} points @param {number} from @param {number} to */
function farthest(points, from, to) {
  let found = { at: from, distance: -1 };
  for (let at = from + 1; at < to; at++) {
    const distance = toSegment(points[at], points[from], points[to]);
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

/** @param {Point} a @param {Point} b */
function same(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

/** @param {Point} point @param {Point} from @param {Point} to */
function toSegment([x, y], [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** How far a finger is from what was drawn; 0 inside an area. @param {Point} point @param {Shape} shape @param {Point[]} points */
export function distance(point, shape, points) {
  if (points.length === 0) return Infinity;
  if (shape === "point" || points.length === 1) return Math.hypot(point[0] - points[0][0], point[1] - points[0][1]);
  if (shape === "area" && isInside(point, points)) return 0;
  const ends = shape === "area" ? [...points, points[0]] : points;
  return Math.min(...ends.slice(1).map((end, i) => toSegment(point, ends[i], end)));
}

/** @param {Point} point @param {Point[]} ring */
export function isInside([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/**
 * What a finger means: a point before a line, a line before the area that it crosses, the nearest before one further off.
 *
 * @template {{shape: Shape, points: Point[]}} D
 * @param {Point} point
 * @param {D[]} drawn
 * @param {number} [reach]
 * @returns {D | undefined}
 */
export function meant(point, drawn, reach = 45) {
  const order = { point: 0, line: 1, area: 2 };
  return drawn
    .map((one) => ({ one, far: distance(point, one.shape, one.points) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => order[a.one.shape] - order[b.one.shape] || a.far - b.far)[0]?.one;
}

/** Where the drawing and the name of a thing stand. @param {Shape} shape @param {Point[]} points @returns {Point} */
export function middle(shape, points) {
  if (shape === "point" || points.length < 2) return points[0] ?? [EDGE / 2, EDGE / 2];
  if (shape === "line") return halfway(points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return onGrid([(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]);
}

/** @param {Point[]} points @returns {Point} half of the way along a line */
function halfway(points) {
  const lengths = points.slice(1).map((end, i) => Math.hypot(end[0] - points[i][0], end[1] - points[i][1]));
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    if (length >= left && length > 0) return onGrid([points[i][0] + ((points[i + 1][0] - points[i][0]) * left) / length, points[i][1] + ((points[i + 1][1] - points[i][1]) * left) / length]);
    left -= length;
  }
  return points[0];
}

/** The same shape somewhere else; at the edge it stops and keeps its form. @param {Point[]} points @param {number} dx @param {number} dy @returns {Point[]} */
export function moved(points, dx, dy) {
  const [x, y] = [0, 1].map((axis) => {
    const all = points.map((point) => point[axis]);
    return Math.round(Math.min(EDGE - Math.max(...all), Math.max(-Math.min(...all), axis === 0 ? dx : dy)));
  });
  return points.map((point) => onGrid([point[0] + x, point[1] + y]));
}

/** @param {Point} point @returns {string} the square it lies in, such as "C4" */
export function square([x, y]) {
  const at = (/** @type {number} */ n) => Math.min(SQUARES - 1, Math.floor((n * SQUARES) / EDGE));
  return `${String.fromCharCode(65 + at(x))}${at(y) + 1}`;
}

/** @param {Point[]} points @param {boolean} closed @returns {string} for an SVG path */
export function pathOf(points, closed) {
  return points.length === 0 ? "" : `M${points.map((point) => point.join(" ")).join("L")}${closed ? "Z" : ""}`;
}

/** Whether a stroke makes such a shape. @param {Shape} shape @param {Point[]} points */
export function isWhole(shape, points) {
  return points.length >= { point: 1, line: 2, area: 3 }[shape];
}
