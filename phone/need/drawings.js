import { svg } from "lit";
import { addDrawings } from "../parts/icon.js";

/** The drawings that stand beside kinds of need; `rules/needs.json` names them. */
addDrawings({
  food: svg`<path d="M4 11h16a8 8 0 0 1-16 0ZM8 8c0-2 1.5-2 1.5-4M12 8c0-2 1.5-2 1.5-4M16 8c0-2 1.5-2 1.5-4"/>`,
  rice: svg`<path d="M12 21V9M12 9c-2-1.5-2-4 0-6 2 2 2 4.5 0 6ZM12 14c-3 0-4.5-1.5-4.5-4.5 3 0 4.5 1.5 4.5 4.500ZM12 14c3 0 4.5-1.5 4.5-4.5-3 0-4.5 1.5-4.5 4.500ZM12 19c-3 0-4.5-1.5-4.5-4.5 3 0 4.5 1.5 4.5 4.500ZM12 19c3 0 4.5-1.5 4.5-4.5-3 0-4.5 1.5-4.5 4.500Z"/>`,
  water: svg`<path d="M12 3.500c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11ZM9 15a3 3 0 0 0 3 3"/>`,
  toilet: svg`<path d="M7 3.500h10v5H7zM6 11h12c0 4-2 6-4 6.500V20.500h-4v-3C8 17 6 15 6 11Z"/>`,
  roof: svg`<path d="M2.5 12 12 4.500l9.5 7.500M5 10.500V20h14v-9.500M12 20v-5M9 12.500h.2M15 12.500h.2"/>`,
  transport: svg`<path d="M3 6.500h10.500v9H3zM13.5 9.500h4l3 3v3h-7z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>`,
  ambulance: svg`<path d="M3 6.500h10.500v9H3zM13.5 9.500h4l3 3v3h-7zM8.2 8.500v4M6.2 10.500h4"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>`,
  money: svg`<rect x="3" y="6" width="18" height="12" rx="1.5"/><circle cx="12" cy="12" r="2.8"/><path d="M6 9v.2M18 15v.2"/>`,
  work: svg`<path d="m14 4 6 6-2.5 2.5-6-6L14 4ZM12.5 9.5 4 18l2 2 8.5-8.5"/>`,
  school: svg`<path d="M12 5 2 10l10 5 10-5-10-5ZM6 12.500V17c3.5 2.5 8.5 2.5 12 0v-4.500M21 10.500v5"/>`,
  papers: svg`<rect x="3" y="5" width="18" height="14" rx="1.5"/><circle cx="8" cy="10.5" r="1.8"/><path d="M5.5 16c.5-2 4.5-2 5 0M14 9.500h4.500M14 13h4.5"/>`,
  medicine: svg`<rect x="2.5" y="8.5" width="19" height="7" rx="3.5" transform="rotate(-35 12 12)"/><path d="m10 8.5 4.5 6.5"/>`,
  health: svg`<path d="M9.5 3.500h5v6h6v5h-6v6h-5v-6h-6v-5h6z"/>`,
  mother: svg`<circle cx="10" cy="5.5" r="2.5"/><path d="M6 20.500v-8c0-2.5 1.7-4 4-4s4 1.5 4 4v1M14.5 13.500a3 3 0 0 1 0 6H10"/>`,
  child: svg`<circle cx="12" cy="6.5" r="3"/><path d="M12 9.500v6M7 11.500l5 1.5 5-1.500M9 20.500l3-5 3 5"/>`,
  vaccine: svg`<path d="m14.5 4 5.5 5.500M17 6.8 8 15.800l-2.5-.3-.3-2.500L14.3 4M5.5 15.5 3 21M10 9l2 2M8 11.500l1.5 1.5"/>`,
  wheelchair: svg`<circle cx="10" cy="4.5" r="1.7"/><path d="M10 7v6h5.500l2.5 5.500M10 9.500h4.5"/><path d="M8 11a5.2 5.2 0 1 0 6.8 6"/>`,
  elder: svg`<circle cx="11" cy="4.5" r="1.9"/><path d="M11 8c-2 1-3 3-3 5.500V21M11 8l1.5 4.500L16 14M11 14l1.5 7M17 12.500V21"/>`,
  company: svg`<circle cx="8" cy="8" r="3"/><circle cx="16.5" cy="9" r="2.5"/><path d="M2.5 19.500c0-3.5 2.3-5.7 5.5-5.700s5.5 2.2 5.5 5.700M14 14.500c3.5-1 7.5.5 7.5 5"/>`,
  mind: svg`<path d="M9 20.500v-3.500H6.500V14L5 13l1.5-3C6.5 6 9 3.5 12.5 3.500s6.5 2.5 6.5 6c0 2.5-1 4-2.5 5.500v5.500M10 10.500c0-2 3-3 4-1s-1.5 2.5-1.5 4"/>`,
  stigma: svg`<path d="M4 5h16v11H11l-5 4v-4H4V5ZM12 8v4M12 13.6v.2"/>`,
  literacy: svg`<path d="M12 6.500C10 5 7 4.5 3.5 4.500V18c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.500C17 4.5 14 5 12 6.500ZM12 6.500V20"/>`,
  insurance: svg`<path d="M12 3.5 5 6v6c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6l-7-2.500ZM9 12h6M12 9v6"/>`,
  digital: svg`<rect x="7" y="3" width="10" height="18" rx="2"/><path d="M11 18h2"/>`,
  power: svg`<path d="M9 17.500h6M10 20.500h4M12 3.500a6 6 0 0 0-3.5 10.800V17.500h7v-3.200A6 6 0 0 0 12 3.500Z"/>`,
  other: svg`<path d="M6 12h.2M12 12h.2M18 12h.2"/>`,
});
