import assert from "node:assert/strict";
import { test } from "node:test";
import * as Y from "yjs";
import { decode, encode } from "../../../app/static/src/sync/base64";
import { docOf, firstWords, goesOn, knownTo, lostWords, textOf, wordsIn } from "../../../app/static/src/sync/letters";
import { Texts } from "../../../app/static/src/sync/texts";

const update = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);
const wrote = (words: string): Uint8Array => decode(firstWords(words));

/** Texts whose unconfirmed updates the test holds. */
function texts() {
  const waiting: Uint8Array[] = [];
  const told: string[] = [];
  const made = new Texts({
    unconfirmed: () => waiting,
    typed: (id) => told.push(`typed ${id}`),
    changed: (id) => told.push(`changed ${id}`),
    replaced: (id) => told.push(`replaced ${id}`),
  });
  /** What the replica does with what was typed. */
  const flush = () => {
    const typed = made.takeTyped("n");
    if (typed) waiting.push(typed);
    return typed ?? assert.fail("nothing was typed");
  };
  return { texts: made, waiting, told, flush };
}

test("bytes survive base64", () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
  assert.deepEqual(decode(encode(bytes)), bytes);
});

test("typing is told apart from what comes from elsewhere", () => {
  const { texts: made, told } = texts();
  made.open("n");
  made.confirm("n", wrote("Bread"));
  assert.deepEqual(told, ["changed n"]);
  made.open("n").insert(5, "!");
  assert.deepEqual(told, ["changed n", "changed n", "typed n"]);
  assert.deepEqual(made.typedIn, ["n"]);
});

test("what was typed since the last time comes as one update", () => {
  const { texts: made, flush } = texts();
  for (const letter of "abc") made.open("n").insert(made.open("n").length, letter);
  assert.equal(textOf(docOf([flush()])).toString(), "abc");
  assert.equal(made.takeTyped("n"), undefined);
});

test("a text is there with its waiting letters, even when it is opened late", () => {
  const { texts: made, waiting } = texts();
  waiting.push(wrote("kept"));
  assert.equal(made.open("n").toString(), "kept");
});

test("a refusal takes the letters out, hands them over, and the rest stays", () => {
  const { texts: made, waiting, told, flush } = texts();
  made.confirm("n", wrote("Bread"));
  made.open("n").insert(5, " and wine");
  const refused = flush();
  waiting.length = 0;
  assert.equal(made.refuse("n", refused), " and wine");
  assert.equal(made.open("n").toString(), "Bread");
  assert.ok(told.includes("replaced n"));
});

test("words that lean on refused ones go with them and are handed over once", () => {
  const { texts: made, waiting, flush } = texts();
  made.confirm("n", wrote("Bread"));
  made.open("n").insert(5, " and");
  const first = flush();
  made.open("n").insert(9, " wine");
  const second = flush();
  waiting.shift();
  assert.equal(made.refuse("n", first), " and wine");
  waiting.shift();
  assert.equal(made.refuse("n", second), "");
});

test("words of a text that was never opened are handed over one by one", () => {
  const { texts: made, waiting } = texts();
  const page = docOf([wrote("Bread")]);
  const before = Y.encodeStateVector(page);
  textOf(page).insert(5, " and");
  const first = Y.encodeStateAsUpdate(page, before);
  const between = Y.encodeStateVector(page);
  textOf(page).insert(9, " wine");
  const second = Y.encodeStateAsUpdate(page, between);
  waiting.push(second);
  assert.equal(made.refuse("n", first), " and");
  made.open("n");
  waiting.length = 0;
  assert.equal(made.refuse("n", second), " wine");
});

test("words that the person had deleted again are not handed over", () => {
  const { texts: made, waiting, flush } = texts();
  made.open("n").insert(0, "wrong right");
  const first = flush();
  made.open("n").delete(0, 6);
  flush();
  waiting.shift();
  assert.equal(made.refuse("n", first), "right");
});

test("a record that goes takes confirmed words with it, one's own wait for their refusal", () => {
  const { texts: made, waiting, flush } = texts();
  made.confirm("n", wrote("Bread"));
  made.open("n").insert(5, " and wine");
  const typed = flush();
  made.drop("n");
  waiting.length = 0;
  assert.equal(made.refuse("n", typed), " and wine");
  assert.equal(made.open("n").toString(), "");
});

test("accepted after all, nothing is lost", () => {
  const { texts: made, waiting, flush } = texts();
  made.confirm("n", wrote("Bread"));
  made.open("n").insert(5, " and wine");
  flush();
  made.drop("n");
  waiting.length = 0;
  made.settle("n");
  assert.equal(made.refuse("n", wrote("later")), "later");
});

test("the whole text goes on where the editor is, unless it was made anew", () => {
  const { texts: made, told } = texts();
  const server = docOf([wrote("Bread")]);
  made.confirm("n", update(server));
  const editor = made.open("n");
  textOf(server).insert(5, " and roses");
  made.restate("n", update(server));
  assert.equal(made.open("n"), editor);
  assert.equal(editor.toString(), "Bread and roses");
  assert.ok(!told.includes("replaced n"));
  made.restate("n", wrote("Wine"));
  assert.notEqual(made.open("n"), editor);
  assert.equal(made.open("n").toString(), "Wine");
  assert.ok(told.includes("replaced n"));
});

test("many confirmed updates are merged and stay the same text", () => {
  const { texts: made } = texts();
  const server = new Y.Doc();
  server.on("update", (one: Uint8Array) => made.confirm("n", one));
  for (let n = 0; n < 200; n += 1) textOf(server).insert(n, String(n % 10));
  assert.equal(made.open("n").toString(), textOf(server).toString());
});

test("a text goes on only from letters that it still has", () => {
  const doc = docOf([wrote("a")]);
  const before = update(doc);
  textOf(doc).insert(1, "b");
  assert.equal(goesOn([before], update(doc)), true);
  assert.equal(goesOn([update(doc)], before), false);
  assert.equal(goesOn([], before), true);
});

test("lost words are shown with what lay between them left out", () => {
  const before = docOf([wrote("one two three")]);
  const after = docOf([update(before)]);
  textOf(before).insert(3, "!");
  textOf(before).insert(8, "?");
  assert.equal(lostWords(before, after), "!…?");
  assert.equal(lostWords(after, before), "");
});

test("words of an update, without those that are known", () => {
  const doc = docOf([wrote("known")]);
  const known = knownTo(doc);
  assert.equal(wordsIn(update(doc), new Map()), "known");
  assert.equal(wordsIn(update(doc), known), "");
});
