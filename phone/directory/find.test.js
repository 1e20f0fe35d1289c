import assert from "node:assert/strict";
import { test } from "node:test";
import { findOrganizations, findServices, plainForm } from "./find.js";

const boat = { id: 1, data: { name: "Boat to the health centre", nameOther: "ເຮືອໄປສຸກສາລາ", categories: ["transport-health"], place: 11 } };
const rice = { id: 2, data: { name: "Rice bank", nameOther: "ທະນາຄານເຂົ້າ", description: "lends rice; a boat brings it", categories: ["food"], place: 12, informal: true } };
const closed = { id: 3, data: { name: "Boat club", active: false } };
const all = [rice, boat, closed];
const text = (service) => service.description ?? "";
const ids = (found) => found.map((service) => service.id);

test("a name counts more than a description, and what has closed is not shown", () => {
  assert.deepEqual(ids(findServices(all, { words: "boat" }, text)), [1, 2]);
});

test("a part of a Lao name finds it, with or without tone marks", () => {
  assert.deepEqual(ids(findServices(all, { words: "ສຸກສາລາ" }, text)), [1]);
  assert.deepEqual(ids(findServices(all, { words: "ທະນາຄານເຂົາ" }, text)), [2]);
});

test("every word must appear, in any order", () => {
  assert.deepEqual(ids(findServices(all, { words: "rice boat" }, text)), [2]);
  assert.deepEqual(ids(findServices(all, { words: "rice bus" }, text)), []);
});

test("filters narrow: kind of need, place, informal, old", () => {
  assert.deepEqual(ids(findServices(all, { category: "food" }, text)), [2]);
  assert.deepEqual(ids(findServices(all, { place: 11 }, text)), [1]);
  assert.deepEqual(ids(findServices(all, { informal: true }, text)), [2]);
  assert.deepEqual(ids(findServices(all, { stale: (service) => service.name === "Rice bank" }, text)), [2]);
});

test("organizations are found by either name, and none while nothing is asked", () => {
  const union = { id: 9, data: { name: "Women's Union", nameOther: "ສະຫະພັນແມ່ຍິງ" } };
  assert.deepEqual(findOrganizations([union], "ແມຍິງ"), [union]);
  assert.deepEqual(findOrganizations([union], "union women"), [union]);
  assert.deepEqual(findOrganizations([union], " "), []);
});

test("the two ways to write a vowel or a joined letter are one", () => {
  assert.equal(plainForm("ນ້ຳ"), plainForm("ນໍ້າ"));
  assert.equal(plainForm("ໜອງ"), plainForm("ຫນອງ"));
  assert.equal(plainForm("Café"), "cafe");
});
