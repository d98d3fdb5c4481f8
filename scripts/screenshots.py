"""Retakes the pictures of a demonstration session: `make screenshots`.

Every screen, at laptop and phone width, in both themes, goes below .cache/screenshots/ to be looked at; those
that the documentation shows go to docs/images/ as well.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from socket import create_server
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from scripts.scenes import Links, at_work, come_in
from tests.browser import chromium
from tests.browser.devices import open_device

ROOT: Final = Path(__file__).parent.parent
TAKEN: Final = ROOT / ".cache" / "screenshots"
SHOWN: Final = ROOT / "docs" / "images"
IN_THE_DOCUMENTATION: Final = ("work-board.png", "work-console.png", "work-list.png")


@contextmanager
def demonstration() -> Iterator[Links]:
    """A `minga demo` with data of its own; gives the links it prints: organizer, facilitator, participant."""
    minga = Path(sys.executable).with_name("minga")
    with TemporaryDirectory() as data:
        command = [str(minga), "demo", "--port", str(free_port()), "--data", data]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
            try:
                yield read_links(server)
            finally:
                server.terminate()


def free_port() -> int:
    with create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def read_links(server: subprocess.Popen[str]) -> Links:
    """Its lines `name: value` until `ready`."""
    links: Links = {}
    for line in server.stdout or ():
        if line.strip() == "ready":
            return links
        name, _, value = line.strip().partition(": ")
        links[name] = value
    sys.exit("minga demo ended before it was ready.")


def screens(device: BrowserContext, links: Links) -> Iterator[tuple[str, Page]]:
    """Each screen as someone comes to it, with its name."""
    page = device.new_page()
    start = links["organizer"].split("/j/")[0]
    for name, address in (("start", start), ("new", f"{start}/new"), ("desk", links["organizer"])):
        page.goto(address)
        yield name, page
    page.goto(links["participant"])
    yield "join", page


def take_all(browser: Browser, links: Links) -> None:
    for phone, dark in product((False, True), repeat=2):
        device = open_device(browser, lang="en", phone=phone, dark=dark)
        kind = f"{'phone' if phone else 'laptop'}-{'dark' if dark else 'light'}"
        for name, page in screens(device, links):
            take(page, f"{name}-{kind}")
        for name, role in (("live", "participant"), ("console", "facilitator")):
            take(come_in(browser, links[role], "Ana Quispe", phone, dark), f"{name}-{kind}")
        device.close()


def take(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    page.screenshot(path=TAKEN / f"{name}.png")


def take_work(browser: Browser, links: Links) -> None:
    """What the documentation shows: a room at work."""
    for name, page in at_work(browser, links).items():
        take(page, f"work-{name}")


def main() -> None:
    found = chromium.find()
    if found is None:
        sys.exit("There is no Chromium to take pictures with. Run: make chromium")
    shutil.rmtree(TAKEN, ignore_errors=True)
    TAKEN.mkdir(parents=True)
    with demonstration() as links, sync_playwright() as playwright:
        take_all(found.launch(playwright), links)
    with demonstration() as links, sync_playwright() as playwright:
        take_work(found.launch(playwright), links)
    SHOWN.mkdir(parents=True, exist_ok=True)
    for name in IN_THE_DOCUMENTATION:
        shutil.copy(TAKEN / name, SHOWN / name)
    print(f"{len(list(TAKEN.iterdir()))} pictures below {TAKEN.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
