"""What a group brings back from its room: answers that several write at once, findings, who reports them."""

import re
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, expect

from app.locales import Language, say
from tests.browser.conftest import Arrive
from tests.browser.test_board import board, press, violations, write

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
CLIPBOARD: Final = Path(__file__).parent / "clipboard"
COPIED: Final = {
    "word": [
        ["text", "What we heard"],
        ["text", "Farmers are <strong>paid late</strong>, and the lots are large."],
        ["bullet", "Ninety days at least"],
        ["bullet", "more in <strong>summer</strong>"],
        ["ordered", "Ask the town"],
    ],
    "writer": [
        ["text", "Pagan <strong>tarde</strong> y mal."],
        ["bullet", "noventa días"],
        ["bullet", "<strong>en verano</strong> más"],
        ["ordered", "preguntar"],
    ],
    "page": [
        ["text", "Tool libraries"],
        ["text", "Open <strong>twice</strong> a week, see <a>the shelf</a>."],
        ["bullet", "drills"],
        ["ordered", "a room"],
    ],
    "cells": [["text", "Seeds"], ["text", "Tools"], ["text", "12"]],
}
"""Files of `clipboard/`, and what comes of each, line by line."""
LINES: Final = """(field) => [...field.querySelectorAll("p, li")].map((line) => {
  const copy = line.cloneNode(true);
  for (const mark of copy.querySelectorAll(".ql-ui, br")) mark.remove();
  return [line.dataset.list ?? "text", copy.innerHTML.trim().replace(/<a [^>]*>/g, "<a>")];
})"""
FROM_ELSEWHERE: Final = """<p style="color:red">Pa<span style="font-weight: 700">st</span>ed
<img src="x"><a href="javascript:alert(1)">here</a></p>"""


def step(leader: Page, name: str, **params: str) -> None:
    label = say("en", f"console-step-{name}", **params)
    leader.locator(".next-step > .primary").filter(has_text=label).click()


def open_rooms(leader: Page) -> None:
    step(leader, "start")
    leader.get_by_role("button", name=say("en", "console-other-steps")).click()
    leader.locator(".others button").filter(has_text=say("en", "console-step-place")).click()
    step(leader, "open")


def to_answers(page: Page, lang: Language = "en") -> None:
    board(page, lang).get_by_role("button", name=say(lang, "board-view-answers"), exact=True).click()
    expect(words(page)).to_be_visible()


def words(page: Page, number: int = 1) -> Locator:
    """The field of an answer."""
    return page.locator(".answer").nth(number - 1).get_by_role("textbox")


def finding(page: Page, number: int) -> Locator:
    return page.locator(".findings > ol > li").nth(number - 1)


@pytest.mark.timeout(240)  # one story of four people, half a minute on a quiet machine
def test_a_room_answers_reports_and_is_heard(arrive: Arrive) -> None:
    flor, ana = arrive("Flor", "facilitator").page, arrive("Ana").page
    jean, ines = arrive("Jean", lang="fr").page, arrive("Inés", lang="es", phone=True).page
    expect(flor.get_by_text("Inés").first).to_be_visible()
    open_rooms(flor)
    expect(board(ana)).to_be_visible()
    write(ana, "Farmers wait ninety days")
    to_answers(ana)
    to_answers(jean, "fr")
    to_answers(ines, "es")
    write_at_once(ana, jean, ines)
    mark(ana, jean)
    bring_along(ana, jean)
    lean_on_a_note(ana, ines)
    report(ana, ines)
    fill_at_once(ana, jean, ines)
    take_on_and_hand_over(ana, jean, flor)
    assert violations(ana) == []
    assert violations(ines) == []
    hear(flor, ana, ines)


def write_at_once(ana: Page, jean: Page, ines: Page) -> None:
    """No letter is lost, and everyone reads the same; carets have names."""
    words(ana).click()
    ana.keyboard.type("> ")
    expect(words(jean)).to_contain_text(">")
    words(jean).click()
    jean.keyboard.press("End")
    expect(ana.locator("[data-caret]")).to_contain_text("Jean")
    for letter in LETTERS:
        ana.keyboard.press(letter)
        jean.keyboard.press(letter.upper())
    expect(words(ines)).to_have_text(re.compile(rf"^> [a-zA-Z]{{{2 * len(LETTERS)}}}$"))
    said = words(ines).inner_text().strip()
    for one in (LETTERS, LETTERS.upper()):
        assert [letter for letter in said if letter in one] == list(one)
    for page in (ana, jean):
        expect(words(page)).to_have_text(said)


def mark(ana: Page, jean: Page) -> None:
    """Bold, a list and a link, by keys and buttons; typing is undone where it was typed."""
    field = words(ana, 2)
    field.click()
    ana.keyboard.press("ControlOrMeta+b")
    ana.keyboard.type("Thirty days")
    ana.keyboard.press("ControlOrMeta+b")
    ana.keyboard.type(" is fair")
    ana.keyboard.press("Enter")
    ana.keyboard.type("- ask the town")
    ana.keyboard.press("Shift+ControlOrMeta+ArrowLeft")
    ana.locator(".answer").nth(1).get_by_role("button", name=say("en", "answers-mark-link")).click()
    ana.keyboard.type("not an address")
    ana.keyboard.press("Enter")
    expect(ana.get_by_text(say("en", "answers-link-wrong"))).to_be_visible()
    ana.keyboard.press("ControlOrMeta+a")
    ana.keyboard.type("example.org")
    ana.keyboard.press("Enter")
    expect(words(jean, 2).locator("strong")).to_have_text("Thirty days")
    expect(words(jean, 2).locator("li")).to_have_text("ask the town")
    expect(words(jean, 2).get_by_role("link")).to_have_attribute("href", "https://example.org")
    paste(field, FROM_ELSEWHERE)
    expect(words(jean, 2).locator("strong").last).to_have_text("st")
    expect(words(jean, 2).get_by_role("link")).to_have_count(1)
    ana.keyboard.press("ControlOrMeta+z")
    expect(words(jean, 2)).not_to_contain_text("Pasted")
    jean.reload()
    to_answers(jean, "fr")
    expect(words(jean, 2).locator("strong")).to_have_text("Thirty days")


def paste(field: Locator, html: str) -> None:
    field.press("ControlOrMeta+End")
    field.evaluate(
        """(field, html) => {
          const data = new DataTransfer();
          data.setData("text/html", html);
          const about = { clipboardData: data, bubbles: true, cancelable: true };
          field.dispatchEvent(new ClipboardEvent("paste", about));
        }""",
        html,
    )


def bring_along(ana: Page, jean: Page) -> None:
    """What word processors, web pages and spreadsheets put on the clipboard: lists, bold, links, lines."""
    field = words(ana, 3)
    for name, lines in COPIED.items():
        paste(field, (CLIPBOARD / f"{name}.html").read_text("utf-8"))
        expect(words(jean, 3)).to_contain_text(re.sub("<.*?>", "", lines[-1][1]))
        assert [line for line in words(jean, 3).evaluate(LINES) if line[1]] == lines
        field.press("ControlOrMeta+a")
        field.press("Delete")
        expect(words(jean, 3)).to_have_text("")


def lean_on_a_note(ana: Page, ines: Page) -> None:
    """From the list by touch, out of the list beside the answers by mouse; a name leads to the board."""
    words(ines, 3).tap()
    ines.locator(".answer").nth(2).get_by_role("button", name=say("es", "answers-add-note")).tap()
    picker = ines.get_by_role("dialog")
    assert violations(ines) == []
    picker.get_by_role("button", name="Farmers").tap()
    third = ana.locator(".answer").nth(2)
    expect(words(ana, 3).locator("cite")).to_have_text("1.1")
    expect(third.locator(".cite")).to_contain_text("Farmers wait ninety days")
    ana.locator(".note-row").first.drag_to(words(ana, 1))
    expect(words(ines, 1).locator("cite")).to_have_text("1.1")
    ana.locator(".answer").first.get_by_role("button", name=say("en", "answers-uncite", note="1.1")).click()
    expect(words(ines, 1).locator("cite")).to_have_count(0)
    third.locator(".cite-open").click()
    expect(ana.get_by_role("option").filter(has_text="Farmers")).to_have_attribute("aria-selected", "true")
    to_answers(ana)


def report(ana: Page, ines: Page) -> None:
    """Two findings, in another order, one taken away and back."""
    expect(ana.get_by_text(say("en", "answers-findings-none"))).to_be_visible()
    for statement in ("Payment is late", "Lots are too large"):
        press(ana, say("en", "answers-add-finding"))
        expect(ana.get_by_label(say("en", "answers-field-statement"), exact=True)).to_be_focused()
        ana.keyboard.type(statement)
        ana.keyboard.press("Tab")
        ana.keyboard.type("See the minutes")
        ana.keyboard.press("Escape")
    expect(finding(ines, 2)).to_contain_text("Lots are too large")
    finding(ana, 2).get_by_role("button", name=say("en", "answers-earlier")).click()
    expect(finding(ines, 1)).to_contain_text("Lots are too large")
    expect(finding(ana, 1).get_by_role("button", name=say("en", "answers-later"))).to_be_focused()
    finding(ines, 2).get_by_role("button", name=say("es", "common-edit")).tap()
    expect(finding(ines, 2).get_by_role("textbox").first).to_be_focused()
    ines.keyboard.press("End")
    ines.keyboard.type(", always")
    expect(finding(ana, 2)).to_contain_text("Payment is late, always")
    finding(ines, 2).get_by_role("button", name=say("es", "board-done")).tap()
    finding(ana, 1).get_by_role("button", name=say("en", "answers-remove")).click()
    expect(finding(ines, 2)).to_have_count(0)
    board(ana).get_by_role("status").get_by_role("button", name=say("en", "board-undo")).click()
    expect(finding(ines, 1)).to_contain_text("See the minutes")


def fill_at_once(ana: Page, jean: Page, ines: Page) -> None:
    """Who comes to a field in which somebody writes waits; what two begin unknown to each other stays."""
    words_of_jean = finding(jean, 1).get_by_label(say("fr", "answers-field-evidence"))
    finding(jean, 1).get_by_role("button", name=say("fr", "common-edit")).click()
    jean.context.set_offline(True)
    words_of_jean.fill("Demandez à la mairie.")
    finding(ana, 1).get_by_role("button", name=say("en", "common-edit")).click()
    words_of_ana = finding(ana, 1).get_by_label(say("en", "answers-field-evidence"))
    words_of_ana.fill("Ask the farmers.")
    finding(ines, 1).get_by_role("button", name=say("es", "common-edit")).tap()
    words_of_ines = finding(ines, 1).get_by_label(say("es", "answers-field-evidence"))
    expect(words_of_ines).to_have_value("Ask the farmers.")
    words_of_ines.tap()
    expect(words_of_ines).not_to_be_editable()
    expect(words_of_ana).to_be_editable()
    jean.context.set_offline(False)
    for field in (words_of_ines, words_of_jean, words_of_ana):
        expect(field).to_have_value("Demandez à la mairie. Ask the farmers.")
    ana.keyboard.type(" Twice.")
    expect(words_of_ines).to_have_value("Demandez à la mairie. Ask the farmers. Twice.")
    languages: list[tuple[Page, Language]] = [(ana, "en"), (jean, "fr"), (ines, "es")]
    for page, lang in languages:
        finding(page, 1).get_by_role("button", name=say(lang, "board-done")).click()


def take_on_and_hand_over(ana: Page, jean: Page, flor: Page) -> None:
    """The room sees who reports and who leads sees it too; who is gone is replaced."""
    press(ana, say("en", "answers-claim"))
    expect(jean.locator(".reporter")).to_contain_text(say("fr", "answers-reports", name="Ana"))
    expect(jean.get_by_role("button", name=say("fr", "answers-claim"))).to_have_count(0)
    press(ana, say("en", "answers-hand-over"))
    ana.locator(".reporter-choice").get_by_role("button", name="Jean").click()
    expect(jean.get_by_role("status").get_by_text(say("fr", "answers-now-you"))).to_be_visible()
    jean.get_by_role("button", name=say("fr", "answers-ready-say"), exact=True).click()
    tile = flor.locator("[data-room]").filter(has_text=say("en", "answers-reports", name="Jean"))
    expect(tile.get_by_text(say("en", "answers-ready"), exact=True)).to_be_visible()
    jean.close()
    somebody = ana.locator(".reporter")
    expect(somebody).not_to_contain_text("Jean", timeout=15_000)
    expect(somebody).to_contain_text(say("en", "answers-ready"))


def hear(flor: Page, ana: Page, ines: Page) -> None:
    """Every screen shows what the room reports, in its own language; then it is summed up."""
    step(flor, "close")
    flor.locator(".next-step > .primary").filter(has_text="Room 1").click()
    screens: list[tuple[Page, Language]] = [(ana, "en"), (ines, "es"), (flor, "en")]
    for page, lang in screens:
        shown = page.locator(".report")
        expect(shown).to_contain_text("Payment is late, always")
        expect(shown.locator("strong")).to_have_text("Thirty days")
        expect(shown.get_by_role("heading", name=say(lang, "answers-findings"))).to_be_visible()
    assert violations(ines) == []
    ines.locator(".report .note-name").first.tap()
    expect(board(ines, "es").get_by_text("Farmers wait ninety days")).to_be_visible()
    step(flor, "draft")
    first = flor.get_by_role("textbox", name=say("en", "summary-line")).first
    expect(first).to_have_value("Lots are too large")
    expect(flor.locator(".line-head").first).to_be_visible()
