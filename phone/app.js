/**
 * The frame of the app: the bar at the top (what is not sent yet, language, lock), the way around at the thumb, the screen that
 * the address asks for, and one line that says what just happened.
 */
import { html, LitElement, nothing } from "lit";
import { menu, routes as chapterRoutes } from "./chapters.js";
import { journal } from "./journal/journal.js";
import { allowed, hasRole } from "./parts/outlet.js";
import { href, match, parse } from "./parts/router.js";
import { icon } from "./parts/icon.js";
import "./parts/badge.js";
import { language, setLanguage, t } from "./words/words.js";

/** @typedef {import("./parts/router.js").Route} Route */

/** @type {Route[]} */
export const routes = [
  { path: "/", element: "sala-home", module: () => import("./parts/home.js") },
  { path: "/more", element: "sala-more", module: () => import("./parts/more.js") },
  { path: "/sending", element: "sala-sending", module: () => import("./parts/sending.js") },
  ...chapterRoutes,
];

/** Where somebody is taken who has not signed in or unlocked; the team chapter has these screens. */
const doors = { "signed-out": "#/enrol", locked: "#/unlock" };

class App extends LitElement {
  static properties = { said: { state: true }, state: { state: true } };

  /** @type {HTMLElement | undefined} */
  #screen;
  /** @type {string | undefined} */
  #shown;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #hush;

  constructor() {
    super();
    this.said = "";
    this.state = journal.state;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("hashchange", () => this.#show());
    window.addEventListener("sala-said", (event) => this.#say(/** @type {CustomEvent<string>} */ (event).detail));
    journal.subscribe(() => this.#follow());
    window.addEventListener("sala-language", () => this.requestUpdate());
    document.documentElement.lang = language();
    this.#show();
  }

  /** The journal was opened, locked or signed out: the screen may have to change. */
  #follow() {
    if (journal.state === this.state) return;
    this.state = journal.state;
    this.#shown = undefined;
    if (journal.state === "open" && isAtDoor()) location.replace("#/");
    this.#show();
  }

  /** The address, or the door before it when the journal is not open. */
  #address() {
    return doors[/** @type {keyof typeof doors} */ (journal.state)] ?? location.hash;
  }

  async #show() {
    const address = this.#address();
    if (address === this.#shown) return;
    const first = this.#shown === undefined;
    this.#shown = address;
    const found = match(routes, address);
    const known = found && (!found.route.roles || hasRole(...found.route.roles)) ? found : undefined;
    if (!(await this.#fetched(known?.route.module ?? (() => import("./parts/nowhere.js"))))) return;
    if (this.#shown !== address) return;
    const screen = /** @type {HTMLElement & {params: Record<string, string>, updateComplete?: Promise<unknown>}} */ (
      document.createElement(known ? known.route.element : "sala-nowhere"));
    screen.params = known ? known.params : {};
    if (known?.params.id) void noteReader(Number(known.params.id));
    this.#screen = screen;
    this.requestUpdate();
    await this.updateComplete;
    await screen.updateComplete;
    this.#arrive(screen, first);
  }

  /** A screen that is not on this phone yet, and no network to fetch it: what is open stays open. @param {() => Promise<unknown>} module */
  async #fetched(module) {
    try {
      await module();
      return true;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#shown = undefined;
      this.#say(t("app.not-here-yet"));
      return false;
    }
  }

  /** The heading takes the focus, so that a screen reader says where we are. @param {HTMLElement} screen @param {boolean} first */
  #arrive(screen, first) {
    const heading = screen.querySelector("h1");
    document.title = [spoken(heading), t("app.name")].filter(Boolean).join(" · ");
    window.scrollTo(0, 0);
    if (!first) heading?.focus({ preventScroll: true });
  }

  /** @param {string} words */
  #say(words) {
    clearTimeout(this.#hush);
    this.said = words;
    this.#hush = setTimeout(() => (this.said = ""), 4000);
  }

  #switchLanguage = async () => {
    await setLanguage(language() === "lo" ? "en" : "lo");
    document.documentElement.lang = language();
    window.dispatchEvent(new CustomEvent("sala-language"));
    this.requestUpdate();
  };

  render() {
    const open = journal.state === "open";
    this.classList.toggle("bare", !open);
    return html`
      <a class="button main skip" href="#main" @click=${this.#skip}>${t("app.skip")}</a>
      <header class="top">
        ${open ? html`<a class="brand" href="#/">${mark} ${t("app.name")}</a><sala-badge></sala-badge>` : html`<span class="brand">${mark} ${t("app.name")}</span>`}
        <button class="plain" @click=${this.#switchLanguage}>${icon("language", "small")}<span lang=${language() === "lo" ? "en" : "lo"}>${language() === "lo" ? "EN" : "ລາວ"}</span><span class="unseen">${t("app.language")}</span></button>
      </header>
      ${open ? this.#bar() : nothing}
      <main id="main" tabindex="-1">${this.#screen ?? html`<p role="status">${t("app.opening")}</p>`}</main>
      <div class="said" role="status" aria-live="polite">${this.said ? html`<div>${this.said}</div>` : nothing}</div>`;
  }

  #bar() {
    const here = parse(this.#shown ?? "").path;
    const entries = allowed([{ path: "/", words: "app.home", icon: "home", order: 0, bar: true }, ...menu.filter((entry) => entry.bar),
      { path: "/more", words: "app.more", icon: "more", order: 99, bar: true }]);
    return html`<nav class="bar" aria-label=${t("app.ways")}><ul>${entries.map((entry) => html`<li>
      <a href=${href(entry.path)} aria-current=${isAt(here, entry.path) ? "page" : nothing}>${icon(entry.icon)}<span>${t(entry.words)}</span></a></li>`)}</ul></nav>`;
  }

  #skip = (/** @type {Event} */ event) => {
    event.preventDefault();
    /** @type {HTMLElement | null} */ (this.querySelector("#main"))?.focus();
  };
}

/** Not needed before a page shows somebody, and so not part of the first page. @param {number} record */
async function noteReader(record) {
  const { noteShown } = await import("./person/reading.js");
  await noteShown(record);
}

/** The address of a door, or of a way in through one: whoever is in must not find it there when they lock the phone for somebody else. */
function isAtDoor() {
  return Object.values(doors).includes(location.hash) || /^#[^/]/.test(location.hash);
}

/** What a screen reader would say of a heading. @param {Element | null} heading */
function spoken(heading) {
  const copy = /** @type {Element | undefined} */ (heading?.cloneNode(true));
  copy?.querySelectorAll("[aria-hidden]").forEach((silent) => silent.remove());
  return copy?.textContent?.trim();
}

/** @param {string} here @param {string} path */
function isAt(here, path) {
  return path === "/" ? here === "/" : here === path || here.startsWith(`${path}/`);
}

/** The pavilion: a roof on posts. */
const mark = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M2 11 12 4l10 7M4.5 8.5 12 1.500l7.5 7M6 11v9M18 11v9M3.5 20h17M10.5 20v-5h3v5"/></svg>`;

customElements.define("sala-app", App);
