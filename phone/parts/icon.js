import { html, svg } from "lit";

/**
 * The app's own drawings, 24 by 24, in strokes. They always stand beside words, so they are hidden from screen readers.
 *
 * @type {Record<string, unknown>}
 */
const drawings = {
  home: svg`<path d="M2.5 11.5 12 4l9.5 7.5M5 10v9.5h14V10M9 19.5v-6h6v6"/>`,
  people: svg`<circle cx="9" cy="8" r="3.2"/><path d="M3 19.5c0-3.6 2.6-6 6-6s6 2.4 6 6M15.5 5.2a3 3 0 0 1 0 5.6M17.5 13.9c2.2.7 3.5 2.7 3.5 5.6"/>`,
  person: svg`<circle cx="12" cy="7.5" r="3.7"/><path d="M4.5 20c0-4.2 3.2-7 7.5-7s7.5 2.8 7.5 7"/>`,
  notice: svg`<circle cx="10" cy="8" r="3.5"/><path d="M3 20c0-4 3-6.5 7-6.5 1.5 0 2.8.3 4 1M18.5 13.500v6M15.5 16.500h6"/>`,
  due: svg`<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M8 3v4M16 3v4M4 10h16M8.5 15l2.5 2.2 4.5-4.4"/>`,
  services: svg`<path d="M3 9.5 12 4l9 5.500M5 9.500V19M19 9.500V19M9.5 19v-7M14.5 19v-7M3 20h18"/>`,
  village: svg`<path d="M2 9.500 7.500 4l5.500 5.500M4 9v8.500h7V9M11.500 8.500 16 4.500l6 5.500M20.500 9v8.500h-6M1.500 20.500h21M7.500 17.500v-4"/>`,
  more: svg`<path d="M4 7h16M4 12h16M4 17h16"/>`,
  back: svg`<path d="M14.5 5.5 8 12l6.5 6.5"/>`,
  next: svg`<path d="M9.5 5.5 16 12l-6.5 6.5"/>`,
  up: svg`<path d="M12 19V5M6 11l6-6 6 6"/>`,
  down: svg`<path d="M12 5v14M6 13l6 6 6-6"/>`,
  add: svg`<path d="M12 5v14M5 12h14"/>`,
  check: svg`<path d="m4.5 12.5 5 5 10-11"/>`,
  cross: svg`<path d="m6 6 12 12M18 6 6 18"/>`,
  alert: svg`<path d="M12 3.5 2.5 20h19L12 3.500ZM12 10v4.500M12 17.300v.2"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.300v.2"/>`,
  waiting: svg`<path d="M12 15V4M7.5 8.5 12 4l4.5 4.500M4 14v5.500h16V14"/>`,
  sent: svg`<circle cx="12" cy="12" r="9"/><path d="m7.8 12.3 3 3 5.4-6"/>`,
  lock: svg`<rect x="5" y="10.5" width="14" height="9.5" rx="2"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.5"/>`,
  language: svg`<circle cx="12" cy="12" r="9"/><path d="M3.3 12h17.4M12 3c3.5 4 3.5 14 0 18M12 3c-3.5 4-3.5 14 0 18"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5.5 5.5"/>`,
  talk: svg`<path d="M4 5h16v11H11l-5 4v-4H4V5ZM8 9.500h8M8 12.500h5"/>`,
  heart: svg`<path d="M12 20C6 15.5 3.5 12.5 3.5 9a4.3 4.3 0 0 1 8.5-1.300A4.3 4.3 0 0 1 20.5 9c0 3.5-2.5 6.5-8.5 11Z"/>`,
  strength: svg`<path d="M12 21v-9M12 12c0-4 2.5-6.5 7-7 0 4.5-2.5 7-7 7ZM12 15c0-3-2-5-6-5.5 0 3.5 2 5.5 6 5.500Z"/>`,
  need: svg`<path d="M12 3v6M9 6h6M4 14c2-1.5 4-1.5 6 0h3.500a1.5 1.5 0 0 1 0 3H10M13.5 17l5-3a1.6 1.6 0 0 1 1.8 2.600L15 20.500H4"/>`,
  offer: svg`<path d="M3 13.500c2-1.5 4-1.5 6 0h4a1.5 1.5 0 0 1 0 3H9.500M13.5 16l5-3a1.6 1.6 0 0 1 1.8 2.600L14.5 20H3M8 8l4-4 4 4-4 4Z"/>`,
  consent: svg`<path d="M6 3.500h9l4 4v13H6zM15 3.500v4h4M9 13l2 2 4-4"/>`,
  plan: svg`<path d="M9 6h11M9 12h11M9 18h11M4 6l1 1 1.5-2M4 12l1 1 1.5-2M4 18l1 1 1.5-2"/>`,
  goal: svg`<path d="M6 21V4M6 4.500h11l-2.5 4 2.5 4H6"/>`,
  referral: svg`<path d="M4 12h13M12 6.5 17.5 12 12 17.500M20.5 5v14"/>`,
  measure: svg`<path d="M4 20V4M4 20h16M8 16v-3M12 16V9M16 16V6"/>`,
  history: svg`<path d="M4 5v4.500h4.500M4.5 9.500A8 8 0 1 1 4 13M12 8v4.500l3 2"/>`,
  house: svg`<path d="M3 11 12 4l9 7M5.5 9.500V14h13V9.500M7 14v6M17 14v6"/>`,
  phone: svg`<path d="M6.5 3.500h3l1.5 4-2 1.500c1 2.5 3 4.5 5.5 5.500l1.5-2 4 1.500v3c0 1.5-1 2.5-2.5 2.500C10 19.5 4.5 14 4 6.500c0-1.5 1-3 2.5-3Z"/>`,
  place: svg`<path d="M12 21c-4.5-5-6.5-8.2-6.5-11a6.5 6.5 0 0 1 13 0c0 2.8-2 6-6.5 11Z"/><circle cx="12" cy="10" r="2.4"/>`,
  walk: svg`<circle cx="13" cy="4.5" r="1.7"/><path d="m8 21 2.5-6M16 21l-2.5-6-2.5-2.5 1-5L8 9.500V13M12 7.500c1 2.5 2.5 3.5 5 3.5"/>`,
  pen: svg`<path d="m4 20 1-4.500L16 4.500l3.5 3.500L8.5 19 4 20ZM14 6.500l3.5 3.5"/>`,
  eye: svg`<path d="M2.5 12C5 7.5 8.3 5.5 12 5.500s7 2 9.5 6.500c-2.5 4.5-5.8 6.5-9.5 6.500S5 16.5 2.5 12Z"/><circle cx="12" cy="12" r="2.8"/>`,
  ear: svg`<path d="M7 10a5.5 5.5 0 0 1 11 0c0 4-4.5 4.5-4.5 8a2.5 2.5 0 0 1-5 .5M10 10.500a2.5 2.5 0 0 1 5 0c0 1.5-1.5 2-1.5 3"/>`,
  shield: svg`<path d="M12 3.5 5 6v6c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6l-7-2.500ZM12 8.500v4M12 15.500v.2"/>`,
  move: svg`<path d="M3 12h12M11 8l4 4-4 4M14 4h6v16h-6"/>`,
  merge: svg`<path d="M5 4v3c0 3 7 3 7 6v7M19 4v3c0 3-7 3-7 6M9 17l3 3 3-3"/>`,
  undo: svg`<path d="M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9"/>`,
  print: svg`<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>`,
  settle: svg`<path d="M12 4v16M7 20h10M5 7h14M5 7l-2.5 6h5L5 7ZM19 7l-2.5 6h5L19 7Z"/>`,
  message: svg`<path d="M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6"/>`,
  settings: svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>`,
};

/**
 * @param {string} name of the drawing; an unknown one is a plain dot, since an icon is never the only bearer of a meaning
 * @param {string} [kind] such as "small"
 */
export function icon(name, kind = "") {
  return html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${drawing(name)}</svg>`;
}

/** The strokes alone, for a drawing that stands inside another. @param {string} name */
export function drawing(name) {
  return drawings[name] ?? svg`<circle cx="12" cy="12" r="3"/>`;
}

/** Adds a chapter's own drawings, loaded with that chapter. @param {Record<string, unknown>} more */
export function addDrawings(more) {
  Object.assign(drawings, more);
}
