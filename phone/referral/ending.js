import { loopOf } from "../followup/loop.js";
import { journal } from "../journal/journal.js";
import { endingFirst } from "./passing-on.js";

/** What ends the referral that another one follows from, as this phone knows it. @param {number | undefined} id */
export function endingOf(id) {
  const first = id === undefined ? undefined : journal.get(id);
  const went = first && loopOf(first.id, journal.together(first.data.person, "followup")).went;
  return endingFirst(first, journal.rules.lifecycles.referral.live ?? [], went);
}
