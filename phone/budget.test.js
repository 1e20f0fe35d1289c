/** The first page comes over a bad network: all that is fetched before somebody sees it stays under 100 kB on the wire. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

const BUDGET = 100_000;

/** What a response brings besides its body. */
const HEADERS = 300;

const here = new URL("./", import.meta.url);
const html = readFileSync(new URL("index.html", here), "utf8");
const map = JSON.parse(/<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "{}").imports;
const libraries = new URL("../node_modules/", here);

/** @param {string} address */
function fileOf(address) {
  if (address.startsWith("/lib/")) return new URL(address.slice(5).replace(/^(\w+)__/, "@$1/"), libraries);
  return new URL(address.replace(/^\/app\//, ""), here);
}

/** @param {string} from @param {string} name */
function resolve(from, name) {
  if (name.startsWith(".")) return new URL(name, `http://sala${from}`).pathname;
  const folder = Object.keys(map).filter((key) => key.endsWith("/") && name.startsWith(key)).sort((a, b) => b.length - a.length)[0];
  return map[name] ?? map[folder] + name.slice(folder.length);
}

/** All modules that are fetched before this one runs. @param {string} address @param {Set<string>} found */
function modules(address, found = new Set()) {
  if (found.has(address)) return found;
  found.add(address);
  const text = readFileSync(fileOf(address), "utf8");
  for (const [, name] of text.matchAll(/(?:^|[;\s}])(?:import|export)\s*(?:[\w*{}\s,$]+?from)?\s*["']([^"'\n]+)["']/g)) modules(resolve(address, name), found);
  return found;
}

/** The words of the doors, as the server sends each chapter. */
function words() {
  const [, first] = /const FIRST = (\[.*\]);/.exec(readFileSync(new URL("words/words.js", here), "utf8")) ?? [];
  return JSON.parse(first ?? "").map((/** @type {string} */ chapter) => [`/words/lo/${chapter}.json`, gzipSync(readFileSync(new URL(`../words/lo/${chapter}.json`, here))).length + HEADERS]);
}

test("the first page", { skip: existsSync(new URL("lit/", libraries)) ? false : "bin/phone-modules lays the libraries that are counted too" }, () => {
  const found = new Set(["/app/start.js", "/app/fresh.js", "/app/team/enrol.js", "/app/app.js"].flatMap((start) => [...modules(start)]));
  const linked = [...html.matchAll(/(?:href|src)="(\/app\/[^"]+\.(?:css|svg|webmanifest))"/g)].map(([, address]) => address);
  const sizes = [...found, ...linked].map((address) => [address, gzipSync(readFileSync(fileOf(address))).length + HEADERS]);
  sizes.push(...words(), ["/app/", gzipSync(Buffer.from(html)).length + HEADERS]);
  const sum = sizes.reduce((total, [, size]) => total + Number(size), 0);
  const largest = sizes.sort(([, a], [, b]) => Number(b) - Number(a)).slice(0, 8).map((pair) => pair.join(" "));
  assert.ok(sum < BUDGET, `${sum} bytes in ${sizes.length} files, the largest of them: ${largest.join(", ")}`);
});
