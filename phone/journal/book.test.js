import assert from "node:assert/strict";
import { test } from "node:test";
import { Book } from "./book.js";
import { change, Refused, unsent } from "./core.js";
import { rules } from "./server-twin.test.js";

/** A store in memory that several windows share, as they share a database. */
class SharedStore {
  meta = undefined;
  stamp = 0;
  entries = new Map();
  isFull = false;

  async read() {
    await undefined;
    if (!this.meta) return undefined;
    return structuredClone({ stored: { meta: this.meta, entries: [...this.entries.values()], answers: [], rows: [] }, stamp: this.stamp });
  }

  async commit(writes, stamp) {
    await undefined;
    if (this.isFull) throw new Refused("phone-full");
    if (stamp !== this.stamp) return undefined;
    this.stamp += 1;
    this.meta = structuredClone(writes.meta ?? this.meta);
    for (const entry of writes.entries?.put ?? []) this.entries.set(entry.n, structuredClone(entry));
    return this.stamp;
  }

  close() {}
}

const enrolled = { device: 12, account: 7, epoch: "e1" };
const somebody = (at) => (state) => change(state, { kind: "edit", type: "person", fields: { place: 1101 } }, at);
const nothing = () => {};

test("two windows that save at once never give a number twice, and see each other's", async () => {
  const store = new SharedStore();
  const [one, two] = [await Book.open(store, enrolled, rules, nothing), await Book.open(store, enrolled, rules, nothing)];
  const ids = await Promise.all([...Array(40).keys()].map((i) => (i % 2 ? one : two).step(somebody(i))));
  assert.equal(new Set(ids.map(({ id }) => id)).size, 40);
  assert.equal(store.entries.size, 40);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual([unsent(one.state).length, unsent(two.state).length], [40, 40]);
  await Promise.all([one.close(), two.close()]);
});

test("what was not written is not believed, and the next one goes on from before", async () => {
  const store = new SharedStore();
  const book = await Book.open(store, enrolled, rules, nothing);
  store.isFull = true;
  await assert.rejects(book.step(somebody(1)), (error) => error instanceof Refused && error.code === "phone-full");
  assert.equal(unsent(book.state).length, 0);
  store.isFull = false;
  assert.equal((await book.step(somebody(2))).id, 12 * 2 ** 24 + 1);
  await book.close();
});

test("a device that forgot what it did does not go on as the same", async () => {
  await assert.rejects(Book.open(new SharedStore(), { device: 12, account: 7 }, rules, nothing), (error) => error instanceof Refused && error.code === "forgotten");
});
