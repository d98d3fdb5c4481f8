"""What comes over a bad line, in which order: what has to be read before the next is asked for costs time."""

import json
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page, Route, WebSocket

from app.locales import say
from tests.browser.conftest import Arrive, NewContext
from tests.server.process import Server

NEEDS: Final = Path(__file__).parents[2] / "app/static/dist/needs.json"
MANIFEST: Final = NEEDS.with_name("manifest.json")
LATENCY: Final = 400
"""Milliseconds for each answer: what is asked for together is asked for before anything has come."""


class Traffic:
    """`asked` and `came`: names of built files, in order."""

    def __init__(self, page: Page) -> None:
        self.log: list[tuple[str, str]] = []
        names: dict[str, str] = {}
        devices = page.context.new_cdp_session(page)

        def ask(event: dict[str, object]) -> None:
            request = event["request"]
            assert isinstance(request, dict)
            names[str(event["requestId"])] = str(request["url"]).rpartition("/static/")[2]
            self.log.append(("asked", names[str(event["requestId"])]))

        def come(event: dict[str, object]) -> None:
            self.log.append(("came", names.get(str(event["requestId"]), "")))

        devices.on("Network.requestWillBeSent", ask)
        devices.on("Network.responseReceived", come)
        devices.send("Network.enable")
        rates = {"downloadThroughput": -1, "uploadThroughput": -1}
        devices.send("Network.emulateNetworkConditions", {"offline": False, "latency": LATENCY, **rates})

    def asked_together(self, files: set[str]) -> bool:
        """None of them came before the last was asked for."""
        first_came = min(n for n, (what, file) in enumerate(self.log) if what == "came" and file in files)
        return {file for what, file in self.log[:first_came] if what == "asked"} >= files


@pytest.fixture
def seat(arrive: Arrive, new_context: NewContext) -> tuple[Page, str]:
    """A device on which nothing was loaded before, and the address at which its person has a seat."""
    entered, elsewhere = arrive("Ana").page, new_context()
    for cookie in entered.context.cookies(entered.url):
        elsewhere.add_cookies([{"name": cookie["name"], "value": cookie["value"], "url": entered.url}])
    return elsewhere.new_page(), entered.url


def test_no_script_waits_for_another_to_be_read(seat: tuple[Page, str]) -> None:
    manifest, needs = json.loads(MANIFEST.read_text()), json.loads(NEEDS.read_text())
    page, address = seat
    traffic = Traffic(page)
    page.goto(address)
    page.get_by_role("button", name=say("en", "stage-try-open")).click()
    page.locator(".canvas").wait_for()
    entries = ("early.js", "live.js", "live.css", "locale-en")
    first = {*(manifest[entry] for entry in entries), *needs["live.js"]}
    board = {manifest["Board.js"], *needs["Board.js"]} - first
    assert traffic.asked_together(first)
    assert traffic.asked_together(board)
    assert not [file for _, file in traffic.log if file.endswith(".woff2")]


def test_the_large_files_are_asked_for_ahead_when_small_ones_are_here(
    new_context: NewContext, server: Server
) -> None:
    """So that a form which is sent meanwhile finds a free connection."""
    manifest, needs = json.loads(MANIFEST.read_text()), json.loads(NEEDS.read_text())
    page = new_context().new_page()
    traffic = Traffic(page)
    with page.expect_request_finished(lambda request: request.url.endswith(manifest["Board.js"])):
        page.goto(server.links["participant"])
    small = {*(manifest[entry] for entry in ("early.js", "live.css", "locale-en")), *needs["live.js"]}
    large = {manifest["live.js"], manifest["Board.js"], *needs["Board.js"]} - small
    assert {file for what, file in traffic.log if what == "asked"} >= small | large
    first_large = min(n for n, (what, file) in enumerate(traffic.log) if what == "asked" and file in large)
    assert any(what == "came" and file in small for what, file in traffic.log[:first_large])


def test_the_stage_is_here_before_the_script_that_shows_it(seat: tuple[Page, str]) -> None:
    """And it is asked for once. The script is held back until the stage has come."""
    page, address = seat
    said: list[str] = []
    heard: list[str] = []
    held: list[Route] = []

    def listen(line: WebSocket) -> None:
        line.on("framesent", lambda text: said.append(json.loads(text)["t"]))
        line.on("framereceived", hear)

    def hear(text: str | bytes) -> None:
        heard.append(json.loads(text)["t"])
        if heard[-1] == "joined":
            for route in held:
                route.continue_()

    def hold(route: Route) -> None:
        held.append(route)
        if "joined" in heard:
            route.continue_()

    page.on("websocket", listen)
    page.route(f"**/{json.loads(MANIFEST.read_text())['live.js']}", hold)
    page.goto(address)
    page.get_by_role("button", name=say("en", "stage-try-open")).wait_for()
    assert held
    assert said[:2] == ["hello", "join"]
    assert (said.count("hello"), said.count("join")) == (1, 1)
