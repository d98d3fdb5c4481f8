// Conversations in a text with marks, as browsers hold them: three people put in, take away and mark at once, hear of
// each other late, and send what they did in pieces. Prints them as JSON: what reached the server in its order, and
// what everyone read in the end. Arguments: a seed, how many conversations, how many steps each has.
import * as Y from "yjs";

const [seed, count, steps] = process.argv.slice(2).map(Number);
const WORDS = ["a", "bc", "ñ", "😀", "hello ", "\n", "x\ny"];
const MARKS = {
  bold: [true, null],
  italic: [true, null],
  link: ["https://example.org/a", "https://example.org/b", null],
  note: ["n1", "n2", null],
  list: ["bullet", "number", null],
};

/** Mulberry32: the same numbers from the same seed. */
function dice(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writer(client) {
  const doc = new Y.Doc({ guid: "" });
  doc.clientID = client;
  const text = doc.getText("t");
  Object.defineProperty(text, "_hasFormatting", { get: () => false, set: () => {} }); // as sync/letters.ts
  const self = { doc, text, typed: [], heard: 0 };
  doc.on("update", (update, origin) => origin !== "told" && self.typed.push(update));
  return self;
}

function conversation(random) {
  const below = (n) => Math.floor(random() * n);
  const one = (list) => list[below(list.length)];
  const people = [0, 1, 2].map((n) => writer(1000 + 3 * below(100_000) + n));
  const told = [];
  const send = (person) => person.typed.length && told.push(Y.mergeUpdates(person.typed.splice(0)));
  const hear = (person, most) => {
    for (; most > 0 && person.heard < told.length; most--) Y.applyUpdate(person.doc, told[person.heard++], "told");
  };
  const begun = writer(1);
  begun.text.insert(0, "\n");
  send(begun);
  people.forEach((person) => hear(person, 1));

  const marks = () => {
    const name = one(Object.keys(MARKS));
    return { [name]: one(MARKS[name]) };
  };
  /** Never between the halves of a letter. */
  const whole = (words, at) => (/[\uD800-\uDBFF]/.test(words[at - 1] ?? "") ? at - 1 : at);
  const change = ({ text }) => {
    const words = text.toString();
    const [from, to] = [below(words.length + 1), below(words.length + 1)].sort((a, b) => a - b).map((at) => whole(words, at));
    const ahead = from ? [{ retain: from }] : [];
    const what = random();
    if (what < 0.5) return [...ahead, { insert: one(WORDS), ...(random() < 0.4 && { attributes: marks() }) }];
    const length = whole(words, Math.min(to, from + 6)) - from;
    if (length <= 0) return [];
    return [...ahead, what < 0.65 ? { delete: length } : { retain: length, attributes: marks() }];
  };

  for (let step = 0; step < steps; step++) {
    const [person, what] = [one(people), random()];
    if (what < 0.55) person.doc.transact(() => person.text.applyDelta(change(person)), person);
    else if (what < 0.75) send(person);
    else hear(person, 1 + below(6));
  }
  people.forEach(send);
  people.forEach((person) => hear(person, Infinity));
  return { told: told.map((update) => Buffer.from(update).toString("base64")), read: people.map(({ text }) => text.toDelta()) };
}

console.log(JSON.stringify(Array.from({ length: count }, (_, n) => conversation(dice(seed + n)))));
