"""What leaves the screen: a board and its answers printed, and the board as a picture with the same lines."""

import re
from typing import Final

import pytest
from playwright.sync_api import Page, expect

from app.locales import say
from tests.browser.acting.board import Canvas
from tests.browser.acting.paper import sheets_of
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server

NOTES: Final = 40
PARAGRAPHS: Final = 30
LONG: Final = " we buy our bread from the three bakeries of the district" * 4
PASTE: Final = """text => {
  const about = new DataTransfer();
  about.setData("text/plain", text);
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: about, bubbles: true }));
}"""
FAMILY: Final = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
WORDS: Final = (
    "Élan naïf, déjà l’été & <espoir>",
    "Unwahrscheinlichkeitsberechnungsgrundlagen",
    f"{FAMILY} {FAMILY} families and their gardens {FAMILY}",
    "e\u0301te\u0301 cafe\u0301",
)
"""Accents of both kinds, a word longer than a line, letters that are put together from several."""
OFF_PAPER: Final = """() => [...document.querySelectorAll(".note")].filter((note) =>
  note.querySelector(".note-foot").getBoundingClientRect().bottom > note.getBoundingClientRect().bottom)
  .map((note) => note.textContent)"""
LINES: Final = """() => Object.fromEntries([...document.querySelectorAll(".note-words")].map((words) => {
  const [range, lines] = [document.createRange(), []];
  const node = words.firstChild;
  let at = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(node.data)) {
    range.setStart(node, at);
    range.setEnd(node, (at += segment.length));
    const { top, height } = range.getClientRects()[0];
    if (lines.length && Math.abs(lines.at(-1).top - top) < height / 2) lines.at(-1).text += segment;
    else lines.push({ top, text: segment });
  }
  return [node.data, lines.map(({ text }) => text.trimEnd())];
}))"""


@pytest.fixture
def ana(new_context: NewContext, server: Server) -> Person:
    """On the practice board, in the dark."""
    ana = Person(new_context(dark=True).new_page(), "en")
    ana.follow(server.links["participant"], "Ana")
    ana.press("stage-try-open")
    expect(ana.page.locator(".canvas")).to_be_visible()
    return ana


def test_a_board_and_its_answers_are_printed_whole(ana: Person) -> None:
    page = ana.page
    page.evaluate(PASTE, "\n".join(f"Note {n} begins{LONG[:180]} and ends {n}." for n in range(NOTES)))
    expect(page.locator("[data-note]").filter(has_text="begins")).to_have_count(NOTES)
    sheets = sheets_of(page)
    assert len(sheets) > 1
    for number in range(NOTES):
        assert [n for n, sheet in enumerate(sheets) if f"Note {number} begins" in sheet] == [
            n for n, sheet in enumerate(sheets) if f"and ends {number}." in sheet
        ]
        assert sum(f"Note {number} begins" in sheet for sheet in sheets) == 1
    assert re.search(r"social economy.* 20\d\d ", sheets[0])
    assert_is_for_reading(sheets)
    assert_black_on_white(page)
    expect(page.locator(".canvas")).to_be_visible()
    expect(page.locator(".board-list")).to_have_count(0)
    ana.button("board-view-answers").click()
    page.locator(".answer").get_by_role("textbox").first.focus()
    for number in range(PARAGRAPHS):
        page.keyboard.insert_text(f"Paragraph {number} begins{LONG} and ends {number}.")
        page.keyboard.press("Enter")
    ana.press("answers-add-finding")
    expect(page.locator(".finding textarea").first).to_be_focused()
    page.keyboard.insert_text("What we found")
    page.keyboard.press("Escape")
    expect(page.locator(".finding-statement")).to_contain_text("What we found")
    sheets = sheets_of(page)
    for number in range(PARAGRAPHS):
        whole = [f"Paragraph {number} begins" in sheet and f"and ends {number}." in sheet for sheet in sheets]
        assert sum(whole) == 1
    assert "What we found" in sheets[-1]
    assert say("en", "practice-question") in sheets[0]
    assert_is_for_reading(sheets)


def assert_is_for_reading(sheets: list[str]) -> None:
    for button in ("board-add-note", "common-edit", "board-view-list", "live-place-now", "answers-add-note"):
        assert not [sheet for sheet in sheets if re.search(rf"\b{say('en', button)}\b", sheet)]


def assert_black_on_white(page: Page) -> None:
    """Also for who has a dark screen."""
    page.emulate_media(media="print")
    for colour, name in (("rgb(255, 255, 255)", "backgroundColor"), ("rgb(0, 0, 0)", "color")):
        assert page.evaluate("name => getComputedStyle(document.documentElement)[name]", name) == colour
    page.emulate_media(media="null")


def test_a_picture_of_the_board_has_the_lines_of_the_screen(ana: Person) -> None:
    board = Canvas(ana)
    for words in WORDS:
        board.add(words)
    gives_every_reaction(board, WORDS[0])
    ana.page.keyboard.press("Escape")
    expect(ana.page.locator(".note.alone")).to_have_count(0)
    assert ana.page.evaluate(OFF_PAPER) == []
    seen = ana.page.evaluate(LINES)
    ana.press("board-whole")
    ana.press("board-export")
    with ana.page.expect_download() as waiting:
        ana.page.get_by_role("dialog").get_by_role("button", name=say("en", "board-export-svg")).click()
    svg = waiting.value.path().read_text(encoding="utf-8")
    drawn = [unescaped(line) for line in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]
    for words in WORDS:
        lines = seen[words]
        assert "".join(lines).replace(" ", "") == words.replace(" ", "")
        start = drawn.index(lines[0])
        assert drawn[start : start + len(lines)] == lines
    assert len(seen[WORDS[1]]) > 1


def gives_every_reaction(board: Canvas, words: str) -> None:
    board.act(words, "board-react")
    choice = board.region.get_by_role("group", name=say("en", "board-react"), exact=True)
    for button in choice.get_by_role("button").all():
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true")
    expect(board.note(words).locator(".note-reactions > span")).to_have_count(6)


def unescaped(words: str) -> str:
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
