"""What comes over a bad line, in which order: what has to be read before the next is asked for costs time."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Page

from app.locales import say
from tests.browser.conftest import NewContext
from tests.server.process import Server, demo

NEEDS: Final = Path(__file__).parents[2] / "app/static/dist/needs.json"
MANIFEST: Final = NEEDS.with_name("manifest.json")
LATENCY: Final = 400
"""Milliseconds for each answer: what is asked for together is asked for before anything has come."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with demo(tmp_path) as running:
        yield running


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


def test_no_script_waits_for_another_to_be_read(new_context: NewContext, server: Server) -> None:
    manifest, needs = json.loads(MANIFEST.read_text()), json.loads(NEEDS.read_text())
    seated = new_context()
    entrance = seated.new_page()
    entrance.goto(server.links["participant"])
    entrance.get_by_label(say("en", "pages-name-label")).fill("Ana")
    entrance.get_by_role("button", name=say("en", "pages-join-button"), exact=True).click()
    entrance.get_by_role("button", name=say("en", "stage-try-open")).wait_for()
    elsewhere = new_context()
    for cookie in seated.cookies(entrance.url):
        elsewhere.add_cookies([{"name": cookie["name"], "value": cookie["value"], "url": entrance.url}])
    page = elsewhere.new_page()
    traffic = Traffic(page)
    page.goto(entrance.url)
    page.get_by_role("button", name=say("en", "stage-try-open")).click()
    page.locator(".canvas").wait_for()
    first = {manifest["live.js"], manifest["live.css"], manifest["locale-en"], *needs["live.js"]}
    board = {manifest["Board.js"], *needs["Board.js"]} - first
    assert traffic.asked_together(first)
    assert traffic.asked_together(board)
    assert not [file for _, file in traffic.log if file.endswith(".woff2")]
