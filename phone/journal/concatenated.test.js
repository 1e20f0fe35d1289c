import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { rules } from "./server-twin.test.js";

/** The files that a module needs, itself last: each is one script with all names in common when its imports and exports are left out. */
function scripts(file, found = []) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  for (const [, needed] of text.matchAll(/from "\.\/([\w-]+\.js)"/g)) if (!found.some(([name]) => name === needed)) scripts(needed, found);
  if (!found.some(([name]) => name === file)) found.push([file, text.replace(/^(import|export) .*from .*$/gm, "").replace(/^export /gm, "")]);
  return found;
}

test("the core runs as one script in a bare machine, without a clock, chance or any input and output", () => {
  const machine = createContext({ rules: JSON.stringify(rules) });
  for (const name of ["Date", "WeakRef", "Intl"]) runInContext(`delete globalThis.${name}`, machine);
  runInContext("Math.random = undefined", machine);
  runInContext(scripts("core.js").map(([, text]) => text).join("\n"), machine);
  const told = runInContext(`
    let state = begin({ device: 12, account: 7, epoch: "e1", rules: JSON.parse(rules) });
    const made = change(state, { kind: "edit", type: "person", fields: { place: 1101 } }, 5);
    const asked = request(made.state, 6);
    const heard = response(asked.state, { e: "e1", q: 1, now: 7, ack: 1, g: "x", scopes: [["village:1101", null, 1, [[made.id, "person", 1, { place: 1101 }]]]] }, 8);
    JSON.stringify([asked.message.ops.length, view(heard.state, made.id), unsent(heard.state)]);`, machine);
  assert.deepEqual(JSON.parse(told), [1, { id: 12 * 2 ** 24 + 1, type: "person", rv: 1, era: 2, unsent: false, data: { place: 1101 } }, []]);
});
