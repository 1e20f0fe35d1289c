/**
 * Keeps the app itself on the phone. Each version has a service worker of its own, named by the version in its address, which fetches the whole app before
 * it takes over. A newer version is fetched when nothing waits to be sent, or when it understands all that does.
 */
import { journal } from "./journal/journal.js";

/** @typedef {{version: string, schema?: number, files: string[]}} Shell */

/** A newer version is looked for so often. */
const LOOK = 6 * 3600 * 1000;

/** As long as the first version is not whole on the phone, it is fetched again so often. */
const RETRY = 60 * 1000;

/** The schema of the rules that this phone worked with. */
const KNOWN = "sala.schema";

/** @type {ServiceWorkerRegistration | undefined} */
let registration;
let isAsked = false;

/**
 * Whether this phone can open every screen without a network: the first version may be still on its way, and where the address is not encrypted the browser
 * keeps nothing. A change is told by `sala-fresh`.
 *
 * @returns {"here" | "coming" | "unable"}
 */
export function wholeApp() {
  if (!("serviceWorker" in navigator)) return "unable";
  return navigator.serviceWorker.controller ? "here" : "coming";
}

export async function keepFresh() {
  if (!("serviceWorker" in navigator)) return;
  registration = await navigator.serviceWorker.getRegistration("/app/");
  // The first one takes a window over that has the same version; only a later one brings another.
  if (navigator.serviceWorker.controller) navigator.serviceWorker.addEventListener("controllerchange", restart);
  navigator.serviceWorker.addEventListener("controllerchange", () => dispatchEvent(new CustomEvent("sala-fresh")));
  // Reloaded past its service worker, as with the shift key: it serves this window again.
  if (!navigator.serviceWorker.controller) registration?.active?.postMessage("claim");
  window.addEventListener("online", again);
  setInterval(again, RETRY);
  await look();
  setInterval(look, LOOK);
}

/** The first version did not arrive whole when it was last tried. */
function again() {
  if (wholeApp() === "coming" && !registration?.installing) void look();
}

/** Told by `sala-fresh`. @returns {boolean} whether a newer version is on the phone and waits for the app to be opened anew */
export function isNewerHere() {
  return Boolean(registration?.waiting && navigator.serviceWorker.controller);
}

/** Goes over to the newer version at once. */
export function goOver() {
  isAsked = true;
  registration?.waiting?.postMessage("take-over");
}

async function look() {
  const shell = await newest();
  if (!shell || (registration?.active && !passes(shell))) return;
  registration = await navigator.serviceWorker.register(`/app/service-worker.js?version=${encodeURIComponent(shell.version)}`, { scope: "/app/" });
  registration.addEventListener("updatefound", follow);
  follow();
}

function follow() {
  registration?.installing?.addEventListener("statechange", () => dispatchEvent(new CustomEvent("sala-fresh")));
}

/** @returns {Promise<Shell | undefined>} what the server has now; nothing without a network */
async function newest() {
  try {
    const answer = await fetch("/app/shell.json", { cache: "no-store" });
    return answer.ok ? await answer.json() : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What waits was written by the version that is here, so one that knows as much understands it. @param {Shell} shell */
function passes({ schema }) {
  const known = journal.rules?.schema ?? Number(localStorage.getItem(KNOWN) ?? 0);
  localStorage.setItem(KNOWN, String(known));
  return (schema ?? known) >= known || (journal.state === "open" && journal.unsent().length === 0);
}

/** Another version took over: nothing more may be loaded from this one. A window in use goes on until it is out of sight. */
function restart() {
  if (isAsked || document.visibilityState === "hidden") return location.reload();
  document.addEventListener("visibilitychange", () => location.reload(), { once: true });
}
