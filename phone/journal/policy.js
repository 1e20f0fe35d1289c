/**
 * What the edit of one field comes to: the twin of the server's FieldDecision, pinned by `examples/policies.json`.
 * The server decides; the phone foresees with the same rule what its own unsent edits will come to.
 */

/**
 * @typedef {{rv: number, device: number, at: number}} Version when and by which device something was written last
 * @typedef {{policy: string, current: any, currentRv?: number, currentDevice?: number, currentAt?: number,
 *   elements?: Record<string, Version>, base: number, device: number, at: number, value: any}} Meeting an edit and what it meets
 * @typedef {{value: any, outcome: "applied" | "conflict", proposed?: any}} Decision
 */

/** @param {Meeting} meeting @returns {Decision} */
export function decide(meeting) {
  const { policy, current = null, value } = meeting;
  if (policy === "union") return union(meeting);
  if (same(current, value)) return { value: current, outcome: "applied" };
  if (policy === "fixed") return current === null ? plain(value) : proposed(current, value);
  if (!isUnseen(meeting)) return plain(value);
  if (policy === "propose") return proposed(current, value);
  if (policy === "join") return { value: joined(current, value), outcome: "conflict" };
  return { value: meeting.at >= (meeting.currentAt ?? 0) ? value : current, outcome: "conflict" };
}

/**
 * @param {any} value an edit of a union: a whole list, or `{add, remove}`
 * @returns {any[]} what it adds
 */
export function added(value) {
  return Array.isArray(value) ? value : (value?.add ?? []);
}

/** @param {any} one @param {any} other @returns {boolean} equal in meaning, whatever the order of names */
export function same(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && same(one[name], other[name]));
}

/** @param {any} value @returns {Decision} */
function plain(value) {
  return { value, outcome: "applied" };
}

/** @param {any} current @param {any} value @returns {Decision} */
function proposed(current, value) {
  return { value: current, outcome: "conflict", proposed: value };
}

/** Another device wrote it after what the author was looking at. @param {Meeting} meeting */
function isUnseen({ currentRv = 0, currentDevice = 0, base, device }) {
  return currentRv > base && currentDevice !== device;
}

/** @param {any} current @param {any} value */
function joined(current, value) {
  if (current === null) return value;
  return value === null ? current : `${current}\n\n${value}`;
}

/** @param {Meeting} meeting @returns {Decision} */
function union(meeting) {
  const { current, value, elements = {} } = meeting;
  const gone = (Array.isArray(value) ? [] : (value?.remove ?? [])).filter((/** @type {any} */ element) => {
    const version = elements[String(element)];
    return !version || !isUnseen({ ...meeting, currentRv: version.rv, currentDevice: version.device });
  });
  const left = (current ?? []).filter((/** @type {any} */ element) => !gone.includes(element));
  const all = [...new Set([...left, ...added(value)])];
  return { value: all.length ? all : null, outcome: "applied" };
}
