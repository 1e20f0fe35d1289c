import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { match } from "./matching.js";

const root = new URL("../../", import.meta.url);
const read = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const places = read("examples/places.json");
const rules = read("rules/matching.json");
const levels = read("rules/places.json");

for (const { name, given, expect } of read("examples/matching.json")) {
  test(`matching: ${name}`, () => {
    const { fits, excluded, ...rest } = match(given.person, given.need, given.services, { places, levels, rules, ...given.context });
    const told = (/** @type {any} */ { service, ...more }) => ({ service: service.id, ...more });
    assert.deepEqual({ fits: fits.map(told), excluded: excluded.map(told), ...rest }, expect);
  });
}

test("every reason has words in both languages, and so has every next thing to do", () => {
  for (const language of ["en", "lo"]) {
    const words = read(`words/${language}/matching.json`);
    const missing = [
      ...Object.keys(rules.reasons).map((code) => `reason.${code}`),
      ...new Set(Object.values(rules.next).flat().map((code) => `next.${code}`)),
    ].filter((key) => !words[key]);
    assert.deepEqual(missing, [], language);
  }
});

test("the register of gaps knows every reason that is noted in it", () => {
  const { codes } = read("rules/records/gap.json").fields.why;
  assert.deepEqual(Object.values(rules.gaps).filter((/** @type {any} */ code) => !codes.includes(code)), []);
});
