"""A board much larger than a screen: what is far off is not on the page, and comes when one goes there."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from playwright.sync_api import Locator, Page, expect

from app.bots.entering import enter as take_seat
from app.bots.line import Line
from tests.browser.conftest import Enter
from tests.server.process import Server

COLUMNS: Final = 20
ROWS: Final = 5
APART: Final = 400
"""Eight thousand pixels in all; with what is drawn around the view, a screen holds less than half of them."""
NOTES: Final = COLUMNS * ROWS


async def spread_out(link: str) -> None:
    line = Line(await take_seat(link, "Awa", "en"), "en", lambda *_: None)
    running = asyncio.create_task(line.run())
    board = f"board:{line.seat.session}:practice"
    await line.entered(board)
    places: list[dict[str, Any]] = [
        {"note": f"at-{x}-{y}", "words": f"Note {x}, {y}", "x": x * APART, "y": y * APART}
        for x in range(COLUMNS)
        for y in range(ROWS)
    ]
    await line.do(board, "notes.add", notes=places, colour="honey")
    await asyncio.gather(*(asked.answered for asked in line.asked.values()))
    running.cancel()


def note(page: Page, x: int) -> Locator:
    return page.locator(f"[data-thing='at-{x}-0']")


def left_of(shown: Locator) -> float:
    box = shown.bounding_box()
    assert box
    return box["x"]


def pan(page: Page, columns: int) -> None:
    column = left_of(note(page, 2)) - left_of(note(page, 1))
    page.locator(".canvas").hover()
    page.mouse.wheel(columns * column, 0)


def test_nothing_far_off_screen_is_on_the_page(enter: Enter, server: Server) -> None:
    with ThreadPoolExecutor(1) as other:  # the thread's event loop is Playwright's
        other.submit(asyncio.run, spread_out(server.links["participant"])).result()
    page = enter("Ana")
    things = page.locator("[data-thing]")
    expect(note(page, 1)).to_be_visible()
    expect(note(page, COLUMNS - 1)).to_have_count(0)
    assert things.count() < NOTES / 2
    pan(page, COLUMNS - 2)
    expect(note(page, COLUMNS - 1)).to_be_in_viewport()
    expect(note(page, 1)).to_have_count(0)
    assert things.count() < NOTES / 2
