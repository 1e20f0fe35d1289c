import { svg } from "lit";
import { addDrawings } from "../parts/icon.js";

/** The drawings that stand beside the parties of a promise, and beside what a community does. */
addDrawings({
  "village-authority": svg`<path d="M3 10.500 12 4l9 6.500M5 10v10h14V10M12 4V1.500M10 20v-5h4v5M8 12.500h.2M16 12.500h.2"/>`,
  villagers: svg`<circle cx="12" cy="6" r="2.6"/><circle cx="5.5" cy="9" r="2.1"/><circle cx="18.5" cy="9" r="2.1"/><path d="M7.5 19c0-5 1.5-8 4.5-8s4.5 3 4.500 8M2 19c0-4 1-6 3.5-6M22 19c0-4-1-6-3.5-6"/>`,
  "womens-union": svg`<circle cx="12" cy="6" r="3"/><path d="M12 9c-3 0-4 3-5.500 8h11C16 12 15 9 12 9ZM10 17v4M14 17v4M9 4.500c1-2.500 5-2.500 6 0"/>`,
  "youth-union": svg`<circle cx="8" cy="6" r="2.500"/><circle cx="16" cy="6" r="2.500"/><path d="M8 9v6M16 9v6M4 12l4-2 4 2 4-2 4 2M8 15l-2 6M8 15l2 6M16 15l-2 6M16 15l2 6"/>`,
  "lao-front": svg`<path d="M4 21V4M4 5h15l-3 4 3 4H4"/><circle cx="10" cy="9" r="2"/>`,
  "health-volunteer": svg`<circle cx="10" cy="6" r="3"/><path d="M4 20c0-5 2-8 6-8 1.500 0 2.700.4 3.600 1M17 13v7M13.500 16.500h7"/>`,
  "health-centre": svg`<path d="M4 21V9l8-5 8 5v12zM12 9.500v7M8.500 13h7"/>`,
  "district-health": svg`<path d="M3 21V7h8v14M11 21V4h10v17M7 11v4M5 13h4M14 8h4M14 12h4M14 16h4"/>`,
  "district-authority": svg`<path d="M3 9 12 4l9 5M4 9v2h16V9M6 11v7M10 11v7M14 11v7M18 11v7M3 20.500h18M4.500 18h15"/>`,
  province: svg`<path d="M4 8 12 3l8 5M6 8v11M12 8v11M18 8v11M3 21h18M6 12h12"/><circle cx="12" cy="6" r=".8"/>`,
  organization: svg`<circle cx="8" cy="8" r="3"/><circle cx="16.500" cy="9" r="2.500"/><path d="M2.500 19c0-3.500 2.300-5.500 5.500-5.500s5.500 2 5.500 5.500M14 14c3.500-1 7.500.5 7.500 5"/>`,
  promise: svg`<path d="M3 12.500 7 8h4l2 2 2-2h3l3 4M3 12.500l7 6.500 3-1.500 5-4.500M9.500 13l2.500 2.500M13 10l-2.500 2.500"/>`,
  raised: svg`<path d="M12 20V6M6.500 11 12 5.500 17.500 11M4 3h16"/>`,
  visit: svg`<circle cx="9" cy="6" r="2.500"/><path d="M9 9v6M9 15l-3 6M9 15l3 6M5 11l4-1.500L13 11M17 4v17M17 5h4v4h-4"/>`,
  fund: svg`<path d="M5 10c0-4 14-4 14 0v8c0 3-14 3-14 0zM5 10c0 3 14 3 14 0M12 13.500v4M10 15.500h4"/>`,
  complaint: svg`<path d="M4 4h16v11H11l-5 4v-4H4zM12 7v4M12 12.800v.2"/>`,
  money: svg`<rect x="3" y="6" width="18" height="12" rx="1.5"/><circle cx="12" cy="12" r="2.8"/><path d="M6 9v.2M18 15v.2"/>`,
});
