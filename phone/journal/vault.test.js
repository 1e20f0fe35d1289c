import assert from "node:assert/strict";
import { test } from "node:test";
import { isPin, seal, unseal, waitFor } from "./vault.js";

test("a token opens with its PIN on its device, and with no other", async () => {
  const sealed = await seal("a token of thirty-two characters", "284916", 12);
  assert.equal(await unseal(sealed, "284916", 12), "a token of thirty-two characters");
  assert.equal(await unseal(sealed, "284917", 12), undefined);
  assert.equal(await unseal(sealed, "284916", 13), undefined);
  assert.ok(!new TextDecoder().decode(sealed.sealed).includes("token"));
});

test("wrong PINs make people wait, longer each time", () => {
  const waits = [0, 2, 3, 4, 5, 6, 7, 8, 20].map((wrong) => waitFor({ wrong, wrongAt: 1_000_000 }, 1_000_000) / 1000);
  assert.deepEqual(waits, [0, 0, 5, 15, 60, 300, 900, 3600, 3600]);
  assert.equal(waitFor({ wrong: 3, wrongAt: 1_000_000 }, 1_004_000), 1000);
  assert.equal(waitFor({ wrong: 3, wrongAt: 1_000_000 }, 1_006_000), 0);
  assert.equal(waitFor({ wrong: 3, wrongAt: 1_000_000 }, 0), 5000);
});

test("a PIN has six digits", () => {
  assert.deepEqual(["284916", "28491", "2849167", "28491a", "", " 284916"].map(isPin), [true, false, false, false, false, false]);
});
