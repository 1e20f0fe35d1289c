/** Who the person is, and what they want. Each function is the twin of the class in core that has its name. */

/** @typedef {import("./asking.js").Asking} Asking @typedef {import("./asking.js").Row} Row */

/** The person asked for it, or does not want it. @param {Asking} asking @param {Row} service */
export function ownWish(asking, { id }) {
  if (asking.context.unwanted?.includes(id)) return asking.give("person-does-not-want");
  return asking.context.wanted?.includes(id) ? asking.give("person-wishes") : undefined;
}

/** The age lies between its least and its greatest; near the border an estimated one is asked about. @param {Asking} asking @param {Row} service */
export function rightAge(asking, { data }) {
  const least = data.leastAge;
  const greatest = data.greatestAge;
  if (isNone(least) && isNone(greatest)) return undefined;
  const age = ageOf(asking);
  const from = least ?? 0;
  const until = greatest ?? Infinity;
  if (!age) return asking.give("ask-age", { least, greatest });
  if (age.greatest < from) return asking.give("too-young", { least, greatest });
  if (age.least > until) return asking.give("too-old", { least, greatest });
  return asking.give(age.least >= from && age.greatest <= until ? "right-age" : "ask-age", { least, greatest });
}

/** @param {any} value */
function isNone(value) {
  return value === undefined || value === null;
}

/** @param {Asking} asking @returns {{least: number, greatest: number} | undefined} */
function ageOf({ fields, rules, context }) {
  const margin = fields.birthEstimated === true ? rules["age-margin"] : 0;
  if (fields.birthDate) {
    const years = yearsBetween(fields.birthDate, context.today);
    return { least: years - margin, greatest: years + margin };
  }
  if (isNone(fields.birthYear)) return undefined;
  const years = Number(context.today.slice(0, 4)) - fields.birthYear;
  return { least: years - 1 - margin, greatest: years + margin };
}

/** Whole years, as birthdays count them. @param {string} from @param {string} to */
function yearsBetween(from, to) {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** It is for people of any sex, or for this person's. @param {Asking} asking @param {Row} service */
export function rightSex(asking, { data }) {
  const sexes = data.sexes ?? [];
  if (sexes.length === 0) return undefined;
  const sex = asking.fields.sex ?? "unknown";
  if (sex === "unknown") return asking.give("ask-sex", { sexes });
  return asking.give(sexes.includes(sex) ? "right-sex" : "other-sex", { sexes });
}

/** Who may come is written in words only. @param {Asking} asking @param {Row} service */
export function writtenConditions(asking, { data }) {
  return data.eligibility ? asking.give("ask-conditions", { words: data.eligibility }) : undefined;
}

/** They have a language in common, or somebody interprets. @param {Asking} asking @param {Row} service */
export function sameLanguage(asking, { data }) {
  const languages = asking.fields.languages ?? [];
  const served = data.languages ?? [];
  if (languages.length === 0) return undefined;
  const language = languages.find((/** @type {string} */ one) => served.includes(one));
  if (language) return asking.give("same-language", { language });
  if (data.interpreter === true) return asking.give("has-interpreter", { languages });
  if (served.length === 0) return asking.give("ask-language", { languages });
  return asking.give(asking.fields.interpreter === true ? "no-interpreter" : "other-language", { languages });
}

/** Who comes to the home asks nobody to walk or to come alone. */
const SPARED_AT_HOME = ["walking", "alone"];

/** It copes with what makes access hard for this person. @param {Asking} asking @param {Row} service */
export function copesWithAccess(asking, { data }) {
  const copes = data.access ?? [];
  if (asking.access.length === 0) return undefined;
  const missing = asking.access.filter((one) => !copes.includes(one) && !(data.goesToThem === true && SPARED_AT_HOME.includes(one)));
  if (missing.length === 0) return asking.give("access-met", { access: asking.access });
  return asking.give(copes.length === 0 ? "ask-access" : "access-missing", { access: missing });
}

const OPEN = ["requested", "accepted", "in-progress", "on-hold"];

/** What became of asking it before, for this person. @param {Asking} asking @param {Row} service */
export function triedBefore(asking, { id }) {
  const before = (asking.context.referrals ?? []).filter(({ data }) => data.service === id);
  const forThis = before.filter(({ data }) => data.need === asking.need.id);
  if (forThis.some(({ data }) => OPEN.includes(data.status))) return asking.give("asked-already");
  const told = (asking.context.followups ?? []).filter(({ data }) => before.some((referral) => referral.id === data.referral));
  if (told.some(({ data }) => (data.stopped ?? []).includes("felt-unwelcome"))) return asking.give("felt-unwelcome");
  const no = forThis.findLast(({ data }) => data.status === "rejected" || data.status === "failed");
  if (no) return asking.give("said-no-before", { why: no.data.reason ?? "other" });
  return told.some(({ data }) => data.helped === "yes") ? asking.give("helped-before") : undefined;
}
