"""Menus, sheets, moods and troubles of a board, in three languages, by day and in the dark: axe has no
complaint."""

import json
from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Locator, Page, WebSocketRoute, expect

from app.locales import Language
from app.settings import Settings
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server
from tests.web.site import build_site

COUNTED: Final = ("serious", "critical")
DROP_PICTURE: Final = """data => {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const about = new DataTransfer();
  about.items.add(new File([bytes], "market.png", { type: "image/png" }));
  document.querySelector(".canvas").dispatchEvent(new DragEvent("drop", {
    dataTransfer: about, bubbles: true, cancelable: true, clientX: 600, clientY: 500 }));
}"""
TURNED_AWAY: Final = {"t": "bye", "code": "link-revoked", "text": "", "again": False, "wait": 0}
States = Iterator[tuple[str, Page]]


class BadLine:
    """Between a page and the server: it can be cut, and can end for good."""

    def __init__(self) -> None:
        self.cut = False
        self.open: list[WebSocketRoute] = []

    def pass_on(self, line: WebSocketRoute) -> None:
        if self.cut:
            line.close()
            return
        self.open.append(line)
        line.connect_to_server()

    def fails(self) -> None:
        self.cut = True
        self.open[-1].close()

    def ends(self) -> None:
        self.open[-1].send(json.dumps(TURNED_AWAY))


@pytest.mark.timeout(240)  # twenty-five states
@pytest.mark.parametrize(
    ("lang", "phone", "dark"), [("en", False, True), ("fr", False, False), ("es", True, True)]
)
def test_axe_finds_nothing_serious_in_what_a_board_opens(
    new_context: NewContext, server: Server, tmp_path: Path, lang: Language, phone: bool, dark: bool
) -> None:
    lead = Person(new_context(lang=lang, dark=dark).new_page(), lang)
    context, line = new_context(lang=lang, phone=phone, dark=dark), BadLine()
    context.route_web_socket("**/live", line.pass_on)
    ana = Person(context.new_page(), lang)
    lead.follow(server.links["facilitator"], "Marie Dubois")
    lead.press("console-practice")
    ana.follow(server.links["participant"], "Ana Quispe")
    ana.press("stage-try-open")
    complaints = {}
    for name, page in states(lead, ana, line, tmp_path / "broken"):
        found = Axe().run(page).response["violations"]
        if serious := [one for one in found if one["impact"] in COUNTED]:
            complaints[name] = [(one["id"], one["nodes"][0]["html"][:200]) for one in serious]
    assert complaints == {}


def states(lead: Person, ana: Person, line: BadLine, folder: Path) -> States:
    yield from of_notes(lead)
    yield from of_a_picture(lead, ana)
    yield from of_sheets(lead)
    yield from of_silence(lead, ana)
    yield from of_a_round(lead, ana)
    yield from of_trouble(ana, line)
    yield from of_a_fault(ana, folder)


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


def of_a_picture(lead: Person, ana: Person) -> States:
    out = BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "PNG")
    lead.page.evaluate(DROP_PICTURE, b64encode(out.getvalue()).decode())
    expect(lead.page.locator(".picture img")).to_be_visible()
    yield "a picture, selected", lead.page
    show(ana, "list")
    expect(ana.page.locator(".list-picture img")).to_be_attached()
    yield "a picture in the list", ana.page
    show(ana, "canvas")
    expect(ana.page.locator(".picture img")).to_be_visible()
    yield "a picture of somebody else", ana.page


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


def of_trouble(ana: Person, line: BadLine) -> States:
    line.fails()
    ana.sees("live-offline-banner")
    yield "no line", ana.page
    line.cut = False
    hurry = ana.button("live-connect-now")  # unless the page has come back by itself meanwhile
    hurry.evaluate_all("buttons => buttons.forEach(button => button.click())")
    ana.is_told_saved()
    line.ends()
    ana.sees_heading(ana.say("live-turned-away"))
    yield "turned away", ana.page


def of_a_fault(ana: Person, folder: Path) -> States:
    """The page of a server that has a fault, with the files of the one that runs."""
    folder.mkdir()
    site = build_site(folder, Settings(data=folder))
    site.app.add_api_route("/fault", lambda: 1 / 0)
    html = site.visitor(ana.lang).get("/fault").text
    site.database.close()
    ana.page.route("**/fault", lambda route: route.fulfill(status=500, content_type="text/html", body=html))
    ana.page.goto(ana.page.url.partition("/s/")[0] + "/fault")
    ana.sees_heading(ana.say("pages-error-500.title"))
    yield "a fault", ana.page


def show(person: Person, view: str) -> None:
    views = person.page.get_by_role("group", name=person.say("board-view"), exact=True)
    views.get_by_role("button", name=person.say(f"board-view-{view}"), exact=True).click()


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
