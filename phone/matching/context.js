import { journal } from "../journal/journal.js";
import { today } from "../parts/dates.js";
import { loadOf } from "../referral/load.js";

/**
 * What matching has to know around a person: where home is, what was tried before, and how much each organization carries.
 *
 * @param {import("../journal/journal.js").Row} person
 * @param {{wide: boolean}} asked whether to show what lies beyond a service's reach too
 * @returns {import("./asking.js").Context}
 */
export function contextOf(person, { wide }) {
  const { household } = person.data;
  return {
    today: today(), rules: journal.rules.matching, needs: journal.rules.needs?.categories, places: journal.places, levels: journal.rules.places, wide,
    household: household === undefined ? undefined : journal.get(household)?.data,
    referrals: journal.together(person.id, "referral"), followups: journal.together(person.id, "followup"), load: loads(),
  };
}

/** What each organization that named a limit carries. @returns {Record<string, {open: number, limit: number}>} */
function loads() {
  const referrals = journal.list("referral");
  const limited = journal.list("organization").filter(({ data }) => typeof data.limit === "number");
  return Object.fromEntries(limited.map(({ id, data }) => {
    const { live, asked } = loadOf(id, referrals, journal.rules.lifecycles.referral, data.limit);
    return [String(id), { open: live + asked, limit: data.limit }];
  }));
}
