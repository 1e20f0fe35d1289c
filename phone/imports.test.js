import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const here = new URL("./", import.meta.url);

/** Whatever a module asks for is there: the types' checker does not look at what is only run. */
test("every module of the app is where it is asked for", () => {
  const files = /** @type {string[]} */ (readdirSync(here, { recursive: true })).filter((file) => file.endsWith(".js"));
  const asked = files.flatMap((file) => {
    const text = readFileSync(new URL(file, here), "utf8");
    return [...text.matchAll(/(?:from|import\(?)\s*["'](\.[^"'\n]+)["']/g)].map(([, name]) => ({ file, name }));
  });
  assert.ok(asked.length > 500, `only ${asked.length}`);
  assert.deepEqual(asked.filter(({ file, name }) => !existsSync(new URL(name, new URL(file, here)))), []);
});
