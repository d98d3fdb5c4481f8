"""What who comes in is given is what the engine says they may see, however it was encoded."""

import json
from base64 import b64decode
from collections.abc import Callable
from typing import Any

from app.engine.channel import Acked, Channel, Proposal
from app.engine.roles import SERVER, Grant, Viewer
from app.engine.text import encode, first_update
from app.live import frames
from app.live.album import Album
from app.wire import BOARD

ANA = Viewer("ana", "participant")
BEN = Viewer("ben", "participant")
FAY = Viewer("fay", "facilitator")


class Board:
    """A board that a test works on."""

    def __init__(self) -> None:
        self.channel = Channel.empty("board:S1:r1", BOARD)
        zone = {"id": "z", "title": dict.fromkeys(("en", "fr", "es"), "Z"), "hint": {}}
        zone["hint"] = zone["title"]
        self.do(SERVER, "board.setup", room="r1", block="b", zones=[zone])

    def do(self, actor: Viewer, kind: str, **args: Any) -> None:
        op = f"tabs.{self.channel.seq}"
        draft = self.channel.propose([Proposal(actor, Grant(write=True), op, kind, args, 1_700_000_000_000)])
        assert isinstance(draft.outcomes[0], Acked), draft.outcomes
        self.channel.accept(draft)

    def note(self, actor: Viewer, id: str, words: str) -> None:
        self.do(actor, "note.add", note=id, x=1, y=2, update=encode(first_update(words)))


def same(album: Album, board: Board, viewer: Viewer) -> bool:
    """Whether the album says what the engine says."""
    given = json.loads(album.joined(board.channel, viewer, True).text)
    expected = json.loads(frames.joined(board.channel.name, board.channel.join(viewer), True).text)
    states = {id: state.encode("latin-1") for id, state in given.pop("states", {}).items()}
    texts = {text["id"]: b64decode(text["update"]) for text in expected.pop("text", [])}
    return bool(given == expected and states == texts)


def test_everyone_is_given_what_they_may_see_before_and_after_each_change() -> None:
    board, album = Board(), Album()
    steps: list[Callable[[], None]] = [
        lambda: board.note(ANA, "n1", "Agua, \u0001 ñandú €"),
        lambda: board.note(BEN, "n2", "two"),
        lambda: board.do(ANA, "vote.cast", note="n2"),
        lambda: board.do(ANA, "note.move", note="n1", x=5, y=6),
        lambda: board.do(BEN, "note.delete", note="n2"),
    ]
    for step in steps:
        step()
        assert all(same(album, board, viewer) for viewer in (ANA, BEN, FAY))


def test_who_sees_the_same_shares_one_frame() -> None:
    board, album = Board(), Album()
    board.note(ANA, "n1", "one")
    assert album.joined(board.channel, BEN, True) is album.joined(board.channel, FAY, True)
    assert album.joined(board.channel, BEN, False) is not album.joined(board.channel, BEN, True)
    before = album.joined(board.channel, BEN, True)
    board.note(ANA, "n2", "two")
    assert album.joined(board.channel, BEN, True) is not before
