"""The board in a real browser, on a real server: what fingers, keys and other people do to it, and whether
all can read it. A whole session is in test_journey.py."""

import re
import time
from collections.abc import Iterator
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from app.locales import Language, say
from tests.browser.conftest import Enter

PLACES: Final = "[data-note]"
COUNTED: Final = ("serious", "critical")
FOCUSED_NOTE: Final = "() => document.activeElement?.closest('[data-note]')?.dataset.note"


def board(page: Page, lang: Language = "en") -> Locator:
    return page.get_by_role("region", name=say(lang, "board-label"), exact=True)


def note(page: Page, words: str) -> Locator:
    return page.locator(PLACES).filter(has_text=words)


def field(page: Page) -> Locator:
    return board(page).get_by_role("textbox", name="Words of note")


def write(page: Page, words: str) -> Locator:
    """A new note on the canvas, by the key."""
    page.keyboard.press("n")
    expect(field(page)).to_be_focused()
    page.keyboard.type(words)
    page.keyboard.press("Escape")
    expect(note(page, words)).to_be_visible()
    return note(page, words)


def press(page: Page, name: str) -> None:
    board(page).get_by_role("button", name=name, exact=True).click()


def answer(page: Page, name: str) -> None:
    """In the board's short sentences."""
    board(page).get_by_role("status").get_by_role("button", name=name, exact=True).click()


def test_a_deleted_note_comes_back_with_its_words_and_colour(enter: Enter) -> None:
    ana = enter("Ana")
    write(ana, "A slip of the pen").click()
    board(ana).get_by_role("toolbar", name="Actions for note").get_by_role("button", name="Colour").click()
    board(ana).get_by_role("button", name="Lilac").click()
    note(ana, "A slip of the pen").press("Delete")
    expect(note(ana, "A slip of the pen")).to_have_count(0)
    answer(ana, "Undo")
    expect(note(ana, "A slip of the pen")).to_have_attribute("data-paper", "lilac")


def test_who_leads_is_asked_before_they_delete_the_note_of_another(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    write(ana, "Not yours")
    note(flor, "Not yours").click()
    flor.keyboard.press("Delete")
    expect(board(flor).get_by_role("button", name="Keep it")).to_be_focused()
    flor.keyboard.press("Enter")
    expect(note(flor, "Not yours")).to_be_visible()
    flor.keyboard.press("Delete")
    answer(flor, "Delete note")
    expect(note(ana, "Not yours")).to_have_count(0)


def test_words_survive_the_note_they_were_written_in(enter: Enter) -> None:
    ana, flor = enter("Ana"), enter("Flor", "facilitator")
    write(ana, "First thought").dblclick()
    expect(field(ana)).to_be_focused()
    ana.keyboard.press("ControlOrMeta+End")
    ana.keyboard.type(" and a second")
    note(flor, "and a second").click()
    flor.keyboard.press("Delete")
    answer(flor, "Delete note")
    rescue = board(ana).get_by_role("group", name="Words without a note")
    expect(rescue).to_be_focused()
    expect(rescue.get_by_role("textbox")).to_have_value("First thought and a second")
    rescue.get_by_role("button", name="Put them in a new note").click()
    expect(note(flor, "First thought and a second")).to_be_visible()


def test_two_people_in_one_note_keep_every_letter_and_see_each_other(enter: Enter) -> None:
    ana, jean = enter("Ana Q"), enter("Jean M")
    for person in (ana, jean):
        if person is ana:
            write(ana, "Bread")
        note(person, "Bread").dblclick()
        expect(field(person)).to_be_focused()
        person.keyboard.press("ControlOrMeta+End")
    for _ in range(5):
        ana.keyboard.type("a")
        jean.keyboard.type("j")
    expect(board(ana).get_by_text("Jean M is writing…").last).to_be_visible()
    ana.keyboard.press("Escape")
    jean.keyboard.press("Escape")
    for person in (ana, jean):
        words = note(person, "Bread").locator("p").first
        expect(words).to_have_text(re.compile(r"^Bread[aj]{10}$"))
        assert words.inner_text().count("a") == 1 + 5
    assert note(ana, "Bread").inner_text() == note(jean, "Bread").inner_text()


def test_votes_end_with_the_budget_and_come_back(enter: Enter) -> None:
    ana = enter("Ana")
    target = write(ana, "Votes for this one")
    ana.keyboard.press("d")
    for left in ("2 of 3 votes left", "1 of 3 votes left", "All 3 votes used"):
        target.click()
        expect(board(ana).get_by_text(left)).to_be_visible()
    target.click()
    expect(board(ana).get_by_text("Take one back to vote here.")).to_be_visible()
    press(ana, "Take a vote back")
    expect(board(ana).get_by_text("1 of 3 votes left")).to_be_visible()
    expect(target).to_contain_text("2 votes, 2 of them yours")


def test_the_keyboard_alone_walks_takes_and_moves(enter: Enter) -> None:
    ana, jean = enter("Ana"), enter("Jean")
    target = write(ana, "Carried by keys")
    expect(note(jean, "Carried by keys")).to_be_visible()
    before = note(jean, "Carried by keys").bounding_box()
    expect(target).to_be_focused()
    expect(board(ana).get_by_text("Arrows: move the note")).to_be_visible()
    for _ in range(5):
        ana.keyboard.press("Shift+ArrowRight")
    ana.keyboard.press("Space")
    expect(target).to_have_attribute("aria-selected", "false")
    jean.wait_for_function(
        "([words, x]) => [...document.querySelectorAll('[data-note]')].some(note =>"
        " note.textContent.includes(words) && note.getBoundingClientRect().x > x + 100)",
        arg=["Carried by keys", before["x"] if before else 0],
    )


def test_fingers_pan_pinch_and_write_by_a_double_tap(enter: Enter) -> None:
    ines = enter("Inés", phone=True)
    press(ines, "Board")
    canvas = ines.locator(".canvas")
    box = canvas.bounding_box()
    assert box
    x, y = box["x"] + 120, box["y"] + box["height"] - 130
    size = percent(ines)
    touches(ines, [[(x, y), (x + 60, y)], [(x - 60, y), (x + 120, y)]])
    expect(canvas).to_be_visible()
    ines.wait_for_function(
        "size => parseInt(document.querySelector('.zoom-size').textContent) > size", arg=size
    )
    tap_twice(ines, x, y)
    expect(field(ines)).to_be_focused()
    ines.keyboard.type("Tapped twice")
    press(ines, "Done")
    expect(note(ines, "Tapped twice")).to_be_visible()


def test_the_list_stays_where_one_stands_whatever_others_do(enter: Enter) -> None:
    ana, ines = enter("Ana"), enter("Inés", phone=True)
    for words in ("Stands above", "Stands here"):
        write(ana, words)
    here = note(ines, "Stands here")
    here.get_by_role("button", name="Edit").focus()
    standing = ines.evaluate(FOCUSED_NOTE)
    note(ana, "Stands above").click()
    ana.keyboard.press("Delete")
    expect(note(ines, "Stands above")).to_have_count(0)
    assert ines.evaluate(FOCUSED_NOTE) == standing
    expect(here).to_be_in_viewport()


@pytest.mark.parametrize(
    ("lang", "phone", "dark"), [("en", False, False), ("fr", True, True), ("es", False, True)]
)
def test_everybody_can_read_every_state(enter: Enter, lang: Language, phone: bool, dark: bool) -> None:
    link = "participant" if phone else "facilitator"
    page = enter("Axel", link, lang=lang, phone=phone, dark=dark)
    whole = board(page, lang)
    if phone:
        for state in list_states(page, whole, lang):
            assert violations(page) == [], state
        return
    for state in canvas_states(page, whole, lang):
        assert violations(page) == [], state


def canvas_states(page: Page, whole: Locator, lang: Language) -> Iterator[str]:
    yield "empty or not"
    page.keyboard.press("n")
    page.keyboard.type("Read me")
    yield "writing"
    page.keyboard.press("Escape")
    yield "selected"
    whole.get_by_role("toolbar").get_by_role("button", name=say(lang, "board-colour")).last.click()
    yield "colours"
    page.keyboard.press("d")
    yield "voting"
    whole.locator(".faces").click()
    yield "people"


def list_states(page: Page, whole: Locator, lang: Language) -> Iterator[str]:
    whole.get_by_role("button", name=say(lang, "board-add-note")).first.click()
    page.keyboard.type("Read me")
    yield "writing"
    whole.get_by_role("button", name=say(lang, "board-done")).click()
    yield "read"
    note(page, "Read me").first.get_by_role("button", name=say(lang, "board-more")).click()
    yield "more"


def violations(page: Page) -> list[object]:
    found = Axe().run(page).response["violations"]
    return [
        (one["id"], [node["html"][:120] for node in one["nodes"]])
        for one in found
        if one["impact"] in COUNTED
    ]


def percent(page: Page) -> int:
    return int(page.locator(".zoom-size").text_content().split()[0])  # type: ignore[union-attr]


def touches(page: Page, steps: list[list[tuple[float, float]]]) -> None:
    """Fingers go down at the first places, through all others, and up."""
    devices = page.context.new_cdp_session(page)
    for number, fingers in enumerate(steps):
        points = [{"x": x, "y": y, "id": n} for n, (x, y) in enumerate(fingers)]
        kind = "touchMove" if number else "touchStart"
        devices.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    devices.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    devices.detach()


def tap_twice(page: Page, x: float, y: float) -> None:
    """As fast as a finger does, however long this machine takes for it."""
    device, now = page.context.new_cdp_session(page), time.time()
    for moment in (0.0, 0.15):
        points = [{"x": x, "y": y, "id": 0}]
        for kind, after, touching in (("touchStart", moment, points), ("touchEnd", moment + 0.05, [])):
            told = {"type": kind, "touchPoints": touching, "timestamp": now + after}
            device.send("Input.dispatchTouchEvent", told)
    device.detach()
