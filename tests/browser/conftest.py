"""A real Chromium for the tests of this folder, and contexts in it: laptops and phones in three languages."""

from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Final, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, expect, sync_playwright

from app.commands.demonstration import make_demo
from app.house import House
from app.locales import Language
from app.settings import Settings
from tests.browser import chromium
from tests.browser.acting.hands import Press, by_mouse
from tests.browser.acting.person import Person
from tests.browser.devices import WAIT_MS, open_device
from tests.server.process import Server, demo

FAILURES: Final = Path(__file__).parent.parent.parent / ".cache" / "browser-failures"

failed = pytest.StashKey[bool]()


class NewContext(Protocol):
    """Opens a context as one person's device; all are closed when the test ends."""

    def __call__(self, *, lang: str = "en", phone: bool = False, dark: bool = False) -> BrowserContext: ...


Arrive = Callable[..., Person]
"""Brings somebody new into the session: (name, link="participant", lang="en", *, phone, dark, press)."""
Enter = Callable[..., Page]
"""The same, and on to the practice board."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[failed] = True
    return report


# The scope is the folder: while Playwright's synchronous interface is open it occupies the thread's event
# loop, and the asyncio tests elsewhere need theirs.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    found = chromium.find()
    if found is None:
        pytest.fail("There is no Chromium for the browser tests. Run: make chromium")
    expect.set_options(timeout=WAIT_MS)
    with sync_playwright() as playwright:
        opened = found.launch(playwright)
        yield opened
        opened.close()


@pytest.fixture
def new_context(browser: Browser, request: pytest.FixtureRequest) -> Iterator[NewContext]:
    """A test fails as well when a page threw an error that nothing caught, or tried what its policy forbids.
    Pages of a failed test are kept as pictures below .cache/browser-failures/."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_context(*, lang: str = "en", phone: bool = False, dark: bool = False) -> BrowserContext:
        context = open_device(browser, lang=lang, phone=phone, dark=dark)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        context.on("console", lambda message: note_policy_breach(message, complaints))
        contexts.append(context)
        return context

    yield open_context
    if request.node.stash.get(failed, False):
        keep_pictures(request.node.name, [page for context in contexts for page in context.pages])
    for context in contexts:
        context.close()
    assert complaints == []


def note_policy_breach(message: ConsoleMessage, complaints: list[str]) -> None:
    if message.type == "error" and "Content Security Policy" in message.text:
        complaints.append(message.text)


def keep_pictures(test: str, pages: list[Page]) -> None:
    FAILURES.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(pages, start=1):
        try:
            page.screenshot(path=FAILURES / f"{test}-{number}.png", full_page=True)
        except Error as error:  # the page of a crashed or closed context: the test's own failure says more
            print(f"no picture of page {number}: {error.message}")


@pytest.fixture(scope="package")
def new_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[], Server]]:
    """Makes sessions on one server, which takes seconds to start: each is as if the server were its own."""
    with demo(tmp_path_factory.mktemp("minga")) as running:
        house = House.open(Settings(data=running.data))
        yield lambda: Server(running.process, make_demo(house, running.base), running.data)
        house.database.close()


@pytest.fixture
def server(new_session: Callable[[], Server]) -> Server:
    """A server on which nobody has come to this session yet. Tests that stop it start one of their own."""
    return new_session()


@pytest.fixture
def arrive(new_context: NewContext, server: Server) -> Arrive:
    def arrive(
        name: str,
        link: str = "participant",
        lang: Language = "en",
        *,
        press: Press = by_mouse,
        **device: bool,
    ) -> Person:
        person = Person(new_context(lang=lang, **device).new_page(), lang)
        person.follow(server.links[link], name, press)
        return person

    return arrive


@pytest.fixture
def enter(arrive: Arrive) -> Enter:
    def enter(name: str, link: str = "participant", press: Press = by_mouse, **device: Any) -> Page:
        person = arrive(name, link, press=press, **device)
        press(person.button("console-practice" if link == "facilitator" else "stage-try-open"))
        board = person.page.get_by_role("region", name=person.say("board-label"), exact=True)
        expect(board).to_be_visible()
        return person.page

    return enter
