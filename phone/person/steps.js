/**
 * The first conversation in steps, and which one comes next. It is a suggestion: every step can be skipped or come in another order, but
 * nothing of a person's own story is asked before the person has agreed to a record.
 */

/** @typedef {{name: string, path: string, isDone: boolean}} Step */
/** @typedef {{status: string, data: Record<string, any>, asked: boolean, mayRecord: boolean, strengths: number, needs: number}} Standing */

export const STEPS = ["offer", "consent", "about", "matters", "strengths", "needs", "ways"];

/** Those that need the person's consent to be kept at all. */
const needsRecord = new Set(["about", "matters", "strengths"]);

/** @param {Standing} standing @returns {Step[]} the steps that make sense for this person now; none for somebody on the village list whom nobody noticed yet */
export function stepsOf(standing) {
  if (standing.status === "known") return [];
  return STEPS.filter((name) => !needsRecord.has(name) || standing.mayRecord || !standing.asked)
    .map((name) => ({ name, path: name, isDone: isDone(name, standing) }));
}

/** The step to go to now; undefined when all are done or the person does not want support. @param {Standing} standing */
export function nextStep(standing) {
  if (standing.status === "declined" || standing.status === "closed") return undefined;
  return stepsOf(standing).find((step) => !step.isDone);
}

/** The step after one of them, whether done or not. @param {Standing} standing @param {string} name */
export function stepAfter(standing, name) {
  const steps = stepsOf(standing);
  return steps[steps.findIndex((step) => step.name === name) + 1];
}

/** @param {string} name @param {Standing} standing */
function isDone(name, { status, data, asked, strengths, needs }) {
  switch (name) {
    case "offer": return status !== "noticed" && status !== "known";
    case "consent": return asked;
    case "about": return Boolean(data.given || data.called);
    case "matters": return Boolean(data.matters);
    case "strengths": return strengths > 0;
    case "needs": return needs > 0;
    default: return Boolean(data.tell || data.transport?.length || data.languages?.length);
  }
}
