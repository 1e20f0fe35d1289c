/** Talking to the server. Every answer that is not what was asked for becomes `Unreachable` or a `Denied` with the server's own words. */

/** The network or the server did not answer as a server of Sala does; later it may. */
export class Unreachable extends Error {}

/** The server answered no. */
export class Denied extends Error {
  /** @param {string} code @param {string} message in the asker's language */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** A round takes long on a bad network, but not for ever. */
const PATIENCE = 120_000;

/** A body smaller than this is not worth packing. */
const SMALL = 600;

/**
 * @param {string} path
 * @param {{token?: string, body?: any}} [asked] a body makes it a POST
 * @returns {Promise<any>}
 */
export async function ask(path, { token, body } = {}) {
  const headers = new Headers({ Accept: "application/json", "X-Sala": "app" });
  if (token) headers.set("Authorization", `Bearer ${token}`);
  const packed = body === undefined ? undefined : await pack(JSON.stringify(body), headers);
  const credentials = token ? "omit" : "same-origin";
  const answer = await reach(path, { method: packed ? "POST" : "GET", headers, body: packed, credentials, cache: "no-store", redirect: "error" });
  return read(answer);
}

/** @param {string} text @param {Headers} headers @returns {Promise<BodyInit>} */
async function pack(text, headers) {
  headers.set("Content-Type", "application/json");
  if (text.length < SMALL || !("CompressionStream" in globalThis)) return text;
  headers.set("Content-Encoding", "gzip");
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
}

/** @param {string} path @param {RequestInit} init */
async function reach(path, init) {
  const watch = new AbortController();
  const timer = setTimeout(() => watch.abort(), PATIENCE);
  try {
    const answer = await fetch(path, { ...init, signal: watch.signal });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) throw new Unreachable(path, { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** @param {{status: number, text: string}} answer */
function read({ status, text }) {
  const tree = parse(text);
  if (status >= 200 && status < 300 && tree !== undefined) return tree;
  if (status >= 400 && status < 500 && typeof tree?.error === "string") throw new Denied(tree.error, String(tree.message ?? ""));
  throw new Unreachable(`status ${status}`);
}

/** A hotel's welcome page is no answer of ours. @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
