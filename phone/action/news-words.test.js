import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { languageFor, newsWords } from "./news-words.js";

/** @param {"en" | "lo"} code */
function say(code) {
  const words = JSON.parse(readFileSync(new URL(`../../words/${code}/news.json`, import.meta.url), "utf8"));
  return (/** @type {string} */ key, /** @type {Record<string, any>} */ args = {}) => words[key.slice("news.".length)].replace(/\{(\w+)\}/g, (/** @type {string} */ place, /** @type {string} */ name) => args[name] ?? place);
}
const given = { name: "Bounmy", village: "Ban Phonsay", service: "Village boat", promise: "A boat on Fridays", hours: "Fridays", phone: "020 5555 0100", free: true };

for (const code of /** @type {const} */ (["en", "lo"])) {
  test(`what is told names the service and what was promised, in ${code}`, () => {
    const told = newsWords(given, say(code));
    for (const part of ["Bounmy", "Ban Phonsay", "Village boat", "A boat on Fridays", "020 5555 0100"]) assert.ok(told.includes(part), part);
    assert.ok(!/\{\w+\}/.test(told), told);
  });

  test(`what is not known is not spoken of, in ${code}`, () => {
    const told = newsWords({ ...given, name: undefined, promise: "", hours: undefined, phone: undefined, free: false }, say(code));
    assert.equal(told.split("\n").length, 3);
    assert.ok(!told.includes("undefined"));
  });
}

test("whoever speaks Lao is told in Lao, whatever language the worker reads", () => {
  assert.equal(languageFor(["kjg", "lo"], "en"), "lo");
  assert.equal(languageFor(["en"], "lo"), "en");
  assert.equal(languageFor(undefined, "lo"), "lo");
});
