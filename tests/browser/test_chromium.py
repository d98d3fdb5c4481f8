"""The browser itself: what the other browser tests take for granted about it."""

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Error, expect

from tests.browser.conftest import NewContext

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title>
<meta name="viewport" content="width=device-width">
<style>@media (prefers-color-scheme: dark) { body { background: black } }</style>
<h1>Minga</h1><button>Press</button><output></output>
<script>document.querySelector("button").onclick = () => {
  document.querySelector("output").textContent = navigator.language + " " + innerWidth;
};</script></html>"""


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Requests of a test are of no interest."""


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A server of one page."""
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("lang", "phone", "said"),
    [("en", False, "en-GB 1280"), ("fr", True, "fr-FR 390"), ("es", True, "es-AR 390")],
)
def test_a_context_is_a_device_in_a_language(
    new_context: NewContext, address: str, tmp_path: Path, lang: str, phone: bool, said: str
) -> None:
    page = new_context(lang=lang, phone=phone).new_page()
    page.goto(address)
    page.get_by_role("button", name="Press").click()
    expect(page.get_by_role("status")).to_have_text(said)
    picture = page.screenshot(path=tmp_path / "page.png")
    assert picture.startswith(b"\x89PNG")


def test_contexts_stand_side_by_side_and_one_may_lose_its_network(
    new_context: NewContext, address: str
) -> None:
    online, offline = new_context().new_page(), new_context(phone=True, dark=True).new_page()
    for page in (online, offline):
        page.goto(address)
    offline.context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        offline.reload()
    online.reload()
    expect(online.get_by_role("heading")).to_have_text("Minga")


def test_a_dark_context_gets_the_dark_theme(new_context: NewContext, address: str) -> None:
    grounds = []
    for dark in (False, True):
        page = new_context(dark=dark).new_page()
        page.goto(address)
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert grounds == ["rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"]
