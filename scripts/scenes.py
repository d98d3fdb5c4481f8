"""A session at work, for pictures: one leads, three take part, and the rooms are open."""

from typing import Final

from playwright.sync_api import Browser, Page

from tests.browser.devices import open_device

Links = dict[str, str]

NOTES: Final = [
    (0.18, 0.28, "Two by-laws, and no office that applies them"),
    (0.37, 0.28, "A register of co-operatives since 2019"),
    (0.62, 0.28, "The Saturday market: 40 stalls, one permit"),
    (0.82, 0.28, "The school buys its bread next door"),
    (0.18, 0.84, "Nobody knows whom to ask"),
    (0.62, 0.84, "One desk for every question, open on market days"),
]
"""Where on the board (as parts of its width and height), and what."""
STEPS: Final = 60
"""More than any guide has before its rooms."""


def at_work(browser: Browser, links: Links) -> dict[str, Page]:
    """The console, a laptop and a phone in an open room with notes and votes."""
    console = come_in(browser, links["facilitator"], "Marie Dubois")
    laptop = come_in(browser, links["participant"], "Ana Quispe")
    phone = come_in(browser, links["participant"], "Awa Diop", phone=True)
    come_in(browser, links["participant"], "Luc Martin")
    open_rooms(console)
    laptop.locator(".canvas").wait_for()
    write_notes(laptop)
    vote(phone)
    return {"console": console, "board": laptop, "list": phone}


def come_in(browser: Browser, link: str, name: str, phone: bool = False, dark: bool = False) -> Page:
    """Follow a link and give a name, on a device of one's own."""
    page = open_device(browser, lang="en", phone=phone, dark=dark).new_page()
    page.goto(link)
    page.get_by_role("textbox").first.fill(name)
    page.locator("form:has(input[name=name]) button").first.click()
    page.wait_for_url("**/s/**")
    return page


def open_rooms(console: Page) -> None:
    """Press the next step until the rooms are open."""
    for _ in range(STEPS):
        step = console.locator(".next-step button.primary:not([aria-disabled=true])")
        step.wait_for()
        label = step.inner_text()
        step.click()
        if label.startswith("Open the rooms"):
            console.get_by_text("The rooms are open").wait_for()
            return


def write_notes(laptop: Page) -> None:
    area = laptop.locator(".canvas").bounding_box()
    if area is None:
        raise RuntimeError("there is no board to write on")
    for right, down, words in NOTES:
        laptop.mouse.dblclick(area["x"] + right * area["width"], area["y"] + down * area["height"])
        laptop.locator("textarea").wait_for()
        laptop.keyboard.type(words)
        laptop.keyboard.press("Escape")
        laptop.locator("textarea").wait_for(state="detached")
    laptop.keyboard.press("Escape")


def vote(phone: Page) -> None:
    """Two dots on what the group proposes."""
    note = phone.locator("li", has_text="One desk for every question").last
    for _ in range(2):
        note.get_by_role("button", name="Vote for this note").click()
