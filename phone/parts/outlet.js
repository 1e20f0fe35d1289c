import { html, LitElement } from "lit";
import { journal } from "../journal/journal.js";
import { maySeeRestricted } from "./rights.js";

/** @typedef {{element: string, module: () => Promise<unknown>, order?: number, roles?: string[], right?: string}} Entry */

/**
 * Those of the chapters' entries that this account's roles may use, in their order.
 *
 * @template {{order?: number, roles?: string[], right?: string}} E
 * @param {E[]} entries
 * @returns {E[]}
 */
export function allowed(entries) {
  return entries
    .filter((entry) => (!entry.roles || hasRole(...entry.roles)) && (!entry.right || maySeeRestricted(entry.right)))
    .sort((a, b) => (a.order ?? 50) - (b.order ?? 50));
}

/** Whether the account holds one of these roles anywhere. @param {...string} roles */
export function hasRole(...roles) {
  return (journal.account?.grants ?? []).some((grant) => roles.includes(grant.role));
}

/** Draws a list of entries, loading each one's module when it is first needed. */
class Outlet extends LitElement {
  static properties = { entries: { attribute: false }, params: { attribute: false } };

  constructor() {
    super();
    /** @type {Entry[]} */
    this.entries = [];
    /** @type {Record<string, string>} */
    this.params = {};
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`${allowed(this.entries).map((entry) => this.#element(entry))}`;
  }

  /** @type {Map<string, HTMLElement & {params?: unknown}>} kept, so that drawing again changes an element and never replaces it */
  #made = new Map();

  /** @param {Entry} entry */
  #element(entry) {
    let element = this.#made.get(entry.element);
    if (!element) {
      element = document.createElement(entry.element);
      this.#made.set(entry.element, element);
      void fetched(entry);
    }
    element.params = this.params;
    return element;
  }
}
/** Without a network, a part that is not on the phone yet is fetched as soon as there is one. @param {Entry} entry */
async function fetched(entry) {
  try {
    await entry.module();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    window.addEventListener("online", () => void fetched(entry), { once: true });
  }
}
customElements.define("sala-outlet", Outlet);
