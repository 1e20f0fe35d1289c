import assert from "node:assert/strict";
import { test } from "node:test";
import { href, match, parse } from "./router.js";

const module = async () => undefined;
const routes = [
  { path: "/", element: "a-home", module },
  { path: "/people/new", element: "a-new", module },
  { path: "/people/:id", element: "a-person", module },
  { path: "/people/:id/needs/:need", element: "a-need", module },
];

test("an empty address is the home screen", () => {
  assert.equal(match(routes, "")?.route.element, "a-home");
  assert.equal(match(routes, "#")?.route.element, "a-home");
  assert.equal(match(routes, "#nonsense")?.route.element, "a-home");
});

test("parts with a colon become parameters and the first fitting route wins", () => {
  assert.equal(match(routes, "#/people/new")?.route.element, "a-new");
  assert.deepEqual(match(routes, "#/people/17/needs/4")?.params, { id: "17", need: "4" });
});

test("an address nobody knows fits nothing", () => {
  assert.equal(match(routes, "#/people/17/shoes"), undefined);
  assert.equal(match(routes, "#/people/"), undefined);
});

test("what stands behind the question mark is handed on", () => {
  assert.deepEqual(match(routes, "#/people/17?from=due")?.params, { from: "due", id: "17" });
  assert.deepEqual(parse("#/x?a=%E0%BA%81"), { path: "/x", query: { a: "ກ" } });
});

test("a broken escape does not keep the app from opening", () => {
  assert.deepEqual(match(routes, "#/people/%E0%A4%A")?.params, { id: "%E0%A4%A" });
});

test("a link leaves out what is not known", () => {
  assert.equal(href("/people/17"), "#/people/17");
  assert.equal(href("/x", { a: 1, b: undefined, c: "" }), "#/x?a=1");
});
