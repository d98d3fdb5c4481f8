// The time line plays events forward and back; an exported file holds what people wrote, and nothing breaks it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { possible } from "../../../app/static/src/board/export/png";
import { escaped } from "../../../app/static/src/board/export/marks";
import { type Past, Player } from "../../../app/static/src/board/history/past";
import { firstWords } from "../../../app/static/src/sync";
import { note } from "./records";

const events: Past[] = [
  { seq: 1, at: 1, who: "you", put: [{ ...note("a") }], text: [{ id: "a", update: firstWords("Bread") }] },
  { seq: 2, at: 2, who: "other", put: [{ id: "a", x: 50 }] },
  { seq: 3, at: 3, who: "leader", remove: ["a"] },
];

test("each moment stands as it stood, in whatever order one looks", () => {
  const player = new Player(events);
  const seen = [3, 2, 1, 2].map((count) => {
    const { records, words } = player.at(count);
    const record = records.get("a");
    return [record?.type === "note" ? record.x : undefined, words.get("a")];
  });
  assert.deepEqual(seen, [[undefined, "Bread"], [50, "Bread"], [0, "Bread"], [50, "Bread"]]);
});

test("words are safe in a file, whatever letters they hold", () => {
  assert.equal(escaped('a<b> & "c"\u0007 é 🌱'), "a&lt;b&gt; &amp; &quot;c&quot; é 🌱");
});

test("a picture is never larger than a browser can paint", () => {
  assert.equal(possible({ width: 1000, height: 500 }, 2), 2);
  assert.ok(40_000 * possible({ width: 40_000, height: 500 }, 4) <= 16_000);
});
