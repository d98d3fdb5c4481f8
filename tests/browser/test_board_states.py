"""Menus, sheets and moods of a board, in three languages, by day and in the dark: axe has no complaint."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from app.locales import Language
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server, demo

COUNTED: Final = ("serious", "critical")
States = Iterator[tuple[str, Page]]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with demo(tmp_path) as running:
        yield running


@pytest.mark.timeout(240)  # twenty states
@pytest.mark.parametrize(
    ("lang", "phone", "dark"), [("en", False, True), ("fr", False, False), ("es", True, True)]
)
def test_axe_finds_nothing_serious_in_what_a_board_opens(
    new_context: NewContext, server: Server, lang: Language, phone: bool, dark: bool
) -> None:
    lead = Person(new_context(lang=lang, dark=dark).new_page(), lang)
    ana = Person(new_context(lang=lang, phone=phone, dark=dark).new_page(), lang)
    lead.follow(server.links["facilitator"], "Marie Dubois")
    lead.press("console-practice")
    ana.follow(server.links["participant"], "Ana Quispe")
    ana.press("stage-try-open")
    complaints = {}
    for name, page in states(lead, ana):
        found = Axe().run(page).response["violations"]
        if serious := [one for one in found if one["impact"] in COUNTED]:
            complaints[name] = [(one["id"], one["nodes"][0]["html"][:200]) for one in serious]
    assert complaints == {}


def states(lead: Person, ana: Person) -> States:
    yield from of_notes(lead)
    yield from of_sheets(lead)
    yield from of_silence(lead, ana)
    yield from of_a_round(lead, ana)


def of_notes(lead: Person) -> States:
    page = lead.page
    for words in ("Bread", "Milk"):
        write(lead, words)
    note(page, "Bread").click()
    expect(page.locator(".note-menu")).to_be_visible()
    yield "a note selected", page
    note(page, "Bread").click(button="right")
    expect(page.locator(".context-menu")).to_be_visible()
    yield "menu of a note", page
    page.keyboard.press("Escape")
    page.keyboard.press("Control+a")
    expect(page.locator(".note-menu-count")).to_be_visible()
    yield "several notes selected", page
    page.keyboard.press("Escape")
    page.keyboard.press("m")
    expect(page.locator(".mini-map")).to_be_visible()
    yield "map", page
    page.keyboard.press("m")


def of_sheets(lead: Person) -> States:
    page = lead.page
    for opener, sheets in (
        ("board-lead", ("board-lead-round", "board-lead-zones", "board-lead-history")),
        ("board-whole", ("board-export", "board-trash", "board-keys-show")),
    ):
        for sheet in sheets:
            opened = panel(lead, opener)
            yield opener, page
            opened.get_by_role("button", name=lead.say(sheet), exact=True).click()
            expect(page.get_by_role("dialog")).to_be_visible()
            yield sheet, page
            page.keyboard.press("Escape")
            expect(page.get_by_role("dialog")).to_have_count(0)


def of_silence(lead: Person, ana: Person) -> States:
    turn(lead, "board-lead-silent")
    write(lead, "Hidden")
    ana.sees("board-silent")
    expect(ana.page.get_by_text(ana.say("board-note-hidden")).first).to_be_visible()
    yield "notes are hidden", ana.page
    yield "silent writing, led", lead.page
    lead.press("board-reveal")
    expect(ana.page.get_by_text("Hidden", exact=True).first).to_be_visible()


def of_a_round(lead: Person, ana: Person) -> States:
    panel(lead, "board-lead")
    lead.press("board-lead-round")
    lead.press("board-round-begin")
    expect(ana.page.locator(".round-bar")).to_be_visible()
    yield "a round of votes", ana.page
    yield "a round of votes, led", lead.page


def panel(lead: Person, opener: str) -> Locator:
    lead.press(opener)
    opened = lead.page.locator(".lead-panel")
    expect(opened).to_be_visible()
    return opened


def turn(lead: Person, switch: str) -> None:
    panel(lead, "board-lead").get_by_label(lead.say(switch), exact=True).check()
    lead.page.keyboard.press("Escape")


def write(lead: Person, words: str) -> None:
    """A new note on the canvas, by the key."""
    lead.page.keyboard.press("n")
    expect(lead.page.locator(".note-text")).to_be_focused()
    lead.page.keyboard.type(words)
    lead.page.keyboard.press("Escape")
    expect(note(lead.page, words)).to_be_visible()


def note(page: Page, words: str) -> Locator:
    return page.locator("[data-note]").filter(has_text=words)
