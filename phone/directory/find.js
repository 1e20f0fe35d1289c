/**
 * Finding a service on the phone itself, without a network: every word typed must appear somewhere in what is known of it, in either script. Lao has no
 * spaces between words, so a part of a name is enough, and a tone mark left out or added does not hide it.
 */

const TONES = /[\u0ec8-\u0ecb]/g;
const LATIN_MARKS = /[\u0300-\u036f]/g;

/**
 * @param {string} text
 * @returns {string} as it is compared
 */
export function plainForm(text) {
  const split = text.normalize("NFD").replace(LATIN_MARKS, "").normalize("NFC");
  return split.replace(TONES, "").replaceAll("\u0ecd\u0eb2", "\u0eb3").replaceAll("\u0eab\u0e99", "\u0edc").replaceAll("\u0eab\u0ea1", "\u0edd").toLowerCase();
}

/**
 * @param {{id: number, data: Record<string, any>}[]} services
 * @param {{words?: string, category?: string, place?: number|string, informal?: boolean, stale?: (service: Record<string, any>) => boolean}} asked
 * @param {(service: Record<string, any>) => string} textOf everything that may be searched in a service: names, organization, kinds in words
 * @param {string} [language] by whose order names are sorted
 * @returns {{id: number, data: Record<string, any>}[]} the best first: names before descriptions, then by name
 */
export function findServices(services, asked, textOf, language = "en") {
  const words = plainForm(asked.words ?? "").split(/\s+/).filter(Boolean);
  return services
    .filter(({ data }) => data.active !== false)
    .filter(({ data }) => !asked.category || (data.categories ?? []).includes(asked.category))
    .filter(({ data }) => !asked.place || data.place === asked.place || (data.villages ?? []).includes(asked.place))
    .filter(({ data }) => asked.informal === undefined || Boolean(data.informal) === asked.informal)
    .filter(({ data }) => !asked.stale || asked.stale(data))
    .map((service) => ({ service, rank: rankOf(service.data, words, textOf) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.service.data.name.localeCompare(b.service.data.name, language) || a.service.id - b.service.id)
    .map(({ service }) => service);
}

/**
 * @param {{id: number, data: Record<string, any>}[]} organizations
 * @param {string} asked
 * @returns {{id: number, data: Record<string, any>}[]} those whose name has every word asked for; none while nothing is asked
 */
export function findOrganizations(organizations, asked) {
  const words = plainForm(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const named = organizations.map((organization) => ({ organization, names: plainForm([organization.data.name, organization.data.nameOther].filter(Boolean).join(" ")) }));
  return named.filter(({ names }) => words.every((word) => names.includes(word))).map(({ organization }) => organization);
}

/** @param {Record<string, any>} service @param {string[]} words @param {(service: Record<string, any>) => string} textOf @returns {number} 0 when it is not found */
function rankOf(service, words, textOf) {
  if (words.length === 0) return 1;
  const names = plainForm([service.name, service.nameOther].filter(Boolean).join(" "));
  const all = `${names} ${plainForm(textOf(service))}`;
  if (!words.every((word) => all.includes(word))) return 0;
  return 1 + words.filter((word) => names.includes(word)).length;
}
