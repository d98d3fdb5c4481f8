// What is seen of reactions: how many of each, in the order of the buttons.
import assert from "node:assert/strict";
import { test } from "node:test";
import { shown } from "../../../app/static/src/helping/reactions";

test("reactions are counted, and who gave them is not told", () => {
  const people = new Map([
    ["ana", { here: {}, react: { id: "clap" } }],
    ["ben", { here: {}, react: { id: "yes" } }],
    ["eva", { here: {}, react: { id: "clap" } }],
    ["new", { here: {}, react: { id: "unheard-of" } }],
    ["old", { here: {} }],
  ]);
  assert.deepEqual(shown(people), [
    ["yes", 1],
    ["clap", 2],
  ]);
  assert.deepEqual(shown(new Map()), []);
});
