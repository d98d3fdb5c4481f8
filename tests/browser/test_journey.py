"""One session from a pasted fiche to a downloaded summary, on a real server: an organizer, two laptops and a
phone at once, in three languages."""

import re
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import expect

from app.blocks.library import guide
from app.locales import say
from tests.browser.acting.board import Canvas, NoteList
from tests.browser.acting.cast import Cast, room
from tests.browser.acting.commands import minga, printed
from tests.browser.acting.fiche import FICHE, OBJECTIVES, TITLE
from tests.browser.acting.files import column_of, parts_of, votes_in, words_of
from tests.browser.acting.hands import by_keyboard, by_touch
from tests.browser.acting.organizer import Organizer
from tests.browser.acting.paper import sheets_of
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server

GUIDE: Final = guide("sse")
MARKETS: Final = next(block for block in GUIDE.blocks if block.id == "markets")
DATA: Final = next(block for block in GUIDE.blocks if block.id == "data")
CASE: Final = next(case for case in GUIDE.cases if case.id == "dakar")
EVERYONE: Final = 4  # the organizer and three who take part

FAIR: Final = "Feria de reparación cada mes"
STALLS: Final = "Des étals à prix libre"
LEDGER: Final = "One open ledger"
SLIP: Final = "A slip of the pen"
ALONE: Final = "Written without a network"
LATER: Final = "And one more note"
MEANWHILE: Final = "Écrit pendant ce temps"
AGREED: Final = " (agreed)"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server.start(tmp_path / "data", "serve")
    yield running
    assert running.stop() == ""


@pytest.mark.timeout(240)  # a whole session; on a machine that is busy with other tests as well
def test_a_session_from_its_fiche_to_its_archive(
    new_context: NewContext, server: Server, tmp_path: Path
) -> None:
    cast = Cast(
        Organizer(new_context(lang="en").new_page(), "en"),
        Person(new_context(lang="es").new_page(), "es"),
        Person(new_context(lang="fr").new_page(), "fr"),
        Person(new_context(lang="en", phone=True).new_page(), "en"),
    )
    join = plan(cast.lucia, server.base)
    gather(cast, join)
    come_back_on_a_phone(cast, new_context)
    present(cast)
    look_back(cast)
    kofi = Person(new_context(lang="fr", phone=True).new_page(), "fr")
    split(cast, kofi, join)
    work_with_the_mouse(cast)
    work_in_the_list(cast, kofi)
    words = type_together(cast)
    vote(cast)
    lose_the_network(cast, kofi)
    merge(cast, words)
    archive = take_away(cast, words, tmp_path)
    end(cast)
    check_import(archive, server, tmp_path)


def plan(lucia: Organizer, address: str) -> str:
    """The link to take part."""
    lucia.plans_from(address, FICHE)
    expect(lucia.field("fiche-field-title")).to_have_value(TITLE)
    expect(lucia.field("fiche-field-code")).to_have_value("5.1.2")
    expect(lucia.field("pages-fiche-notes-label")).to_have_value(re.compile("Coffee: brought by the menders"))
    lucia.is_asked_for("capacity")
    lucia.field("fiche-field-capacity").fill("24")
    lucia.sees("pages-words-over", words="105", limit="100", over="5")
    lucia.field("fiche-field-objectives").fill(OBJECTIVES)
    lucia.saves_the_fiche()
    lucia.goes_to_the_desk()
    lucia.sees_heading(TITLE)
    lucia.sees_heading(GUIDE.title["en"])
    lucia.sees_total("90 / 90")
    lucia.sets_minutes(lucia.say("agenda-work"), 55)
    lucia.sees("refusal-agenda-over", minutes=20)
    lucia.proposes_the_agenda_anew()
    lucia.sees_total("90 / 90")
    lucia.sees_a_code()
    join = lucia.shared_link("participant")
    lucia.enters_live("Lucía")
    lucia.sees("console-everyone-lobby")
    return join


def gather(cast: Cast, join: str) -> None:
    for person, name in zip(cast.participants, ("Inés", "Marie", "Awa"), strict=True):
        person.follow(join, name)
        person.sees_heading(TITLE)
        person.wishes(MARKETS.title[person.lang])
    for person in cast.everyone:
        person.sees("stage-here", count=EVERYONE)
    cast.lucia.sees("console-wishes-count", count=3)


def come_back_on_a_phone(cast: Cast, new_context: NewContext) -> None:
    """Inés opens her own link on her phone: she is there as herself, and counted once."""
    phone = Person(new_context(lang="es", phone=True).new_page(), "es")
    phone.page.goto(cast.ines.own_link())
    phone.page.wait_for_url("**/s/*")
    phone.sees("stage-here", count=EVERYONE)
    expect(phone.wish(MARKETS.title["es"])).to_have_attribute("aria-pressed", "true")
    cast.lucia.sees("stage-here", count=EVERYONE)
    phone.page.context.close()
    cast.lucia.sees("stage-here", count=EVERYONE)


def present(cast: Cast) -> None:
    lead = cast.facilitator
    lead.step("start")
    cast.all_see(GUIDE.title)
    for page in (2, 3):
        lead.step("slide", title=lead.say("stage-guide-page", page=page))
    first = GUIDE.blocks[0]
    lead.step("slide", title=lead.say("guide-block-titled", number=1, title=first.short["en"]))
    cast.all_see(first.title)
    lead.jumps_to(CASE.title["en"])
    cast.all_see(CASE.title)
    for person in cast.everyone:
        person.sees("agenda-cases")
    before = lead.minutes_left()
    lead.adds_minutes(5)
    for person in cast.everyone:
        person.sees_minutes_left(before + 4, before + 5)  # a minute may have begun meanwhile


def look_back(cast: Cast) -> None:
    lead, marie = cast.facilitator, cast.marie
    at = [case.id for case in GUIDE.cases].index(CASE.id)
    earlier, later = GUIDE.cases[at - 1], GUIDE.cases[at + 1]
    marie.press("stage-look-back")
    marie.sees("stage-looking-back")
    marie.sees_heading(earlier.title["fr"])
    lead.step("slide", title=later.title["en"])
    cast.ines.sees_heading(later.title["es"])
    marie.sees_heading(earlier.title["fr"])
    marie.press("stage-return")
    marie.sees_heading(later.title["fr"])


def split(cast: Cast, kofi: Person, join: str) -> None:
    """All three wished for one room; Awa is moved by hand; Kofi, who comes late, goes to the smaller room."""
    lead = cast.facilitator
    lead.other_step("place")
    for name in ("Inés", "Marie", "Awa"):
        lead.sees_in_room(name, room(lead, MARKETS))
    lead.moves("Awa", room(lead, DATA))
    lead.step("open")
    for person in (cast.ines, cast.marie):
        Canvas(person).is_open(room(person, MARKETS))
    NoteList(cast.awa, by_touch).is_open(room(cast.awa, DATA))
    kofi.follow(join, "Kofi")
    NoteList(kofi, by_touch).is_open(room(kofi, DATA))
    lead.sees_in_room("Kofi", room(lead, DATA))


def work_with_the_mouse(cast: Cast) -> None:
    lead, ines = Canvas(cast.lucia), Canvas(cast.ines)
    marie = NoteList(cast.marie, by_keyboard)
    stand, works = MARKETS.zones[:2]
    by_keyboard(marie.view("list"))
    ines.add(FAIR, stand.title["es"])
    marie.has(FAIR, stand.title["fr"])
    ines.drag(FAIR, works.title["es"])
    marie.has(FAIR, works.title["fr"])
    ines.colour(FAIR, "leaf")
    marie.shows(FAIR, "board-paper-leaf")
    ines.add(SLIP, stand.title["es"])
    marie.has(SLIP)
    ines.act(SLIP, "board-delete-note")
    expect(marie.note(SLIP)).to_have_count(0)
    cast.facilitator.enters(room(cast.lucia, MARKETS))
    expect(lead.note(FAIR)).to_be_visible()
    ines.point_at(FAIR)
    expect(lead.cursor("Inés")).to_be_visible()
    cast.lucia.press("stage-all-rooms")


def work_in_the_list(cast: Cast, kofi: Person) -> None:
    """The same job with nothing but the keyboard, and with a finger."""
    marie, awa = NoteList(cast.marie, by_keyboard), NoteList(cast.awa, by_touch)
    for board, block, words in ((marie, MARKETS, STALLS), (awa, DATA, LEDGER)):
        first, other = (zone.title[board.person.lang] for zone in block.zones[2:])
        board.add(first, words[:-4])
        board.edit(words[:-4], words[-4:])
        board.move(words, other)
        board.colour(words, "rose")
        board.act(words, "board-vote-cast")
        board.has_votes_left(2)
        board.act(words, "board-vote-take")
        board.has_votes_left(3)
        board.add(first, SLIP)
        board.delete(SLIP)
    expect(Canvas(cast.ines).note(STALLS)).to_be_visible()
    expect(Canvas(cast.ines).note(SLIP)).to_have_count(0)
    NoteList(kofi, by_touch).has(LEDGER, DATA.zones[3].title["fr"])
    NoteList(kofi, by_touch).shows(LEDGER, "board-paper-rose")


def type_together(cast: Cast) -> str:
    """Two people at the end of one note, letter by letter in turn; what the note then says."""
    ines, marie = Canvas(cast.ines), NoteList(cast.marie, by_keyboard)
    ines.act(FAIR, "board-do-edit")
    marie.act(FAIR, "common-edit")
    boards: tuple[Canvas | NoteList, ...] = (ines, marie)
    additions = (" y también de bicicletas", " et aussi de machines à coudre")
    for board in boards:
        expect(board.field).to_be_focused()
        board.person.page.keyboard.press("ControlOrMeta+End")
    for letters in zip_longest(*additions, fillvalue=""):
        for board, letter in zip(boards, letters, strict=True):
            board.person.page.keyboard.type(letter)
    ines.is_told("board-typing", name="Marie", count=1)
    length = len(FAIR) + sum(map(len, additions))
    written = {board.written(length) for board in boards}
    assert len(written) == 1
    (words,) = written
    for part in (FAIR, *additions):
        assert is_within(part, words)
    for board in boards:
        board.person.page.keyboard.press("Escape")
        expect(board.note(words)).to_be_visible()
    return words


def vote(cast: Cast) -> None:
    ines, marie = Canvas(cast.ines), NoteList(cast.marie, by_keyboard)
    for left in (2, 1, 0):
        marie.act(FAIR, "board-vote-cast")
        marie.has_votes_left(left)
    marie.act(STALLS, "board-vote-cast")
    marie.is_told("board-votes-used", budget=3)
    ines.act(FAIR, "board-vote-cast")
    ines.has_votes_left(2)
    expect(ines.note(FAIR)).to_contain_text(cast.ines.say("board-votes", count=4, mine=1))


def lose_the_network(cast: Cast, kofi: Person) -> None:
    """Awa writes and votes without a network, and reloads her page meanwhile; all of it arrives, once."""
    awa, other = NoteList(cast.awa, by_touch), NoteList(kofi, by_touch)
    page, zone = cast.awa.page, DATA.zones[0]
    page.context.set_offline(True)
    awa.add(zone.title["en"], ALONE)
    awa.act(ALONE, "board-vote-cast")
    awa.edit(LEDGER, " book")
    other.act(LEDGER, "board-vote-cast")
    other.add(zone.title["fr"], MEANWHILE)
    cast.awa.is_told_offline()
    awa.add(zone.title["en"], LATER)
    page.reload()
    cast.awa.is_told_offline()
    page.context.set_offline(False)
    for board in (awa, other):
        for words in (ALONE, LATER, MEANWHILE, LEDGER + " book"):
            expect(board.note(words)).to_have_count(1)
    awa.has_votes_left(2)
    cast.awa.is_told_saved()


def merge(cast: Cast, words: str) -> None:
    lead = cast.facilitator
    lead.step("close")
    for person in cast.participants:
        person.sees("stage-boards-readable")
    lead.step("slide", title=lead.say("answers-report-of", room=room(cast.lucia, MARKETS)))
    for person in cast.everyone:
        person.sees_heading(room(person, MARKETS))
    lead.other_step("draft")
    expect(lead.lines.first).to_have_value(words)
    lead.step("show")
    for person in cast.participants:
        person.sees_heading(person.say("summary-title"))
    cast.all_read(words)
    lead.lines.first.press("ControlOrMeta+End")
    lead.lines.first.press_sequentially(AGREED)
    cast.all_read(words + AGREED)
    for person in (cast.ines, cast.awa, cast.facilitator):
        follow_to_the_note(person, words)
    for person in (cast.ines, cast.awa):
        person.go_to("now")
    cast.facilitator.press("console-view-summary")
    for person in (cast.ines, cast.facilitator):
        paper = " ".join(sheets_of(person.page))
        assert all(written in paper for written in (TITLE, words + AGREED, STALLS))
        assert person.say("summary-download-notes") not in paper


def follow_to_the_note(person: Person, words: str) -> None:
    """From a line of the summary to its note, and on to the place where it lies."""
    person.page.get_by_role("button", name=person.pattern("summary-source", "label")).first.click()
    dialog = person.page.get_by_role("dialog")
    expect(dialog.get_by_text(words, exact=True)).to_be_visible()
    dialog.get_by_role("button", name=person.pattern("summary-to-board", "room")).click()
    reached = person.page.locator(":focus")
    expect(reached).to_contain_text(words)
    expect(reached).to_be_in_viewport()


def take_away(cast: Cast, words: str, folder: Path) -> Path:
    """The files as Lucía takes them, in French; the archive."""
    lucia = cast.lucia
    lucia.chooses_download_language("fr")
    for form in ("PDF", "DOCX"):
        found = words_of(lucia.takes(lucia.link_named(form), folder))
        for written in (TITLE, words + AGREED, STALLS, LEDGER, ALONE, say("fr", "outputs-summary")):
            assert written in found, form
    book = lucia.takes(lucia.link("summary-download-notes"), folder)
    notes = {words, STALLS, LEDGER + " book", ALONE, LATER, MEANWHILE}
    text, votes = say("fr", "outputs-column-text"), say("fr", "outputs-column-votes")
    assert set(column_of(book, say("fr", "outputs-sheet-notes"), text)) == notes
    sheet = say("fr", "outputs-sheet-votes")
    given = zip(column_of(book, sheet, text), column_of(book, sheet, votes), strict=True)
    assert dict(given) == {words: 4, LEDGER + " book": 1, ALONE: 1}
    lucia.page.goto(lucia.page.url.replace("/s/", "/o/"))
    return lucia.takes(lucia.link("pages-download-archive"), folder)


def end(cast: Cast) -> None:
    lucia = cast.lucia
    lucia.link("pages-live-open").click()
    cast.facilitator.step("end")
    cast.facilitator.confirm_end()
    for person in cast.participants:
        person.sees_heading(person.say("stage-over"))


def check_import(archive: Path, server: Server, folder: Path) -> None:
    """Another Minga knows the same records and votes, and so does the log of this one."""
    session = parts_of(archive)["manifest.json"]["session"]
    other, again = folder / "other", folder / "again.zip"
    checking = minga("check", session, "--data", str(server.data))
    assert printed(minga("import", str(archive), "--data", str(other))).strip() == session
    printed(minga("export", session, "--as", "archive", "--out", str(again), "--data", str(other)))
    before, after = parts_of(archive), parts_of(again)
    for parts in (before, after):
        parts.pop("manifest.json")
    assert before == after
    assert sum(map(votes_in, before.values())) == 6
    printed(checking)


def is_within(part: str, whole: str) -> bool:
    """The letters of `part` are in `whole`, in their order."""
    rest = iter(whole)
    return all(letter in rest for letter in part)
