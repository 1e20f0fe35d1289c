/**
 * Which screen an address means. Addresses live behind the `#`, so that the app needs one file from the server and every
 * screen can be reached, reloaded and gone back to without a network.
 */

/** @typedef {{path: string, element: string, module: () => Promise<unknown>, roles?: string[], bare?: boolean}} Route */
/** @typedef {{route: Route, params: Record<string, string>}} Match */

/**
 * @param {string} hash such as "#/people/17?from=list"
 * @returns {{path: string, query: Record<string, string>}}
 */
export function parse(hash) {
  const [path, query = ""] = hash.replace(/^#/, "").split("?");
  return { path: path.startsWith("/") ? path : "/", query: Object.fromEntries(new URLSearchParams(query)) };
}

/**
 * The first route whose pattern fits; a part of a pattern that begins with a colon takes any one part of the path.
 *
 * @param {Route[]} routes
 * @param {string} hash
 * @returns {Match | undefined}
 */
export function match(routes, hash) {
  const { path, query } = parse(hash);
  for (const route of routes) {
    const taken = take(route.path, path);
    if (taken) return { route, params: { ...query, ...taken } };
  }
  return undefined;
}

/**
 * @param {string} pattern
 * @param {string} path
 * @returns {Record<string, string> | undefined}
 */
function take(pattern, path) {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  /** @type {Record<string, string>} */
  const params = {};
  for (const [i, part] of wanted.entries()) {
    if (part.startsWith(":") && given[i] !== "") params[part.slice(1)] = decode(given[i]);
    else if (part !== given[i]) return undefined;
  }
  return params;
}

/** A mistyped address is taken as it stands: it must never keep the app from opening. @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/**
 * The address of a screen, for links.
 *
 * @param {string} path such as "/people/17"
 * @param {Record<string, string | number | undefined>} [query]
 */
export function href(path, query = {}) {
  const told = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(told.map(([key, value]) => [key, String(value)])).toString();
  return `#${path}${search ? `?${search}` : ""}`;
}

/**
 * Goes to a screen. A finished form is replaced, so that "back" never opens it again.
 *
 * @param {string} path
 * @param {{replace?: boolean, query?: Record<string, string | number | undefined>}} [how]
 */
export function go(path, { replace = false, query = {} } = {}) {
  const address = href(path, query);
  if (replace) location.replace(address);
  else location.hash = address;
}
