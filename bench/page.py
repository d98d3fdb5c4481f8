"""How soon the live page can be used on a bad line, and what a session weighs: `python -m bench.page`, or a
part of it: `python -m bench.page emulated`.

Rooms are open, and a late-comer is placed at once. The line has 400 kbit/s and a round trip of 400 ms, and
nothing is cached before. Once as browsers emulate such a line, and once, harder, through one that also
holds up the opening of connections. Four waits:

- `form`: from following the link until a name can be typed.
- `board`: from pressing *Join*, after four seconds in which the name was typed, until words can be written
  on the room's board.
- `direct`: from opening the live page with a seat, as on a second device, until words can be written.
- `at_once`: from following the link until words can be written, by somebody who types their name in no time.

Then a participant's browser sits in a room with nineteen bots, and every byte of its connections is
counted. A session's weight is that of coming in, and of two and a half hours at the pace of the busiest
minute: as if all of them were spent in rooms.
"""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, Page, StorageState, sync_playwright

from app.bots.entering import enter
from app.bots.line import Line
from app.locales import say
from bench.bottleneck import Bottleneck
from bench.percentiles import Spread, spread
from bench.record import Record
from tests.browser import chromium
from tests.server.process import Server, demo

ROUND_TRIP: Final = 0.4
RATE: Final = 400_000 / 8
TRIES: Final = 5
TYPING_MS: Final = 4000
"""What a person takes to type their name."""
BOTS: Final = 19
MINUTES: Final = 2
SESSION_MINUTES: Final = 150
STEPS: Final = ("session.start", "rooms.spread", "rooms.open")


@dataclass(frozen=True)
class Waits:
    """Milliseconds."""

    form: Spread
    board: Spread
    direct: Spread
    at_once: Spread


@dataclass(frozen=True)
class Weight:
    """Bytes on the wire, both ways: of coming in, in each later minute, over a whole session."""

    first: int
    minutes: list[int]
    session: int


async def open_rooms(link: str) -> None:
    line = Line(await enter(link, "Marie", "en"), "en", lambda *_: None)
    running = asyncio.create_task(line.run())
    stage = f"stage:{line.seat.session}"
    await line.entered(stage)
    for kind in STEPS:
        await line.do(stage, kind)
    await asyncio.gather(*(asked.answered for asked in line.asked.values()))
    running.cancel()


def emulated(browser: Browser, server: Server) -> Waits:
    return _waits(each_way(browser, server.links["participant"], emulate) for _ in range(TRIES))


def narrowed(browser: Browser, server: Server) -> Waits:
    with Bottleneck(server.port, ROUND_TRIP, RATE) as line:
        link = through(server.links["participant"], server, line)
        return _waits([each_way(browser, link, lambda page: None) for _ in range(TRIES)])


def emulate(page: Page) -> None:
    devices = page.context.new_cdp_session(page)
    rates = {"downloadThroughput": RATE, "uploadThroughput": RATE}
    line = {"offline": False, "latency": ROUND_TRIP * 1000, **rates}
    devices.send("Network.emulateNetworkConditions", line)


def _waits(found: Iterable[tuple[float, ...]]) -> Waits:
    return Waits(*(spread(value * 1000 for value in values) for values in zip(*found, strict=True)))


def each_way(browser: Browser, link: str, narrow: Callable[[Page], None]) -> tuple[float, ...]:
    """Seconds: form, board, direct, at_once."""
    with nowhere_before(browser, narrow) as page:
        form, board = come_in(page, link, TYPING_MS)
        seat, address = page.context.storage_state(), page.url
    with nowhere_before(browser, narrow, cookies_of(seat)) as page:
        began = time.monotonic()
        page.goto(address, wait_until="commit")
        direct = until_written(page, began)
    with nowhere_before(browser, narrow) as page:
        return form, board, direct, sum(come_in(page, link, 0))


@contextmanager
def nowhere_before(
    browser: Browser, narrow: Callable[[Page], None], state: StorageState | None = None
) -> Iterator[Page]:
    """A page of a browser that has nothing cached."""
    # Playwright looks into pages by `eval`, which their policy forbids.
    context = browser.new_context(locale="en-GB", bypass_csp=True, storage_state=state)
    page = context.new_page()
    narrow(page)
    yield page
    context.close()


def cookies_of(state: StorageState) -> StorageState:
    return {"cookies": state["cookies"], "origins": []}


def come_in(page: Page, link: str, typing_ms: int) -> tuple[float, float]:
    """Seconds until a name can be typed, and from there on without the typing."""
    began = time.monotonic()
    page.goto(link, wait_until="commit")
    page.get_by_label(say("en", "pages-name-label")).fill("Ana")
    form = time.monotonic() - began
    page.wait_for_timeout(typing_ms)
    began = time.monotonic()
    page.get_by_role("button", name=say("en", "pages-join-button"), exact=True).click(no_wait_after=True)
    return form, until_written(page, began)


def until_written(page: Page, began: float) -> float:
    page.wait_for_function("document.querySelector('.canvas')", timeout=60_000)  # looked for in every frame
    page.keyboard.press("n")
    page.keyboard.type("Bread")
    page.wait_for_function("document.querySelector('.note-text')?.value === 'Bread'")
    taken = time.monotonic() - began
    page.keyboard.press("Escape")
    return taken


def weight(browser: Browser, server: Server) -> Weight:
    with Bottleneck(server.port) as line, bots(server.links["participant"]):
        page = browser.new_context(locale="en-GB").new_page()
        page.goto(through(server.links["participant"], server, line))
        page.get_by_label(say("en", "pages-name-label")).fill("Ana")
        page.get_by_role("button", name=say("en", "pages-join-button"), exact=True).click()
        page.wait_for_selector(".canvas")
        page.wait_for_timeout(30_000)  # what is fetched ahead has come too
        first, minutes = line.passed, []
        for _ in range(MINUTES):
            before = line.passed
            page.wait_for_timeout(60_000)
            minutes.append(line.passed - before)
        return Weight(first, minutes, first + SESSION_MINUTES * max(minutes))


@contextmanager
def bots(link: str) -> Iterator[None]:
    command = [sys.executable, "-m", "app.cli", "bots", link, "--people", str(BOTS)]
    running = subprocess.Popen([*command, "--seconds", "600"], stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        running.kill()
        running.wait()


def through(link: str, server: Server, line: Bottleneck) -> str:
    return link.replace(f":{server.port}/", f":{line.port}/")


def main() -> None:
    """Prints both, and writes them down for RESULTS.md."""
    found = chromium.find()
    if found is None:
        sys.exit("There is no Chromium to measure with. Run: make chromium")
    with TemporaryDirectory() as data, demo(Path(data)) as server:
        asyncio.run(
            open_rooms(server.links["facilitator"])
        )  # before Playwright takes the thread's event loop
        with sync_playwright() as playwright:
            browser = found.launch(playwright)
            for measured in (emulated, narrowed, weight):
                if sys.argv[1:] and measured.__name__ not in sys.argv[1:]:
                    continue
                result = measured(browser, server)
                print(json.dumps(asdict(result)), flush=True)
                Record.load().keep(f"{measured.__name__}/minga", [result])
            browser.close()


if __name__ == "__main__":
    main()
