import assert from "node:assert/strict";
import { test } from "node:test";
import { inLines, withoutStyles } from "../../../app/static/src/answers/pasted";

test("what is pasted has no looks left, but what was bold says so", () => {
  assert.equal(withoutStyles(`<p class="a" style="color: red">x style="y"</p>`), `<p class="a">x style="y"</p>`);
  assert.equal(withoutStyles(`<span STYLE='font-weight:700;color:red'>x</span>`), "<span data-bold>x</span>");
  assert.equal(withoutStyles(`<b style="font-weight:normal">x</b>`), "<b data-light>x</b>");
  assert.equal(withoutStyles(`<b style='mso-bidi-font-weight:normal'>x</b>`), "<b>x</b>");
  assert.equal(withoutStyles("<style>p { color: red }</style><p style=color:red style='x'>y"), "<p>y");
});

const item = (style: string, marker: string): string =>
  `<p style='${style}'><span style='mso-list:Ignore'>${marker}</span>x</p>`;

test("what a word processor meant as a list says so, by its sheet or else by what stands before it", () => {
  const sheet = "<style>@list l0:level1 {mso-level-number-format:bullet;} @list l1:level1 {text-indent:0}</style>";
  const kinds = (html: string) => [...withoutStyles(html).matchAll(/data-item="(\w+)"/g)].map(([, kind]) => kind);
  const [first, second] = [item("mso-list:l0 level1 lfo1", "1."), item("margin:0;mso-list:l1 level1", "·")];
  assert.deepEqual(kinds(sheet + first + second), ["bullet", "number"]);
  assert.deepEqual(kinds(first + second + item("mso-list:l2 level3", "(iv)")), ["number", "bullet", "number"]);
  assert.equal(withoutStyles(second), `<p data-item="bullet"><span data-marker>·</span>x</p>`);
});

test("letters are in no list, their line is, and its end has no other marks", () => {
  const pasted = [{ insert: "one\ntwo", attributes: { list: "bullet", bold: true } }, { insert: "\n" }, { insert: {} }];
  assert.deepEqual(inLines(pasted), [
    { insert: "one", attributes: { bold: true } },
    { insert: "\n", attributes: { list: "bullet" } },
    { insert: "two", attributes: { bold: true } },
    { insert: "\n" },
  ]);
});
