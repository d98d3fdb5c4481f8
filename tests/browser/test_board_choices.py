"""What people choose for things on a board, and who leads for all of it: everyone sees it."""

import re

from playwright.sync_api import Locator, Page, expect

from app.locales import Language, say
from tests.browser.conftest import Enter
from tests.browser.test_board import board, field, note, press, write
from tests.browser.test_board_hands import camera, drag, middle
from tests.browser.test_board_jobs import paste


def tools(page: Page) -> Locator:
    """Beside what is selected."""
    return board(page).get_by_role("toolbar", name=re.compile("^Actions"))


def choose(page: Page, panel: str, name: str) -> None:
    tools(page).get_by_role("button", name=say("en", panel), exact=True).click()
    board(page).get_by_role("group", name=say("en", panel)).get_by_role("button", name=name).click()


def test_what_is_chosen_for_a_note_reaches_the_others(enter: Enter) -> None:
    """And whether one sees their pointers."""
    lang: Language = "fr"
    ana, jean = enter("Ana"), enter("Jean", lang=lang)
    write(ana, "Chosen for").click()
    theirs = note(jean, "Chosen for")
    choose(ana, "board-react", say("en", "board-react-idea"))
    idea = say(lang, "board-reacted", reaction=say(lang, "board-react-idea"), count=1)
    expect(theirs.get_by_role("img", name=idea)).to_be_visible()
    choose(ana, "board-lang", "Español")
    expect(theirs.locator(".note-lang")).to_have_text("ES")
    expect(theirs.locator(".note-words")).to_have_attribute("lang", "es")
    x, y = middle(ana.locator("[data-corner]"))
    drag(ana, (x, y), (x + 60, y + 60))
    expect(theirs).to_have_attribute("style", re.compile("--note-scale"))
    theirs.hover()
    expect(ana.locator("[data-cursor]")).to_have_count(1)
    ana.locator(".faces").click()
    ana.get_by_role("checkbox", name=say("en", "board-cursors")).uncheck()
    expect(ana.locator("[data-cursor]")).to_have_count(0)


def test_words_without_paper_links_and_boxes(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    ana.keyboard.press("t")
    ana.locator(".canvas").click(position={"x": 300, "y": 200})
    expect(board(ana).get_by_role("textbox")).to_be_focused()
    ana.keyboard.type("No paper")
    ana.keyboard.press("Escape")
    expect(jean.locator(".board-text")).to_contain_text("No paper")
    paste(ana, "https://www.example.org/shelf")
    expect(jean.locator(".link-card")).to_contain_text("example.org/shelf")
    ana.keyboard.press("Escape")
    ana.keyboard.press("0")
    box = ana.locator(".canvas").bounding_box()
    assert box
    start = (box["x"] + 2, box["y"] + 2)
    drag(ana, start, (box["x"] + box["width"] - 2, box["y"] + box["height"] - 2))
    for kind in (".board-text", ".link-card"):
        expect(ana.locator(kind)).to_have_attribute("aria-selected", "true")
    ana.keyboard.press("m")
    before = camera(ana)
    ana.locator(".mini-map").click(position={"x": 20, "y": 20})
    ana.wait_for_function("before => document.querySelector('.world').style.transform !== before", arg=before)


def test_who_leads_locks_shows_unnames_and_freezes(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    write(ana, "Led by Flor")
    note(flor, "Led by Flor").click()
    tools(flor).get_by_role("button", name=say("en", "board-do-lock"), exact=True).click()
    expect(note(ana, "Led by Flor").get_by_text(say("en", "board-locked-mark"))).to_be_attached()
    note(ana, "Led by Flor").dblclick()
    expect(field(ana)).to_have_count(0)
    note(flor, "Led by Flor").click(button="right")
    flor.get_by_role("menuitem", name=say("en", "board-do-light")).click()
    expect(note(ana, "Led by Flor")).to_have_class(re.compile(r"\blit\b"))
    turn(flor, "board-lead-anonymous")
    write(ana, "Whose is it")
    expect(note(flor, "Whose is it")).to_contain_text(say("en", "board-anonymous"))
    expect(note(flor, "Whose is it")).not_to_contain_text("Ana")
    turn(flor, "board-lead-freeze")
    expect(board(ana).get_by_text(say("en", "board-frozen"))).to_be_visible()
    turn(flor, "board-lead-freeze")
    expect(board(ana).get_by_text(say("en", "board-frozen"))).to_have_count(0)
    comes_back(ana, flor, "Whose is it")


def turn(flor: Page, switch: str) -> None:
    press(flor, say("en", "board-lead"))
    flor.get_by_role("checkbox", name=say("en", switch)).click()
    flor.keyboard.press("Escape")


def comes_back(ana: Page, flor: Page, words: str) -> None:
    """From what was deleted, long after its undo."""
    note(ana, words).click()
    ana.keyboard.press("Delete")
    expect(note(flor, words)).to_have_count(0)
    press(ana, say("en", "board-whole"))
    board(ana).get_by_role("button", name=say("en", "board-trash"), exact=True).click()
    ana.get_by_role("dialog").get_by_role("button", name=say("en", "board-trash-back")).click()
    expect(note(flor, words)).to_be_visible()
