"""A phone that loses its line, and then even its page: Minga's page stands in, and all goes on by itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from app.locales import Language, say
from tests.browser.acting.board import NoteList
from tests.browser.acting.hands import by_touch
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server, demo

BEFORE: Final = "Avant la coupure"
NOTES: Final = ("Écrit sans ligne", "Et encore une idée")
AFTER: Final = "Écrit sur la page rechargée"
UNTIL_KEPT: Final = """async () => {
  const { session, lang } = document.getElementById("live").dataset;
  for (const address of [location.pathname, `/s/${session}/guide.json?lang=${lang}`]) {
    while (!(await caches.match(address))) await new Promise(requestAnimationFrame);
  }
}"""
KEPT: Final = """async () => {
  const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const keys = (await Promise.all(all.map((one) => one.keys()))).flat();
  return keys.map(({ url }) => new URL(url).pathname);
}"""
FORGET: Final = """() => new Promise((resolve, reject) => {
  const { session } = document.getElementById("live").dataset;
  const request = indexedDB.deleteDatabase(`minga seen ${session}`);
  request.onsuccess = () => resolve();
  request.onerror = request.onblocked = reject;
})"""
TOKENS: Final = """async () => {
  const pages = await Promise.all([caches.match(location.pathname), fetch(location.pathname)]);
  return Promise.all(pages.map(async (page) => /data-form-token="([^"]+)"/.exec(await page.text())[1]));
}"""


@contextmanager
def without_line(context: BrowserContext) -> Iterator[None]:
    context.set_offline(True)
    yield
    context.set_offline(False)


def come_in(context: BrowserContext, server: Server, lang: Language, name: str) -> Person:
    """Somebody whose page is kept for times without a line."""
    person = Person(context.new_page(), lang)
    person.follow(server.links["participant"], name)
    person.page.evaluate(UNTIL_KEPT)
    return person


def open_board(person: Person) -> NoteList:
    person.go_to("board")
    board = NoteList(person, by_touch)
    board.is_open(person.say("stage-try"))
    return board


def told_how_many_wait(person: Person) -> str:
    """The sentence with the number of changes that wait; it is not none."""
    person.is_told_offline()
    return person.page.get_by_text(person.pattern("live-offline-waiting", "count")).inner_text()


def loaded_at(page: Page) -> float:
    at: float = page.evaluate("performance.timeOrigin")
    return at


def person_of(page: Page) -> str | None:
    return page.locator("#live").get_attribute("data-person")


def test_a_page_that_is_reloaded_without_a_line_goes_on_by_itself(
    new_context: NewContext, server: Server
) -> None:
    awa = come_in(new_context(lang="fr", phone=True), server, "fr", "Awa")
    ana = come_in(new_context(lang="es", phone=True), server, "es", "Ana")
    hers, others = open_board(awa), open_board(ana)
    hers.add(say("fr", "practice-zone"), BEFORE)
    others.has(BEFORE)
    with without_line(awa.page.context):
        for words in NOTES:
            hers.add(say("fr", "practice-zone"), words)
        waiting = told_how_many_wait(awa)
        awa.page.reload()
        assert told_how_many_wait(awa) == waiting
        reloaded = loaded_at(awa.page)
        open_board(awa)
        for words in (BEFORE, *NOTES):
            hers.has(words)
        hers.add(say("fr", "practice-zone"), AFTER)
    for words in (*NOTES, AFTER):
        others.has(words)
    awa.is_told_saved()
    for board in (hers, others):
        for words in (BEFORE, *NOTES, AFTER):
            expect(board.note(words)).to_have_count(1)
    assert loaded_at(awa.page) == reloaded


def test_a_page_that_knows_nothing_of_the_session_says_so_and_waits(
    new_context: NewContext, server: Server
) -> None:
    awa = come_in(new_context(lang="es", phone=True), server, "es", "Awa")
    awa.page.evaluate(FORGET)
    with without_line(awa.page.context):
        awa.page.reload()
        awa.sees_heading(awa.say("offline-title"))
    awa.is_told_saved()
    expect(awa.page.get_by_role("heading", name=awa.say("offline-title"))).to_have_count(0)


def test_a_page_goes_on_although_the_server_was_killed_behind_it(
    new_context: NewContext, tmp_path: Path
) -> None:
    with demo(tmp_path) as server:
        awa = come_in(new_context(lang="es", phone=True), server, "es", "Awa")
        board = open_board(awa)
        server.kill()
        board.add(say("es", "practice-zone"), NOTES[0])
        awa.page.reload()
        awa.is_told_offline()
        again = Server.start(tmp_path, "serve", server.port)
        try:
            awa.is_told_saved()
            open_board(awa)
            expect(board.note(NOTES[0])).to_have_count(1)
        finally:
            again.stop()


def test_the_forms_of_a_kept_page_are_still_accepted(new_context: NewContext, server: Server) -> None:
    awa = come_in(new_context(phone=True), server, "en", "Awa")
    kept, fresh = awa.page.evaluate(TOKENS)
    assert kept == fresh


def test_a_language_chosen_on_the_way_stays_without_a_line(new_context: NewContext, server: Server) -> None:
    awa = come_in(new_context(lang="en", phone=True), server, "en", "Awa")
    awa.go_to("me")
    awa.page.get_by_role("main").get_by_role("button", name="Español").click()
    spanish = Person(awa.page, "es")
    spanish.is_told_saved()
    with without_line(awa.page.context):
        awa.page.reload()
        expect(awa.page.get_by_text(say("es", "live-offline"), exact=True)).to_be_visible()
    spanish.is_told_saved()


def test_who_has_no_seat_any_more_finds_nothing_of_the_session(
    new_context: NewContext, server: Server
) -> None:
    awa = come_in(new_context(phone=True), server, "en", "Awa")
    page, context = awa.page, awa.page.context
    context.clear_cookies(name=f"minga_{server.session}")
    page.reload()
    awa.sees("refusal-not-in-session")
    with without_line(context), pytest.raises(Error, match="ERR_FAILED"):
        page.reload()


def test_the_page_of_whoever_came_last_is_kept(new_context: NewContext, server: Server) -> None:
    """Two people share a phone."""
    ben = come_in(new_context(), server, "en", "Ben")
    awa = come_in(new_context(phone=True), server, "en", "Awa")
    before, page = person_of(awa.page), awa.page
    page.goto(ben.own_link())
    page.wait_for_url(f"{server.base}/s/{server.session}")
    assert person_of(page) == person_of(ben.page) != before
    page.evaluate(UNTIL_KEPT)
    with without_line(page.context):
        page.reload()
        assert person_of(page) == person_of(ben.page)


def test_files_to_take_away_and_links_are_not_kept(new_context: NewContext, server: Server) -> None:
    awa = come_in(new_context(), server, "en", "Awa")
    awa.own_link()
    kept: list[str] = awa.page.evaluate(KEPT)
    own = f"/s/{server.session}"
    assert {path for path in kept if not path.startswith("/static/")} == {own, f"{own}/guide.json"}
