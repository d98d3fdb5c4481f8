import assert from "node:assert/strict";
import { test } from "node:test";
import { JOINED_DASH, localHours } from "../../../app/static/src/page/clock";

const start = new Date(2027, 2, 12, 9, 5);
const end = new Date(2027, 2, 12, 10, 35);

test("hours are those of the reader's clock, from 0 to 23", () => {
  assert.equal(localHours(start, end, "en", false), `09:05${JOINED_DASH}10:35`);
  assert.equal(localHours(new Date(2027, 2, 12, 0, 5), null, "en", false), "00:05");
});

test("the day is told in the page's language", () => {
  assert.match(localHours(start, end, "en", true), new RegExp(`^Friday,? 12 March, 09:05${JOINED_DASH}10:35$`));
  assert.equal(localHours(start, end, "fr", true), `vendredi 12 mars, 09:05${JOINED_DASH}10:35`);
  assert.equal(localHours(start, null, "es", true), "viernes, 12 de marzo, 09:05");
});
