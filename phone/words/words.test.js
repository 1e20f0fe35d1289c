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

/** What a person's history tells of a field or of an argument needs words, or the history shows a name out of the rules. */
test("everything that a history tells has words", () => {
  const rules = (/** @type {string} */ folder) => readdirSync(new URL(`../rules/${folder}/`, root)).map((file) => read(`../rules/${folder}/${file}`));
  const cycles = Object.fromEntries(rules("lifecycles").map((cycle) => [cycle.lifecycle, cycle]));
  const has = (/** @type {string} */ chapter, /** @type {string} */ key) => readdirSync(new URL("en/", root)).includes(`${chapter}.json`) && key in read(`en/${chapter}.json`);
  const missing = rules("records").filter(({ type }) => type !== "settle").flatMap(({ type, fields, lifecycle }) => [
    ...Object.entries(fields).filter(([name, { policy }]) => name !== "person" && policy !== "derived" && !has(type, name)).map(([name]) => `${type}.${name}`),
    ...Object.entries(cycles[lifecycle]?.commands ?? {}).flatMap(([command, { needs = [], sets = [], fields: codes = {} }]) => [
      ...[...needs, ...sets].filter((name) => !has(lifecycle, `${command}.${name}`) && !has(type, name)).map((name) => `${lifecycle}.${command}.${name}`),
      ...Object.entries(codes).flatMap(([name, all]) => all.filter((/** @type {string} */ code) => !has(lifecycle, `${command}.${name}.${code}`)).map((/** @type {string} */ code) => `${lifecycle}.${command}.${name}.${code}`)),
    ]),
  ]);
  assert.deepEqual(missing, []);
});
