"""Bad input and bad luck as a person meets them: a sentence that says what to do, and nothing is lost."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, expect

from app.engine.limits import NOTE_CHARACTERS
from app.locales import Language
from app.sessions.links import MAC_LETTERS
from app.sessions.queries import find_link
from app.store.database import Database
from tests.browser.acting.board import Canvas, NoteList
from tests.browser.acting.hands import by_mouse, by_touch
from tests.browser.acting.person import Person
from tests.browser.conftest import Enter, NewContext
from tests.server.process import Server

AtBoard = Callable[..., Person]

TEN: Final = "ten letter"


@pytest.fixture
def at_board(enter: Enter) -> AtBoard:
    """Brings somebody new to the practice board."""

    def at_board(name: str, lang: Language = "en", link: str = "participant", **device: bool) -> Person:
        return Person(enter(name, link, lang=lang, **device), lang)

    return at_board


def rescued(board: Canvas | NoteList) -> Locator:
    return board.region.get_by_role("group", name=board.person.say("board-rescue"))


def test_a_note_takes_what_fits_and_says_what_did_not(at_board: AtBoard) -> None:
    ana, ines = Canvas(at_board("Ana", "fr")), NoteList(at_board("Inés", "es", phone=True), by_touch)
    ana.add(TEN)
    ana.act(TEN, "board-do-edit")
    ana.person.page.keyboard.press("ControlOrMeta+End")
    ana.person.page.keyboard.insert_text("x" * (NOTE_CHARACTERS - len(TEN)) + "seven!!")
    ana.is_told("board-note-full", limit=NOTE_CHARACTERS, cut=7)
    ana.person.page.keyboard.press("Escape")
    full = TEN + "x" * (NOTE_CHARACTERS - len(TEN))
    ines.has(full)
    ines.act(full, "common-edit")
    ines.is_told("board-letters-left", count=0)
    ines.person.page.keyboard.type("y")
    ines.is_told("board-note-full", limit=NOTE_CHARACTERS, cut=1)


def test_words_that_fit_only_without_those_of_others_are_given_back(at_board: AtBoard) -> None:
    """Two people fill one note at the same time, one of them without a network."""
    ana, jean = Canvas(at_board("Ana")), NoteList(at_board("Jean", "fr", phone=True), by_touch)
    ana.add("Shared")
    jean.has("Shared")
    half = NOTE_CHARACTERS // 2
    jean.person.page.context.set_offline(True)
    jean.act("Shared", "common-edit")
    jean.person.page.keyboard.press("ControlOrMeta+End")
    jean.person.page.keyboard.insert_text("j" * half)
    ana.act("Shared", "board-do-edit")
    ana.person.page.keyboard.press("ControlOrMeta+End")
    ana.person.page.keyboard.insert_text("a" * half)
    ana.person.page.keyboard.press("Escape")
    ana.person.is_told_saved()
    jean.person.page.context.set_offline(False)
    jean.is_told("refusal-text-too-long", limit=NOTE_CHARACTERS)
    expect(rescued(jean).get_by_role("textbox")).to_have_value(re.compile("j" * half))
    rescued(jean).get_by_role("button", name=jean.person.say("board-rescue-note")).tap()
    expect(ana.note("j" * half)).to_be_visible()
    expect(ana.note("a" * half)).to_be_visible()


def test_a_vote_too_many_from_a_second_device_is_explained(
    at_board: AtBoard, new_context: NewContext
) -> None:
    laptop = Canvas(at_board("Ana"))
    laptop.add("Two devices")
    own = Person(new_context(phone=True).new_page(), "en")
    own.page.goto(laptop.person.own_link())
    own.press("stage-try-open")
    phone = NoteList(own, by_touch)
    for left in (2, 1):
        phone.act("Two devices", "board-vote-cast")
        laptop.has_votes_left(left)
    own.page.context.set_offline(True)
    phone.act("Two devices", "board-vote-cast")
    phone.has_votes_left(0)
    laptop.act("Two devices", "board-vote-cast")
    laptop.has_votes_left(0)
    own.page.context.set_offline(False)
    phone.is_told("refusal-vote-budget-spent", budget=3)
    phone.has_votes_left(0)
    expect(laptop.note("Two devices")).to_contain_text(own.say("board-votes", count=3, mine=3))


def test_a_locked_board_says_so_and_keeps_what_was_on_its_way(at_board: AtBoard) -> None:
    ana, flor = (
        NoteList(at_board("Ana", "es", phone=True), by_touch),
        Canvas(at_board("Flor", "fr", "facilitator")),
    )
    zone = ana.person.say("practice-zone")
    ana.add(zone, "Before the lock")
    ana.person.page.context.set_offline(True)
    ana.add(zone, "Behind the lock")
    flor.person.press("board-lock")
    flor.is_told("board-locked-by-you")
    ana.person.page.context.set_offline(False)
    ana.is_told("board-locked")
    expect(rescued(ana).get_by_role("textbox")).to_have_value("Behind the lock")
    expect(ana.zone(zone).get_by_role("button")).to_have_count(0)
    ana.person.page.reload()
    expect(ana.person.page.get_by_role("alert").get_by_text("Behind the lock")).to_be_visible()
    ana.person.press("stage-try-open")
    expect(rescued(ana).get_by_role("textbox")).to_have_value("Behind the lock")
    flor.person.press("board-unlock")
    rescued(ana).get_by_role("button", name=ana.person.say("board-rescue-note")).tap()
    expect(flor.note("Behind the lock")).to_be_visible()
    expect(flor.note("Before the lock")).to_be_visible()


def test_words_for_a_note_that_was_deleted_meanwhile_are_given_back(at_board: AtBoard) -> None:
    """One's own words: those of the note went with the note."""
    ana, jean = Canvas(at_board("Ana")), NoteList(at_board("Jean", "fr"), by_mouse)
    jean.person.press("board-view-list")
    ana.add("Soon gone")
    jean.has("Soon gone")
    jean.person.page.context.set_offline(True)
    jean.edit("Soon gone", ", but not these words")
    ana.act("Soon gone", "board-delete-note")
    expect(ana.note("Soon gone")).to_have_count(0)
    jean.person.page.context.set_offline(False)
    expect(rescued(jean).get_by_role("textbox")).to_have_value(", but not these words")
    rescued(jean).get_by_role("button", name=jean.person.say("board-rescue-note")).click()
    expect(ana.note("but not these words")).to_be_visible()


def test_a_link_that_opens_nothing_says_what_to_check(new_context: NewContext, server: Server) -> None:
    person = Person(new_context(lang="fr").new_page(), "fr")
    right = server.links["participant"]
    for wrong in (right[:-1], right + "x", server.base + "/j/nothing"):
        answer = person.page.goto(wrong)
        assert answer
        assert answer.status == 404
        person.sees_heading(person.say("pages-refused-link-unknown"))
        person.sees("refusal-link-unknown")
    person.link("pages-to-start").click()
    person.page.get_by_label(person.say("pages-link-label")).fill("https://example.org/j/elsewhere")
    person.press("pages-open-link")
    person.sees("pages-link-wrong")


def test_a_link_that_was_used_leads_back_to_the_same_person(at_board: AtBoard, server: Server) -> None:
    ana = at_board("Ana Q", "es")
    ana.page.goto(server.links["participant"])
    ana.sees("pages-already-here", name="Ana Q")
    ana.press("pages-go-on-as", name="Ana Q")
    own = ana.own_link()
    for _ in range(2):
        ana.page.goto(own)
        expect(ana.page.get_by_role("button", name=ana.say("live-me", name="Ana Q"))).to_be_visible()
    assert urlsplit(ana.page.url).path == f"/s/{server.session}"


def test_a_closed_link_says_who_can_open_another(at_board: AtBoard, server: Server) -> None:
    ana = at_board("Ana R", "es")
    own = ana.own_link()
    revoke(server, own)
    ana.page.goto(own)
    ana.sees_heading(ana.say("pages-refused-link-revoked"))
    ana.sees("refusal-link-revoked")
    ana.page.goto(f"{server.base}/s/{server.session}")
    ana.sees("refusal-not-in-session")
    ana.page.goto(server.links["participant"])
    expect(ana.page.get_by_label(ana.say("pages-name-label"))).to_be_visible()


def revoke(server: Server, link: str) -> None:
    """In the file: no page does it yet."""
    database = Database.at(server.data)
    with database.unit() as unit:
        found = find_link(unit, link.rsplit("/", 1)[1][:-MAC_LETTERS])
        assert found
        found.revoked_at = datetime.now(UTC)
    database.close()
