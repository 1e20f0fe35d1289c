import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../../words/", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const places = (/** @type {string} */ words) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("each chapter has the same words in every language", () => {
  assert.deepEqual(readdirSync(new URL("lo/", root)).sort(), readdirSync(new URL("en/", root)).sort());
});

for (const file of readdirSync(new URL("en/", root))) {
  test(`${file} says the same in English and Lao`, () => {
    const [en, lo] = [read(`en/${file}`), read(`lo/${file}`)];
    assert.deepEqual(Object.keys(lo).sort(), Object.keys(en).sort());
    for (const [key, words] of Object.entries(en)) assert.deepEqual(places(lo[key]), places(words), key);
  });
}
