"""How smoothly a full board is panned: `python -m bench.board`.

A demonstration server, 1,000 notes and 300 strokes on its practice board, a headless Chromium whose CPU is
throttled four times. The board is panned by the wheel for eight seconds each where words can be read, and
with everything in view. For each: the time between frames, and the CPU time that the page's main thread
took for one (which tells more than the clock on a machine that has other work; it includes what the
throttling adds).
"""

import asyncio
import json
import math
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from playwright.sync_api import Page, sync_playwright

from app.bots.entering import enter
from app.bots.line import Line
from app.engine.text import encode, first_update
from app.locales import say
from tests.browser import chromium
from tests.browser.devices import LAPTOP
from tests.server.process import Server, demo

NOTES: Final = 1000
STROKES: Final = 300
WRITERS: Final = 8
"""So that nobody writes faster than a person may."""
SLOWDOWN: Final = 4
FRAMES: Final = 480
"""Eight seconds: twice around a square."""
PAPERS: Final = ("honey", "rose", "sky", "leaf", "lilac", "sand")
WORDS: Final = (
    "Pay co-operatives within 30 days, as the town pays its staff",
    "Un guichet unique, ouvert le soir",
    "La tienda común: doce productoras, un solo alquiler",
    "Bread",
    "Payment after 90 days: small members cannot wait, and so they sell to whoever pays at once",
)
PAN: Final = """
async ([frames, step]) => {
  const canvas = document.querySelector(".canvas");
  const box = canvas.getBoundingClientRect();
  const frame = () => new Promise(requestAnimationFrame);
  const between = [];
  let last = await frame();
  for (let n = 0; n < frames; n++) {
    const now = await frame();
    between.push(now - last);
    last = now;
    const [deltaX, deltaY] = [[step, 0], [0, step], [-step, 0], [0, -step]][Math.floor(n / 60) % 4];
    const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
    const turn = { deltaX, deltaY, clientX, clientY, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new WheelEvent("wheel", turn));
  }
  return { between, drawn: document.querySelectorAll("[data-thing]").length };
}
"""


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


def measure(page: Page, place: str) -> dict[str, Any]:
    before = cpu_of_pages()
    result = page.evaluate(PAN, [FRAMES, 20])
    used = max(now - before.get(pid, 0) for pid, now in cpu_of_pages().items()) / 1e6
    between = sorted(result["between"])
    late = sum(1 for interval in between if interval > 17.7) / len(between)
    return {
        "place": place,
        "zoom": page.locator(".zoom-size").inner_text(),
        "things_on_the_page": result["drawn"],
        "ms_between_frames": {"p50": at(between, 0.5), "p95": at(between, 0.95), "p99": at(between, 0.99)},
        "late_share": round(late, 3),
        "main_thread_cpu_ms_per_frame": round(used / len(between), 2),
        "load": round(os.getloadavg()[0], 1),
    }


def at(values: list[float], share: float) -> float:
    return round(values[min(len(values) - 1, int(share * len(values)))], 1)


def cpu_of_pages() -> dict[str, int]:
    """Nanoseconds that the main thread of each page's process has run."""
    used = {}
    for process in Path("/proc").iterdir():
        try:
            if process.name.isdigit() and b"--type=renderer" in (process / "cmdline").read_bytes():
                schedule = process / "task" / process.name / "schedstat"
                used[process.name] = int(schedule.read_text().split()[0])
        except OSError:
            continue  # it ended meanwhile
    return used


def main() -> None:
    found = chromium.find()
    if found is None:
        sys.exit("There is no Chromium to measure with. Run: make chromium")
    with TemporaryDirectory() as data, demo(Path(data)) as server:
        asyncio.run(fill(server.links["participant"]))  # before Playwright takes the thread's event loop
        pan(found, server)


def pan(found: chromium.Chromium, server: Server) -> None:
    with sync_playwright() as playwright:
        browser = found.launch(playwright)
        width, height = LAPTOP
        page = browser.new_page(viewport={"width": width, "height": height}, locale="en-GB")
        open_board(page, server.links["participant"])
        devices = page.context.new_cdp_session(page)
        devices.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
        for place, key in (("words can be read", ""), ("everything in view", "0")):
            if key:
                page.keyboard.press(key)
                page.wait_for_timeout(2000)
            print(json.dumps(measure(page, place)), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
