import { svg } from "lit";
import "../need/drawings.js";
import { addDrawings } from "../parts/icon.js";

/** The drawings of a gathering: who is in the room, and what a session leaves behind. */
addDrawings({
  woman: svg`<circle cx="12" cy="5.5" r="3"/><path d="M9 4c-1.500 1-2 3-1.500 5M15 4c1.500 1 2 3 1.500 5M12 8.500c-2 0-3 1.500-3.500 4L6.500 17h11l-2-4.500c-.5-2.500-1.500-4-3.500-4ZM10 17v4M14 17v4"/>`,
  man: svg`<circle cx="12" cy="5" r="2.800"/><path d="M7.500 15v-3c0-2 1.500-3.500 4.500-3.500s4.500 1.500 4.500 3.500v3M9.500 11v10M14.500 11v10M9.500 15h5"/>`,
  youth: svg`<circle cx="12" cy="5" r="2.600"/><path d="m5 7.500 4.500 2.500M19 7.500 14.500 10M9.500 10h5v5h-5zM9.500 15 7 21M14.500 15l2.500 6"/>`,
  adult: svg`<circle cx="12" cy="5" r="2.800"/><path d="M6.500 14.500C7 11 9 9 12 9s5 2 5.500 5.500M9.500 11.500V21M14.500 11.500V21"/>`,
  gathering: svg`<path d="M3 8.500 12 3l9 5.500"/><circle cx="7" cy="12.500" r="1.700"/><circle cx="12" cy="11.500" r="1.700"/><circle cx="17" cy="12.500" r="1.700"/><path d="M4 19c0-2.500 1.300-4 3-4s3 1.500 3 4M9.200 16c.4-1.500 1.500-2.300 2.800-2.300s2.400.8 2.800 2.300M14 19c0-2.500 1.300-4 3-4s3 1.500 3 4M3 21h18"/>`,
  camera: svg`<path d="M3 7.500h4l1.500-2.500h7L17 7.500h4v12H3z"/><circle cx="12" cy="13" r="3.600"/>`,
  map: svg`<path d="m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2ZM9 4v14M15 6v14"/>`,
  ballot: svg`<path d="M4 11h16v9H4zM8 11V4h8v7M10 7l1.500 1.500L14.500 5.500M9 15h6"/>`,
  promise: svg`<path d="m3 12 4-4 3 1 3-1 4 1 4 4M7 8l-4-1v7l3 1M21 8v7l-3 1M6 15l4 4c1 1 2 1 3 0l5-4.500M11 12l2 2c1 1 2.500 0 1.500-1.500L13 11"/>`,
  topic: svg`<rect x="3" y="4" width="8" height="7" rx="1"/><rect x="13" y="4" width="8" height="7" rx="1"/><rect x="3" y="13" width="8" height="7" rx="1"/><rect x="13" y="13" width="8" height="7" rx="1"/>`,
  paper: svg`<path d="M6 3h9l4 4v14H6zM15 3v4h4M9 11h7M9 14.500h7M9 18h4"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.500"/><path d="M12 7v5.500l3.500 2"/>`,
});
