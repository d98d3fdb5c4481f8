// The catalogues as the build publishes them, read by the library the browser reads them with.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const DIST = "app/static/dist";
const manifest = JSON.parse(readFileSync(`${DIST}/manifest.json`, "utf8")) as Record<string, string>;
const languages = Object.keys(manifest).flatMap((name) => /^locale-(\w+)$/.exec(name)?.[1] ?? []);

function published(language: string): FluentResource {
  return new FluentResource(readFileSync(`${DIST}/${manifest[`locale-${language}`]}`, "utf8"));
}

function messageIds(language: string): string[] {
  return published(language).body.map((entry) => entry.id).sort();
}

test("the browser has a catalogue in every language of a session", () => {
  assert.deepEqual(languages.sort(), ["en", "es", "fr"]);
});

for (const language of languages) {
  test(`the ${language} catalogue is read without an error and repeats no message`, () => {
    assert.deepEqual(new FluentBundle(language).addResource(published(language)), []);
  });

  test(`the ${language} catalogue has the messages of the English one`, () => {
    assert.deepEqual(messageIds(language), messageIds("en"));
  });
}
