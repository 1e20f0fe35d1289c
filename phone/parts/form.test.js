import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const phone = new URL("../", import.meta.url);
const lifecycles = new URL("../../rules/lifecycles/", import.meta.url);

/** What each form of the app says that it cannot do without. */
function required() {
  return readdirSync(phone, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".js") && !file.includes("node_modules") && !file.endsWith(".test.js"))
    .flatMap((file) => [...readFileSync(new URL(file, phone), "utf8").matchAll(/^ {2}required = (\[.*\]);$/gm)].map(([, list]) => ({ file, fields: JSON.parse(list) })));
}

test("no step asks for more than two things that must be filled in", () => {
  const forms = required();
  assert.ok(forms.length > 15, `forms found: ${forms.length}`);
  assert.deepEqual(forms.filter(({ fields }) => fields.length > 2), []);
});

test("no command of a life cycle does either", () => {
  for (const file of readdirSync(lifecycles)) {
    const { commands } = JSON.parse(readFileSync(new URL(file, lifecycles), "utf8"));
    for (const [name, { needs = [] }] of Object.entries(commands)) assert.ok(needs.length <= 2, `${file} ${name}`);
  }
});
