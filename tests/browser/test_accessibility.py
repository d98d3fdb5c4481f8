"""Every screen of a session, on laptop and phone, by day and in the dark: axe has nothing serious to say, and
nothing scrolls or sticks out sideways, down to the narrowest phones."""

from collections.abc import Iterator
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from app.blocks.library import guide
from app.locales import Language
from tests.browser.acting.board import Canvas, NoteList
from tests.browser.acting.facilitator import Facilitator
from tests.browser.acting.fiche import FICHE, OBJECTIVES
from tests.browser.acting.hands import by_mouse
from tests.browser.acting.organizer import Organizer
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.browser.devices import PHONE
from tests.server.process import Server

Screens = Iterator[tuple[str, Page]]

COUNTED: Final = ("serious", "critical")
NARROWEST: Final = 320
"""Pixels: a small old phone, and a laptop of 1280 at 400 %, which WCAG 1.4.10 asks for."""
STICKS_OUT: Final = """screen => {
  const wide = document.scrollingElement.scrollWidth - screen;
  const out = wide > 0 ? [`the page, by ${wide}`] : [];
  const clips = (one) => one && one !== document.body &&
    (getComputedStyle(one).overflowX !== "visible" || clips(one.parentElement));
  for (const one of document.body.querySelectorAll("*")) {
    const { left, right, width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2 || (right <= screen + 1 && left >= -1)) continue;
    if (!one.checkVisibility() || one.closest("svg, [data-tool]") || clips(one.parentElement)) continue;
    out.push(`${one.outerHTML.slice(0, 100)} ${left}..${right}`);
  }
  return out;
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server.start(tmp_path_factory.mktemp("data"), "serve")
    yield running
    running.stop()


@pytest.mark.timeout(240)  # forty screens
@pytest.mark.parametrize(
    ("lang", "phone", "dark"),
    [
        ("en", False, False),
        ("fr", False, True),
        ("en", True, True),
        ("fr", True, False),
        ("es", True, True),
    ],
)
def test_every_screen_can_be_used_by_everyone(
    new_context: NewContext, server: Server, lang: Language, phone: bool, dark: bool
) -> None:
    pages = [new_context(lang=lang, phone=phone, dark=dark).new_page() for _ in range(2)]
    complaints = {}
    for name, page in walk(pages[0], pages[1], server, lang):
        if serious := serious_for_axe(page):
            complaints[name] = serious
        if phone and (out := sticking_out(page)):
            complaints[f"{name}, sideways"] = out
    assert complaints == {}


def serious_for_axe(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']} {one['nodes'][0]['html'][:200]}" for one in found if one["impact"] in COUNTED]


def sticking_out(page: Page) -> list[str]:
    """Of a phone's screen, and of the narrowest."""
    out: list[str] = []
    for width in (PHONE[0], NARROWEST):
        page.set_viewport_size({"width": width, "height": PHONE[1]})
        out += page.evaluate(STICKS_OUT, width)
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    return out


def walk(leading: Page, other: Page, server: Server, lang: Language) -> Screens:
    """All screens as two people meet them, each once it stands still."""
    lucia, lead, ana = Organizer(leading, lang), Facilitator(leading, lang), Person(other, lang)
    yield from planning(lucia, server.base)
    join = lucia.shared_link("participant")
    lucia.enters_live("Lucía")
    lead.expects_step("start")
    yield "console, lobby", leading
    yield from joining(ana, join)
    yield from presenting(lead, ana)
    yield from working(lead, ana)
    yield from summing_up(lead, ana)
    leading.goto(leading.url.replace("/s/", "/o/"))
    yield "desk, afterwards", leading
    other.goto(server.base + "/nowhere")
    yield "an address without a page", other


def planning(lucia: Organizer, address: str) -> Screens:
    page = lucia.page
    page.goto(address)
    yield "start", page
    page.goto(address + "/new")
    yield "new session", page
    lucia.press("pages-read-fiche")
    lucia.sees("pages-new-problem")
    yield "new session, nothing pasted", page
    lucia.plans_from(address, FICHE)
    yield "fiche", page
    lucia.field("fiche-field-capacity").fill("many")
    lucia.press("common-save")
    lucia.sees("pages-fiche-problem")
    yield "fiche, with a mistake", page
    lucia.field("fiche-field-capacity").fill("24")
    lucia.field("fiche-field-objectives").fill(OBJECTIVES)
    lucia.goes_to_the_desk()
    yield "desk", page
    lucia.sets_minutes(lucia.say("agenda-work"), 55)
    yield "desk, too long an agenda", page
    lucia.proposes_the_agenda_anew()


def joining(ana: Person, join: str) -> Screens:
    page = ana.page
    page.goto(join)
    yield "join", page
    ana.press("pages-join-button")
    ana.sees("pages-join-problem")
    yield "join, without a name", page
    ana.follow(join, "Ana Quispe Mamani de la Cruz")
    ana.sees("stage-here", count=2)
    yield "lobby", page
    ana.wishes(guide("sse").blocks[0].title[ana.lang])
    yield "lobby, with a wish", page
    ana.press("stage-try-open")
    yield from both_views(ana, "practice board", ana.say("practice-zone"))
    page.get_by_role("button", name=ana.pattern("live-me", "name")).or_(
        page.get_by_role("button", name=ana.say("live-place-me"), exact=True)
    ).filter(visible=True).first.click()
    expect(page.get_by_label(ana.say("live-your-name"))).to_be_visible()
    yield "me", page
    page.keyboard.press("Escape")
    ana.go_to("people")
    yield "people", page
    ana.go_to("now")


def presenting(lead: Facilitator, ana: Person) -> Screens:
    sse = guide("sse")
    lead.step("start")
    for number, title in ((0, sse.title), (3, sse.blocks[0].title), (11, sse.cases[0].title)):
        lead.jumps_to_number(number)
        ana.sees_heading(title[ana.lang])
        yield f"console, slide {number}", lead.page
        yield f"plenary, slide {number}", ana.page
    ana.press("stage-look-back")
    ana.sees("stage-looking-back")
    yield "plenary, looking back", ana.page
    ana.press("stage-return")
    lead.press("console-other-steps")
    yield "console, other steps", lead.page
    lead.page.keyboard.press("Escape")


def working(lead: Facilitator, ana: Person) -> Screens:
    block = guide("sse").blocks[0]
    zone, room = block.zones[0].title[ana.lang], lead.room(block)
    lead.other_step("place")
    lead.sees_in_room("Ana Quispe", room)
    yield "console, people placed", lead.page
    lead.chip("Ana Quispe").click()
    yield "console, where to move somebody", lead.page
    lead.page.keyboard.press("Escape")
    lead.step("open")
    board = NoteList(ana, by_mouse)
    board.is_open(room)
    yield from both_views(ana, "board", zone)
    board.act("Bread", "board-vote-cast")
    yield from answering(board)
    ana.press("guide-questions")
    yield "guiding questions", ana.page
    ana.press("common-close")
    ana.go_to("now")
    yield "room, away from the board", ana.page
    yield "console, rooms at work", lead.page
    lead.enters(room)
    lead.locks_the_board(True)
    yield "console, a board", lead.page
    ana.go_to("board")
    board.is_told("board-locked")
    yield "a locked board", ana.page
    lead.locks_the_board(False)
    lead.press("stage-all-rooms")


def answering(board: NoteList) -> Screens:
    page = board.person.page
    board.view("answers").click()
    expect(page.locator(".answer").first).to_be_visible()
    yield "answers", page
    board.person.press("answers-add-finding")
    yield "a finding to fill in", page
    board.view("list").click()


def both_views(ana: Person, name: str, zone: str) -> Screens:
    """A board with a note in it; the list is shown in the end."""
    board = NoteList(ana, by_mouse)
    board.show("canvas")
    yield f"{name}, empty", ana.page
    board.show("list")
    board.add(zone, "Bread")
    yield f"{name}, list", ana.page
    board.act("Bread", "board-more")
    yield f"{name}, list, more", ana.page
    board.act("Bread", "common-edit")
    yield f"{name}, list, writing", ana.page
    ana.page.keyboard.press("Escape")
    board.show("canvas")
    canvas = Canvas(ana)
    canvas.actions("Bread").get_by_role("button", name=ana.say("board-colour"), exact=True).click()
    yield f"{name}, canvas, colours", ana.page
    canvas.act("Bread", "board-do-edit")
    yield f"{name}, canvas, writing", ana.page
    ana.page.keyboard.press("Escape")
    board.show("list")


def hearing(lead: Facilitator, ana: Person) -> Screens:
    lead.step("slide", title=lead.say("answers-report-of", room=lead.room(guide("sse").blocks[0])))
    expect(lead.page.locator(".report")).to_be_visible()
    yield "console, a room's report", lead.page
    ana.go_to("now")
    expect(ana.page.locator(".report")).to_be_visible()
    yield "a room's report", ana.page


def summing_up(lead: Facilitator, ana: Person) -> Screens:
    lead.step("close")
    ana.sees("stage-boards-readable")
    yield "plenary, boards to read", ana.page
    ana.press("stage-read-boards")
    yield "a board to read", ana.page
    yield from hearing(lead, ana)
    lead.step("draft")
    expect(lead.lines.first).to_have_value("Bread")
    yield "console, summary", lead.page
    lead.step("show")
    ana.sees_heading(ana.say("summary-title"))
    expect(ana.page.get_by_text("Bread", exact=True)).to_be_visible()
    yield "summary", ana.page
    ana.page.get_by_role("button", name=ana.pattern("summary-source", "label")).first.click()
    expect(ana.page.get_by_role("dialog").get_by_text("Bread", exact=True)).to_be_visible()
    yield "summary, a note behind it", ana.page
    ana.press("common-close")
    lead.step("end")
    yield "console, the end is asked for", lead.page
    lead.confirm_end()
    ana.sees_heading(ana.say("stage-over"))
    yield "the end", ana.page
    yield "console, the end", lead.page
