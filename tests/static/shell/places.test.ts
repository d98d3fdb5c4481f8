// Where one can go, and where the session takes one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Phase, placeOf, placesFor } from "../../../app/static/src/shell/places";

test("nobody has more than four places", () => {
  for (const leads of [true, false]) assert.equal(placesFor(leads).length, 4);
});

test("open rooms take a person to the board of their room, everything else to what is on now", () => {
  assert.equal(placeOf("rooms", false, true), "board");
  assert.equal(placeOf("rooms", false, false), "now");
  const others: Phase[] = ["lobby", "plenary", "summary", "ended"];
  for (const phase of others) assert.equal(placeOf(phase, false, true), "now");
});

test("who leads stays at the console", () => {
  assert.equal(placeOf("rooms", true, true), "now");
});
