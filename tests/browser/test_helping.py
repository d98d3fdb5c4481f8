"""Raised hands, calls for help and the parking lot: as people use them on laptops and phones."""

import re
from typing import Final

import pytest
from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from app.blocks.library import guide
from app.locales import Language
from tests.browser.acting import asking
from tests.browser.acting.board import Canvas, NoteList
from tests.browser.acting.facilitator import Facilitator
from tests.browser.acting.hands import by_keyboard, by_mouse, by_touch
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.browser.devices import PHONE
from tests.browser.test_accessibility import STICKS_OUT, serious_for_axe, sticking_out
from tests.server.process import Server

BLOCK: Final = guide("sse").blocks[0]


def comes(context: NewContext, server: Server, name: str, lang: Language, phone: bool = False) -> Person:
    person = Person(context(lang=lang, phone=phone).new_page(), lang)
    person.follow(server.links["participant"], name)
    return person


def leads(
    context: NewContext, server: Server, lang: Language = "en", phone: bool = False, dark: bool = False
) -> Facilitator:
    lead = Facilitator(context(lang=lang, phone=phone, dark=dark).new_page(), lang)
    lead.follow(server.links["facilitator"], "Lucía")
    lead.expects_step("start")
    return lead


def split(lead: Facilitator) -> None:
    lead.step("start")
    lead.other_step("place")
    lead.step("open")


def looks_well(*people: Person) -> None:
    """Nothing that axe finds serious; nothing that sticks out, on phones down to the narrowest."""
    for page in (person.page for person in people):
        assert serious_for_axe(page) == []
        size = page.viewport_size
        assert size
        on_phone = size["width"] == PHONE[0]
        assert (sticking_out(page) if on_phone else page.evaluate(STICKS_OUT, size["width"])) == []


def test_hands_are_taken_in_their_order(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server)
    ana, awa = comes(new_context, server, "Ana", "es"), comes(new_context, server, "Awa", "fr", phone=True)
    lead.step("start")
    asking.raises_hand(ana, place=1)
    by_touch(awa.button("helping-ask"))
    looks_well(awa)
    by_touch(awa.button("helping-hand-raise"))
    awa.sees("helping-hand-up", place=2)
    queue = lead.page.get_by_role("listitem").filter(has=lead.page.get_by_role("button", name="hand"))
    expect(queue).to_have_text([re.compile("1.*Ana"), re.compile("2.*Awa")])
    looks_well(lead, ana, awa)
    by_keyboard(lead.button("helping-lower-one", name="Ana"))
    expect(lead.button("helping-lower-one", name="Awa")).to_be_focused()  # it has come in its place
    awa.sees("helping-hand-up", place=1)
    expect(ana.button("helping-hand-raise")).to_be_visible()
    asking.raises_hand(ana, place=2)
    by_touch(awa.button("helping-hand-lower"))
    ana.sees("helping-hand-up", place=1)
    by_keyboard(lead.button("helping-lower-all"))
    expect(ana.button("helping-hand-lower")).to_have_count(0)
    expect(lead.page.get_by_role("main")).to_be_focused()


def test_reactions_are_seen_for_a_moment(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server)
    ana, awa = comes(new_context, server, "Ana", "es"), comes(new_context, server, "Awa", "fr", phone=True)
    lead.step("start")
    by_keyboard(ana.button("board-react"))
    looks_well(ana)
    ana.page.keyboard.press("Enter")
    soon_forgotten(sees_reaction(lead, "yes"))
    by_touch(awa.button("helping-ask"))
    by_touch(awa.button("board-react-clap"))
    sees_reaction(ana, "clap")


def sees_reaction(person: Person, reaction: str) -> Locator:
    words = person.say("board-reacted", reaction=person.say(f"board-react-{reaction}"), count=1)
    shown = person.page.get_by_role("img", name=words)
    expect(shown).to_be_visible()
    return shown


def soon_forgotten(shown: Locator) -> None:
    expect(shown).to_have_count(0)


def test_a_room_calls_and_somebody_comes(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server)
    ana, awa = comes(new_context, server, "Ana", "es"), comes(new_context, server, "Awa", "fr", phone=True)
    split(lead)
    room = lead.room(BLOCK)
    by_touch(awa.button("helping-help-call"))
    awa.sees("helping-waiting-you")
    ana.sees("helping-waiting", name="Awa")
    expect(asking.call_of(lead, room)).to_be_visible()
    assert lead.page.title() == f"● {lead.say('helping-calls', room=room)}"
    expect(lead.page.locator("[aria-live=assertive]")).to_have_text(lead.say("helping-calls", room=room))
    expect(lead.tile(room).get_by_text(lead.say("helping-tile-calls"))).to_be_visible()
    looks_well(lead, ana, awa)
    by_keyboard(asking.call_of(lead, room))
    Canvas(lead).is_open(room)
    for person in (ana, awa):
        person.sees("helping-coming", name="Lucía")
    looks_well(lead, awa)
    by_keyboard(lead.button("helping-settle-room", room=room))
    awa.sees("helping-gone")
    ana.page.keyboard.press("c")
    expect(asking.call_of(lead, room)).to_be_visible()
    ana.press("helping-back")
    expect(asking.call_of(lead, room)).to_have_count(0)


def test_on_a_phone_who_leads_sees_what_is_asked(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server, "es", phone=True, dark=True)
    ana = comes(new_context, server, "Ana", "es")
    split(lead)
    asking.raises_hand(ana, place=1)
    ana.page.keyboard.press("c")
    room = lead.room(BLOCK)
    expect(asking.call_of(lead, room)).to_be_visible()
    by_touch(lead.page.get_by_role("button", name=lead.pattern("helping-asked")))
    sheet = lead.page.get_by_role("dialog")
    expect(sheet.get_by_role("listitem")).to_contain_text("Ana")
    looks_well(lead)
    by_touch(sheet.get_by_role("button", name=lead.say("helping-go-to", room=room)))
    ana.sees("helping-coming", name="Lucía")
    NoteList(lead, by_touch).is_open(room)
    looks_well(lead)
    stays_on_the_screen(lead)


def stays_on_the_screen(lead: Facilitator) -> None:
    """On a phone a board's bar takes two lines, and the panel of who leads is seen whole."""
    bar = lead.page.get_by_role("region", name=lead.say("board-label")).locator("header").first
    box = bar.bounding_box()
    assert box
    assert box["height"] < 3 * 44
    lead.press("board-lead")
    panel = lead.page.get_by_role("checkbox", name=lead.say("board-lock")).locator("xpath=ancestor::div[1]")
    place, size = panel.bounding_box(), lead.page.viewport_size
    assert place
    assert size
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= size["width"]


@pytest.mark.timeout(180)
def test_what_is_parked_waits_and_is_summed_up(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server)
    ana, awa = comes(new_context, server, "Ana", "es"), comes(new_context, server, "Awa", "fr", phone=True)
    parks_in_the_lobby(ana, "¿Habrá traducción?")
    split(lead)
    Canvas(ana).is_open(ana.say("stage-room-titled", number=BLOCK.number, title=BLOCK.short["es"]))
    Canvas(ana).add("Otra sesión sobre vivienda")
    fills_the_lot(awa)
    asking.opens_lot(lead)
    expect(asking.parked(lead, "Qui paie")).to_contain_text("Awa")
    expect(asking.parked(lead, "mairie")).not_to_contain_text("Awa")
    looks_well(lead)
    asking.does(lead, "Otra sesión", "summary-move-up", by_keyboard)
    expect(asking.lot(lead).get_by_role("listitem").nth(1)).to_contain_text("Otra sesión")
    lead.page.keyboard.press("Enter")  # the keyboard has stayed at the button
    settles_the_lot(lead)
    lead.step("close")
    lead.other_step("draft")
    section = lead.page.get_by_role("region", name=lead.say("helping-lot"))
    expect(section.get_by_role("textbox")).to_have_count(2)
    expect(section.get_by_role("textbox").first).to_have_value("Otra sesión sobre vivienda")


def settles_the_lot(lead: Facilitator) -> None:
    """By keys: one thing is dealt with, another is kept after all."""
    asking.does(lead, "mairie", "helping-lot-settle", by_keyboard)
    settled = asking.lot(lead).get_by_text(lead.say("helping-lot-settled", count=1))
    by_keyboard(settled)
    expect(asking.parked(lead, "mairie")).to_be_visible()
    by_keyboard(settled)
    asking.does(lead, "Qui paie", "common-delete", by_keyboard)
    expect(
        asking.parked(lead, "Qui paie").get_by_role("button", name=lead.say("helping-lot-keep"))
    ).to_be_focused()
    lead.page.keyboard.press("Enter")
    expect(asking.lot(lead).get_by_role("listitem").filter(visible=True)).to_have_text(
        [re.compile("Otra sesión"), re.compile("Qui paie")]
    )
    lead.page.evaluate("() => document.activeElement.blur()")  # as when what had the focus goes away
    lead.page.keyboard.press("Escape")
    expect(asking.lot(lead)).to_have_count(0)


def parks_in_the_lobby(ana: Person, words: str) -> None:
    """Where there is nothing else to ask for yet."""
    by_mouse(ana.button("helping-lot-open", count=0))
    asking.parks(ana, words, by_mouse)
    expect(ana.button("helping-hand-raise")).to_have_count(0)
    asking.does(ana, words, "common-delete", by_keyboard)
    by_keyboard(asking.parked(ana, words).get_by_role("button", name=ana.say("common-delete")))
    ana.sees("helping-lot-empty")
    ana.page.keyboard.press("Escape")


def fills_the_lot(awa: Person) -> None:
    """Two thoughts, one of them without a name, and the note of somebody else."""
    by_touch(awa.button("helping-ask"))
    by_touch(awa.page.get_by_role("dialog").get_by_role("button", name=awa.say("helping-lot")))
    looks_well(awa)
    asking.parks(awa, "Qui paie après ?", by_touch)
    asking.parks(awa, "La mairie n’écoute pas", by_touch, unnamed=True)
    expect(asking.lot(awa).get_by_role("textbox")).to_be_focused()  # for the next thought
    awa.press("common-close")
    note = NoteList(awa, by_touch)
    note.act("Otra sesión", "board-more")
    note.act("Otra sesión", "helping-lot-send")
    expect(note.control("Otra sesión", "helping-lot-send")).to_have_count(0)


def test_one_s_own_thoughts_are_changed_and_taken_out_by_keyboard(
    new_context: NewContext, server: Server
) -> None:
    lead, ana = leads(new_context, server), comes(new_context, server, "Ana", "es")
    split(lead)
    board = Canvas(ana)
    board.add("Vivienda")
    board.note("Vivienda").focus()
    ana.page.keyboard.press("Shift+F10")
    ana.page.get_by_role("menuitem", name=ana.say("helping-lot-send")).press("Enter")
    board.is_told("helping-lot-parked")
    asking.opens_lot(ana)
    asking.does(ana, "Vivienda", "common-edit", by_keyboard)
    expect(asking.lot(ana).get_by_role("listitem").get_by_role("textbox")).to_be_focused()
    ana.page.keyboard.type(" y suelo")
    ana.page.keyboard.press("Enter")
    expect(asking.parked(ana, "Vivienda y suelo")).to_be_visible()
    asking.does(ana, "Vivienda", "common-delete", by_keyboard)
    by_keyboard(asking.parked(ana, "Vivienda").get_by_role("button", name=ana.say("common-delete")))
    ana.sees("helping-lot-empty")
    ana.page.keyboard.press("Escape")
    lead.step("close")
    parks_while_reading(ana, "Vivienda")


def parks_while_reading(ana: Person, words: str) -> None:
    """Who only reads may still put a thought aside, and the keyboard stays at the note."""
    ana.go_to("board")
    notes = NoteList(ana, by_keyboard)
    notes.show("list")
    notes.act(words, "helping-lot-send")
    notes.is_told("helping-lot-parked")
    expect(notes.control(words, "helping-lot-send")).to_have_count(0)
    expect(notes.note(words)).to_be_focused()
    by_keyboard(notes.region.get_by_role("button", name=ana.say("common-close")))
    expect(notes.note(words)).to_be_focused()


def test_a_room_s_title_is_read_whole_on_a_laptop(new_context: NewContext, server: Server) -> None:
    lead = leads(new_context, server, "fr")
    ana = comes(new_context, server, "Ana", "es")
    split(lead)
    lead.enters(lead.room(BLOCK))
    for person in (lead, ana):
        board = person.page.get_by_role("region", name=person.say("board-label"), exact=True)
        title = board.get_by_role("heading", level=2).first
        expect(title).to_contain_text(BLOCK.short[person.lang])
        assert title.evaluate(
            "one => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth"
        )


def test_a_place_pressed_before_the_session_is_here_counts(new_context: NewContext, server: Server) -> None:
    ana = comes(new_context, server, "Ana", "es", phone=True)
    ana.sees("stage-here", count=1)
    page, address = ana.page.context.new_page(), ana.page.url
    ana.page.close()
    held = hold_the_line(page)
    page.goto(address)
    late = Person(page, "es")
    late.go_to("board")
    held.append(None)
    NoteList(late, by_mouse).is_open(late.say("stage-try"))


def hold_the_line(page: Page) -> list[None]:
    """The page has no server until the result holds something."""
    opened: list[None] = []

    def handle(route: WebSocketRoute) -> None:
        if opened:
            route.connect_to_server()
        else:
            route.close()

    page.route_web_socket(re.compile("/live$"), handle)
    return opened
