"""What people see while the server cannot save, and when it has been updated behind their page."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from playwright.sync_api import WebSocketRoute, expect

from app.engine.protocol import VERSION
from app.locales import say
from app.store.database import FILE_NAME
from tests.browser.acting.board import NoteList
from tests.browser.acting.hands import by_touch
from tests.browser.acting.person import Person
from tests.browser.conftest import NewContext
from tests.server.process import Server, demo

WORDS: Final = ("Antes", "Mientras tanto")
SLOW_MS: Final = 30_000
"""The server waits five seconds for a locked database before it says so."""


def open_board(person: Person) -> NoteList:
    person.is_told_saved()
    person.go_to("board")
    board = NoteList(person, by_touch)
    board.is_open(person.say("stage-try"))
    return board


def test_not_saved_yet_is_said_until_it_is_saved(new_context: NewContext, tmp_path: Path) -> None:
    with demo(tmp_path) as server:
        ana = Person(new_context(lang="es", phone=True).new_page(), "es")
        ana.follow(server.links["participant"], "Ana")
        board = open_board(ana)
        board.add(say("es", "practice-zone"), WORDS[0])
        ana.is_told_saved()
        with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            board.add(say("es", "practice-zone"), WORDS[1])
            told = ana.page.get_by_text(ana.pattern("live-unsaved-waiting", "count"))
            expect(told).to_be_visible(timeout=SLOW_MS)
            ana.sees("live-unsaved-banner")
            other.execute("ROLLBACK")
        saved = ana.page.get_by_text(ana.say("live-saved"), exact=True)
        expect(saved).to_be_visible(timeout=SLOW_MS)
        for words in WORDS:
            expect(board.note(words)).to_have_count(1)


def test_a_page_older_than_the_server_loads_itself_anew_and_loses_nothing(
    new_context: NewContext, server: Server
) -> None:
    line = LineToAnUpdatedServer()
    context = new_context(lang="es", phone=True)
    context.route_web_socket("**/live", line.pass_on)
    ana = Person(context.new_page(), "es")
    ana.follow(server.links["participant"], "Ana")
    board = open_board(ana)
    line.swallows = True
    board.add(say("es", "practice-zone"), WORDS[0])
    with ana.page.expect_event("framenavigated", timeout=SLOW_MS):
        line.is_updated()
    board = open_board(ana)
    expect(board.note(WORDS[0])).to_have_count(1)


class LineToAnUpdatedServer:
    """Whatever lines a page has had: after `is_updated` the next is to a server that is newer than it."""

    def __init__(self) -> None:
        self.swallows = False
        """What is done on the page never arrives."""
        self._is_newer = False
        self._open: list[WebSocketRoute] = []

    def is_updated(self) -> None:
        self._is_newer = True
        for line in self._open:
            line.close()

    def pass_on(self, line: WebSocketRoute) -> None:
        self._open.append(line)
        server = line.connect_to_server()

        def say_on(message: str | bytes) -> None:
            frame = json.loads(message)
            if frame["t"] == "hello" and self._is_newer:
                self._is_newer = self.swallows = False  # the page that comes now is as new
                server.send(json.dumps({**frame, "v": VERSION + 1}))
            elif frame["t"] != "op" or not self.swallows:
                server.send(message)

        line.on_message(say_on)
