"""How smoothly a full board is panned: `python -m bench.board`.

A demonstration server, 1,000 notes and 300 strokes on its practice board, a headless Chromium whose CPU
is throttled four times. The board is panned for eight seconds each: as fast as a hand flings it, as slowly
as one reads along, and with everything in view, three times each, of which the one in the middle counts.
From Chromium's trace: the time between frames, and processor time of the page's main thread for a frame
(throttled) and of the compositor for a picture (not throttled), which hardly depend on what else runs.
"""

import asyncio
import json
import math
import secrets
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from playwright.sync_api import Browser, Page, sync_playwright

from app.bots.entering import enter
from app.bots.line import Line
from app.engine.text import encode, first_update
from app.locales import say
from bench.percentiles import Spread, spread
from bench.record import Record
from bench.traces import CATEGORIES, FROM, TO, frames
from tests.browser import chromium
from tests.browser.devices import LAPTOP
from tests.server.process import Server, demo

NOTES: Final = 1000
STROKES: Final = 300
WRITERS: Final = 8
"""So that nobody writes faster than a person may."""
SLOWDOWN: Final = 4
FRAMES: Final = 480
"""Eight seconds."""
TRIES: Final = 3
LATE_MS: Final = 25.0
"""After the frame before, one and a half beats: one of sixty a second was missed."""
PAPERS: Final = ("honey", "rose", "sky", "leaf", "lilac", "sand")
WORDS: Final = (
    "Pay co-operatives within 30 days, as the town pays its staff",
    "Un guichet unique, ouvert le soir",
    "La tienda común: doce productoras, un solo alquiler",
    "Bread",
    "Payment after 90 days: small members cannot wait, and so they sell to whoever pays at once",
)
PAN: Final = """
async ([frames, step, side, from, to]) => {
  const canvas = document.querySelector(".canvas");
  const box = canvas.getBoundingClientRect();
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  performance.mark(from);
  for (let n = 0; n < frames; n++) {
    await frame();
    const [deltaX, deltaY] = [[step, 0], [0, step], [-step, 0], [0, -step]][Math.floor(n / side) % 4];
    const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
    const turn = { deltaX, deltaY, clientX, clientY, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new WheelEvent("wheel", turn));
  }
  performance.mark(to);
  return document.querySelectorAll("[data-thing]").length;
}
"""


@dataclass(frozen=True)
class Way:
    """`step`: pixels a frame; `side`: frames in one direction, around a square; `key`: pressed before."""

    name: str
    step: int
    side: int
    key: str = ""


WAYS: Final = (
    Way("fast, 1,200 pixels a second", 20, 60),
    Way("reading along, 240 pixels a second", 4, 240),
    Way("everything in view", 20, 60, "0"),
)


@dataclass(frozen=True)
class Panned:
    """Milliseconds. `late`: share of frames after a missed one; `things`: on the page at the end.

    `page`, `picture`: processor time.
    """

    way: str
    zoom: str
    things: int
    between: Spread
    late: float
    page: Spread
    picture: Spread


async def fill(link: str) -> None:
    """Everything at once, by several people."""
    lines = []
    for number in range(WRITERS):
        line = Line(await enter(link, f"Writer {number + 1}", "en"), "en", lambda *_: None)
        lines.append((line, asyncio.create_task(line.run())))
        await line.entered(board_of(line))
    for number, (kind, args) in enumerate(contents()):
        line = lines[number % WRITERS][0]
        await line.do(board_of(line), kind, **args)
    for line, running in lines:
        await asyncio.gather(*(asked.answered for asked in line.asked.values()))
        running.cancel()


def board_of(line: Line) -> str:
    return f"board:{line.seat.session}:practice"


def contents() -> Iterator[tuple[str, dict[str, Any]]]:
    """In rows of forty notes, with waves of ink over them."""
    for n in range(NOTES):
        x, y = n % 40 * 200 - 2000, n // 40 * 152 - 600
        update = encode(first_update(WORDS[n % len(WORDS)]))
        yield "note.add", {"note": name(), "x": x, "y": y, "colour": PAPERS[n % 6], "update": update}
    for n in range(STROKES):
        points = [value for k in range(40) for value in (k * 6.0, 30 + 30 * math.sin(k / 3 + n))]
        x, y = n % 20 * 400 - 2000, n // 20 * 260 - 600
        yield "stroke.add", {"stroke": name(), "x": x, "y": y, "points": points}


def name() -> str:
    return secrets.token_hex(6)


def open_board(page: Page, link: str) -> None:
    page.goto(link)
    page.get_by_label(say("en", "pages-name-label")).fill("Meter")
    page.get_by_role("button", name=say("en", "pages-join-button"), exact=True).click()
    page.get_by_role("button", name=say("en", "stage-try-open")).click()
    page.wait_for_selector("[data-thing]")
    page.wait_for_timeout(3000)  # until the fill-in portions and the far picture are there


def measure(browser: Browser, page: Page, way: Way) -> Panned:
    """The middle one of several tries, by the share of late frames."""
    if way.key:
        page.keyboard.press(way.key)
        page.wait_for_timeout(2000)
    tries = sorted((once(browser, page, way) for _ in range(TRIES)), key=lambda panned: panned.late)
    return tries[TRIES // 2]


def once(browser: Browser, page: Page, way: Way) -> Panned:
    browser.start_tracing(page=page, categories=list(CATEGORIES))
    things = page.evaluate(PAN, [FRAMES, way.step, way.side, FROM, TO])
    found = frames(browser.stop_tracing())
    late = sum(between > LATE_MS for between in found.between) / len(found.between)
    zoom = page.locator(".zoom-size").inner_text()
    page.wait_for_timeout(1000)
    spreads = (spread(found.between), late, spread(found.page), spread(found.picture))
    return Panned(way.name, zoom, things, *spreads)


def main() -> None:
    """Prints each, and writes them down for RESULTS.md."""
    found = chromium.find()
    if found is None:
        sys.exit("There is no Chromium to measure with. Run: make chromium")
    with TemporaryDirectory() as data, demo(Path(data)) as server:
        asyncio.run(fill(server.links["participant"]))  # before Playwright takes the thread's event loop
        Record.load().keep("board/minga", [*pan(found, server)])


def pan(found: chromium.Chromium, server: Server) -> list[Panned]:
    panned = []
    with sync_playwright() as playwright:
        browser = found.launch(playwright)
        width, height = LAPTOP
        page = browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
        open_board(page, server.links["participant"])
        devices = page.context.new_cdp_session(page)
        devices.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        for way in WAYS:
            panned.append(measure(browser, page, way))
            print(json.dumps(asdict(panned[-1])), flush=True)
        browser.close()
    return panned


if __name__ == "__main__":
    main()
