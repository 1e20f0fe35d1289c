import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root), "utf8");

/** Every code that the phone may refuse something with: those written in its code, and what a command needs and has not, and what does not hang together. */
function codes() {
  const files = readdirSync(new URL("phone", root), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js") && !path.endsWith(".test.js") && !path.includes("node_modules"));
  const written = files.flatMap((path) => [...read(`phone/${path}`).matchAll(/Refused\("([a-z-]+)"/g)].map(([, code]) => code));
  const cycles = readdirSync(new URL("rules/lifecycles", root)).map((path) => JSON.parse(read(`rules/lifecycles/${path}`)));
  const needed = cycles.flatMap(({ commands }) => Object.values(commands).flatMap((command) => (command.needs ?? []).map((/** @type {string} */ need) => `${need}-missing`)));
  const untied = JSON.parse(read("examples/ties.json")).flatMap((/** @type {any} */ { expect }) => expect.reason ?? []);
  return [...new Set([...written, ...needed, ...untied])].sort();
}

test("the codes are found", () => {
  for (const code of ["too-long", "unknown-code", "wrong-kind", "reason-missing", "phone-full"]) assert.ok(codes().includes(code), code);
});

for (const language of ["en", "lo"]) {
  test(`every no has words in ${language}, and no words are left over`, () => {
    assert.deepEqual(Object.keys(JSON.parse(read(`words/${language}/refused.json`))).sort(), codes());
  });
}
