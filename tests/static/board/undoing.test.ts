// The stack of one's own operations: back, forth, and what is not a step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { UndoStack } from "../../../app/static/src/board/undoing";

function stack() {
  const taken: string[] = [];
  const undo = new UndoStack((operation) => {
    taken.push(operation);
    return `u${taken.length}`;
  });
  return { undo, taken };
}

test("the last is taken back first; doing it again takes back the taking back", () => {
  const { undo, taken } = stack();
  undo.did("a", "note.add");
  undo.did("b", "objects.place");
  undo.undo();
  undo.undo();
  undo.redo();
  assert.deepEqual(taken, ["b", "a", "u2"]);
  undo.undo();
  assert.deepEqual(taken, ["b", "a", "u2", "u3"]);
});

test("something new ends what could be done again", () => {
  const { undo } = stack();
  undo.did("a", "note.add");
  undo.undo();
  assert.equal(undo.canRedo.value, true);
  undo.did("b", "note.add");
  assert.equal(undo.redo(), false);
});

test("undoing itself, and what leaders decide for all, are no steps", () => {
  const { undo, taken } = stack();
  undo.did("u", "board.undo");
  undo.did("l", "board.lock");
  assert.equal(undo.undo(), false);
  assert.deepEqual(taken, []);
});

test("what the server refused is no longer there to be taken back", () => {
  const { undo, taken } = stack();
  undo.did("a", "note.add");
  undo.did("b", "note.add");
  undo.forget("b");
  undo.undo();
  assert.deepEqual(taken, ["a"]);
});
