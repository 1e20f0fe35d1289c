/**
 * Holds one version of the app on the phone, whole, so that it opens without a network. It never touches what is sent or what people wrote: it answers
 * for the files it fetched when it was installed and for nothing else.
 */

/** @typedef {{version: string, files: string[]}} Shell */

const worker = /** @type {any} */ (self);
const version = new URL(worker.location.href).searchParams.get("version") ?? "";
const PREFIX = "sala-app-";
const shelf = PREFIX + version;
const home = "/app/";

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(fill()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "take-over") worker.skipWaiting();
  if (event.data === "claim") event.waitUntil(worker.clients.claim());
});

/** All files or none: when the server has gone on to another version meanwhile, this one is not installed. */
async function fill() {
  const { files } = await shell();
  const cache = await caches.open(shelf);
  await cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" })));
  await shell();
}

/** @returns {Promise<Shell>} */
async function shell() {
  const answered = await fetch("/app/shell.json", { cache: "no-store" });
  const found = await answered.json();
  if (found.version !== version) throw new Error(`the server has version ${found.version} now`);
  return found;
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== shelf).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
function isOurs(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return false;
  return request.mode === "navigate" || pathname.startsWith("/lib/") || pathname.startsWith("/words/") || pathname === "/rules.json"
    || (pathname.startsWith(home) && pathname !== "/app/shell.json");
}

/** @param {Request} request */
async function answer(request) {
  const cache = await caches.open(shelf);
  const kept = await cache.match(request.mode === "navigate" ? home : request, { ignoreSearch: request.mode === "navigate" });
  return kept ?? fetch(request);
}
