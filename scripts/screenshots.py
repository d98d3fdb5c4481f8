"""Takes the pictures of every screen, and puts those that the documentation shows below docs/images/.

A made-up session goes from the lobby to its summary; each screen is taken on a laptop or a phone, in daylight
and in the dark, below .cache/screenshots/.
"""

import base64
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal

from playwright.sync_api import Browser, Page, expect, sync_playwright

from app.locales import Language
from scripts.scene import BLOCKS, people_in
from tests.browser import chromium
from tests.browser.acting.board import Canvas
from tests.browser.acting.facilitator import Facilitator
from tests.browser.acting.person import Person
from tests.browser.devices import open_device
from tests.server.process import demo

ROOT: Final = Path(__file__).parent.parent
TAKEN: Final = ROOT / ".cache" / "screenshots"
SHOWN: Final = ROOT / "docs" / "images"
IN_THE_DOCUMENTATION: Final = (
    "answers-laptop-light",
    "board-laptop-light",
    "desk-laptop-light",
    "list-phone-light",
    "lobby-phone-light",
    "rooms-laptop-light",
    "slides-laptop-light",
    "summary-laptop-light",
)
THEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
OWN_LETTERS: Final = "localStorage.setItem('minga-letters', '1')"
"""What a browser remembers that has them (app/static/src/dom/letters.ts)."""
PICTURE_QUALITY: Final = 0.85
"""Of WebP: text stays sharp, and no picture is larger than 200 KB."""


class Device:
    """A laptop or a phone with one page, and the pictures taken of it."""

    def __init__(self, browser: Browser, kind: str, lang: Language = "en") -> None:
        self.kind = kind
        self.lang = lang
        context = open_device(browser, lang=lang, phone=kind == "phone", dark=False)
        context.add_init_script(OWN_LETTERS)
        self.page: Page = context.new_page()

    def take(self, name: str, whole: bool = False) -> None:
        """A picture in each theme; `whole`: with what one would have to scroll to."""
        for theme in THEMES:
            self.page.emulate_media(color_scheme=theme)
            self.page.wait_for_load_state("networkidle")
            self.page.evaluate("document.fonts.ready")
            file = TAKEN / f"{name}-{self.kind}-{theme}.png"
            self.page.screenshot(path=file, full_page=whole, animations="disabled")
        self.page.emulate_media(color_scheme="light")


def take_all(browser: Browser, links: dict[str, str]) -> None:
    laptop, phone = Device(browser, "laptop"), Device(browser, "phone")
    for device in (laptop, phone):
        take_pages(device, links)
    leads = [Facilitator(device.page, device.lang) for device in (laptop, phone)]
    ana, luc = Device(browser, "laptop"), Device(browser, "phone", "fr")
    people = [Person(device.page, device.lang) for device in (ana, luc)]
    with people_in(links["participant"]) as crowd:
        for person, name, block in zip(people, ("Ana Quispe", "Luc Moreau"), (6, 4), strict=True):
            person.follow(links["participant"], name)
            person.wishes(BLOCKS[block].title[person.lang])
        for lead, name in zip(leads, ("Marie Dubois", "Kofi Mensah"), strict=True):
            lead.follow(links["facilitator"], name)
        for device in (laptop, phone):
            device.take("gathering")
        for device in (ana, luc):
            device.page.get_by_role("main").evaluate("main => main.scrollTo(0, 0)")
            device.take("lobby")
        present(leads[0], (laptop, phone), (ana, luc))
        leads[0].other_step("place")
        leads[0].step("open")
        crowd.work()
        work(ana, luc)
        crowd.point()
        laptop.take("rooms")
        phone.take("rooms")
        merge(leads[0], (laptop, phone, luc), ana)


def take_pages(device: Device, links: dict[str, str]) -> None:
    """What is read or filled in, as someone comes to it."""
    start = links["organizer"].split("/j/")[0]
    desk = f"{start}/o/{links['session']}"
    pages = {
        "start": start,
        "new": f"{start}/new",
        "desk": links["organizer"],
        "fiche": f"{desk}/fiche",
        "join": links["participant"],
    }
    for name, address in pages.items():
        device.page.goto(address)
        device.take(name, whole=True)


def present(lead: Facilitator, leading: tuple[Device, ...], following: tuple[Device, ...]) -> None:
    lead.step("start")
    title = BLOCKS[6].title
    lead.jumps_to(BLOCKS[6].short["en"])
    for device in (*leading, *following):
        Person(device.page, device.lang).sees_heading(title[device.lang])
    for device in leading:
        device.take("slides")
    for device in following:
        device.take("slide")


def work(ana: Device, luc: Device) -> None:
    board = Canvas(Person(ana.page, ana.lang))
    expect(board.note("Pay co-operatives")).to_be_visible()
    ana.take("board")
    answer(board)
    ana.take("answers")
    board.show("canvas")
    expect(luc.page.get_by_text("El fondo rotatorio", exact=False).first).to_be_visible()
    luc.take("list")


def answer(board: Canvas) -> None:
    """To the first question: some words bold, and a note that they lean on."""
    ana = board.person
    page = ana.page
    board.view("answers").click()
    ana.press("answers-claim")
    answer = page.locator(".answer").first
    answer.get_by_role("textbox").focus()
    page.keyboard.insert_text("Nine co-operatives could deliver tomorrow. Two things keep them out:")
    page.keyboard.press("Enter")
    answer.get_by_role("button", name=ana.say("answers-mark-bullet")).click()
    page.keyboard.insert_text("the town pays ")
    page.keyboard.press("ControlOrMeta+b")
    page.keyboard.insert_text("after ninety days")
    page.keyboard.press("ControlOrMeta+b")
    page.keyboard.insert_text(" ")
    page.locator(".note-row").filter(has_text="Payment after 90 days").click()
    expect(answer.locator("cite")).to_have_count(1)
    page.keyboard.press("Enter")
    page.keyboard.insert_text("lots are too large for anyone small")
    page.locator(".answers").evaluate("answers => answers.scrollTo(0, 0)")


def merge(lead: Facilitator, others: tuple[Device, ...], reader: Device) -> None:
    lead.step("close")
    lead.jumps_to(lead.say("answers-report-of", room=lead.room(BLOCKS[6])))
    expect(reader.page.locator(".report")).to_be_visible()
    reader.take("report")
    lead.other_step("draft")
    expect(lead.lines.first).to_be_visible()
    lead.step("show")
    Person(reader.page, reader.lang).sees("summary-title")
    reader.take("reading")
    for device in others:
        device.take("summary")


@contextmanager
def opened() -> Iterator[Browser]:
    found = chromium.find()
    if found is None:
        sys.exit("There is no Chromium to take pictures with. Run: make chromium")
    with sync_playwright() as playwright:
        yield found.launch(playwright)


def show(browser: Browser) -> None:
    """The pictures of the documentation, as WebP, which the browser writes."""
    SHOWN.mkdir(parents=True, exist_ok=True)
    page = browser.new_page()
    for name in IN_THE_DOCUMENTATION:
        picture = base64.b64encode((TAKEN / f"{name}.png").read_bytes()).decode()
        (SHOWN / f"{name}.webp").write_bytes(as_webp(page, picture))


def as_webp(page: Page, picture: str) -> bytes:
    """`picture`: a PNG in base64."""
    written: str = page.evaluate(
        """async ([picture, quality]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.width, image.height];
          canvas.getContext("2d").drawImage(image, 0, 0);
          return canvas.toDataURL("image/webp", quality).split(",")[1];
        }""",
        [picture, PICTURE_QUALITY],
    )
    return base64.b64decode(written)


def main() -> None:
    shutil.rmtree(TAKEN, ignore_errors=True)
    TAKEN.mkdir(parents=True)
    with TemporaryDirectory() as data, demo(Path(data)) as server, opened() as browser:
        take_all(browser, server.links)
        show(browser)
    print(f"{len(list(TAKEN.iterdir()))} pictures below {TAKEN.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
