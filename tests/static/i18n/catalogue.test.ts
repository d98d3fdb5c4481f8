import assert from "node:assert/strict";
import { test } from "node:test";
import { BadMessage, Catalogue } from "../../../app/static/src/i18n/catalogue";
import * as formats from "../../../app/static/src/i18n/formats";
import { lang, switchTo, t, use, whyNot } from "../../../app/static/src/i18n";

const ENGLISH = `# browser
hello = Hello, { $name }!
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
field = Name
    .hint = As others shall see it
refusal-gone = It is gone.
`;
const FRENCH = "hello = Bonjour, { $name } !\n";

test("sentences, with arguments, plurals and attributes", () => {
  const english = new Catalogue("en", ENGLISH);
  assert.equal(english.say("hello", { name: "Ana" }), "Hello, Ana!");
  assert.equal(english.say("notes", { count: 1 }), "1 note");
  assert.equal(english.say("notes", { count: 1200 }), "1,200 notes");
  assert.equal(english.say("field.hint"), "As others shall see it");
});

test("a missing message or argument throws", () => {
  const english = new Catalogue("en", ENGLISH);
  assert.throws(() => english.say("nothing"), BadMessage);
  assert.throws(() => english.say("field.nothing"), BadMessage);
  assert.throws(() => english.say("hello"), BadMessage);
});

test("t speaks the language of the page, which can change", () => {
  use(new Catalogue("en", ENGLISH));
  assert.equal(t("hello", { name: "Li" }), "Hello, Li!");
  use(new Catalogue("fr", FRENCH));
  assert.equal(t("hello", { name: "Li" }), "Bonjour, Li !");
  assert.equal(lang.value, "fr");
  assert.throws(() => t("notes", { count: 1 }), BadMessage);
});

test("a refusal is told in the language of now, or in the server's words", () => {
  use(new Catalogue("en", ENGLISH));
  assert.equal(whyNot({ code: "gone", text: "Parti." }), "It is gone.");
  assert.equal(whyNot({ code: "other", text: "Autre." }), "Autre.");
});

test("a language is fetched from where the page says, once", async (context) => {
  const asked: string[] = [];
  context.mock.method(globalThis, "fetch", async (url: string) => {
    asked.push(url);
    return asked.length === 1 ? new Response("", { status: 503 }) : new Response(FRENCH);
  });
  const page = { getAttribute: (name: string) => ({ "data-locale-fr": "/fr.ftl" })[name] ?? null } as HTMLElement;
  use(new Catalogue("en", ENGLISH));
  await assert.rejects(switchTo("es", page), BadMessage);
  await assert.rejects(switchTo("fr", page), /503/);
  assert.equal(lang.value, "en");
  await switchTo("fr", page);
  await switchTo("fr", page);
  assert.equal(lang.value, "fr");
  assert.deepEqual(asked, ["/fr.ftl", "/fr.ftl"]);
});

test("numbers, lists and moments as each language writes them", () => {
  const moment = new Date(2021, 5, 1, 14, 5).getTime();
  assert.equal(formats.number("fr", 12345), "12\u202f345");
  assert.equal(formats.number("en", 12345), "12,345");
  assert.equal(formats.list("es", ["Ana", "Inés"]), "Ana e Inés");
  assert.equal(formats.time("en", moment), "14:05");
  assert.equal(formats.date("fr", moment), "mardi 1 juin 2021");
});

test("a clock ends at 0:00 and goes on below", () => {
  assert.deepEqual([725_000, 3_725_000, 1, 0, -1, -30_000].map(formats.clock), ["12:05", "1:02:05", "0:01", "0:00", "0:00", "−0:30"]);
  assert.deepEqual([60_001, 60_000, 0, -60_001].map(formats.minutesLeft), [2, 1, 0, -1]);
});
