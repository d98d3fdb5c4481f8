"""Lines that are read together, over real sockets. The clock is the test's own: no turn begins by itself."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

import pytest

from app.live.gathering import PIECE, TURN, Gathering

pytestmark = pytest.mark.skipif(not Gathering.is_possible(), reason="only Linux has epoll")


@dataclass
class Heard:
    """Both ends of a line. `others`: what is done when something is heard on it."""

    ours: socket.socket
    theirs: socket.socket
    data: list[bytes] = field(default_factory=list)
    ended: bool = False
    closing: bool = False
    others: Callable[[], None] = lambda: None

    @property
    def file(self) -> int:
        return self.ours.fileno()

    def is_closing(self) -> bool:
        return self.closing

    def data_received(self, data: bytes) -> None:
        self.data.append(data)
        self.others()

    def line_ended(self) -> None:
        self.ended = True


class Hall:
    """The loop's own time stands still but for what the test lets pass."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.passed = 0.0
        self.lines: list[Heard] = []
        clock = self.loop.time
        self.loop.time = lambda: self._start + self.passed  # type: ignore[method-assign]
        self._start = clock()

    def line(self) -> Heard:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        line = Heard(ours, theirs)
        self.lines.append(line)
        Gathering.of(self.loop).add(line.file, line)
        return line

    async def go_on(self, turns: float = 0.0) -> None:
        """Let time pass, and all that is due by then happen."""
        self.passed += turns * TURN
        for _ in range(4):
            await asyncio.sleep(0)

    def close(self) -> None:
        for line in self.lines:
            Gathering.of(self.loop).drop(line.file, line)
            line.ours.close()
            line.theirs.close()


@pytest.fixture
async def hall() -> AsyncIterator[Hall]:
    made = Hall()
    yield made
    made.close()


async def test_who_speaks_after_a_rest_is_heard_at_once(hall: Hall) -> None:
    line = hall.line()
    line.theirs.send(b"hello")
    await hall.go_on()
    assert line.data == [b"hello"]


async def test_in_a_rush_all_are_heard_once_a_turn(hall: Hall) -> None:
    one, other = hall.line(), hall.line()
    one.theirs.send(b"1")
    await hall.go_on()
    one.theirs.send(b"2")
    other.theirs.send(b"a")
    one.theirs.send(b"3")
    await hall.go_on(turns=0.5)
    assert (one.data, other.data) == ([b"1"], [])
    await hall.go_on(turns=0.6)
    assert (one.data, other.data) == ([b"1", b"23"], [b"a"])


async def test_after_a_turn_of_silence_the_next_is_heard_at_once(hall: Hall) -> None:
    line = hall.line()
    line.theirs.send(b"1")
    await hall.go_on()
    await hall.go_on(turns=1.1)
    line.theirs.send(b"2")
    await hall.go_on()
    assert line.data == [b"1", b"2"]


async def test_a_long_message_comes_in_pieces_a_turn_each(hall: Hall) -> None:
    line = hall.line()
    line.theirs.send(b"x" * (PIECE + 1))
    await hall.go_on()
    assert [len(piece) for piece in line.data] == [PIECE]
    await hall.go_on(turns=1.1)
    assert [len(piece) for piece in line.data] == [PIECE, 1]


async def test_who_is_dropped_is_heard_no_more_and_may_come_again(hall: Hall) -> None:
    line, stays = hall.line(), hall.line()
    Gathering.of(hall.loop).drop(line.file, line)
    line.theirs.send(b"1")
    stays.theirs.send(b"1")
    await hall.go_on()
    assert (line.data, stays.data) == ([], [b"1"])
    Gathering.of(hall.loop).add(line.file, line)
    await hall.go_on(turns=1.1)
    assert line.data == [b"1"]


async def test_who_is_dropped_by_another_s_word_in_the_same_turn_is_not_heard(hall: Hall) -> None:
    lines = [hall.line(), hall.line()]

    def drop_both() -> None:
        for line in lines:
            Gathering.of(hall.loop).drop(line.file, line)

    for line in lines:
        line.others = drop_both
        line.theirs.send(b"1")
    await hall.go_on()
    assert sorted(line.data for line in lines) == [[], [b"1"]]


async def test_a_line_that_ends_is_said_to_end_once(hall: Hall) -> None:
    line, stays = hall.line(), hall.line()
    line.theirs.send(b"bye")
    line.theirs.close()
    await hall.go_on()
    assert (line.data, line.ended) == ([b"bye"], False)
    await hall.go_on(turns=1.1)
    assert (line.ended, stays.ended) == (True, False)


async def test_a_file_that_is_being_closed_is_not_read(hall: Hall) -> None:
    """Its number may be that of another file by then."""
    line, stays = hall.line(), hall.line()
    line.theirs.send(b"1")
    line.closing = True
    await hall.go_on()
    await hall.go_on(turns=1.1)
    assert (line.data, stays.data) == ([], [])


async def test_the_number_of_a_closed_file_can_be_another_line_s(hall: Hall) -> None:
    gone = hall.line()
    file = gone.file
    stays = hall.line()
    gone.closing = True
    gone.ours.close()
    comes = hall.line()
    assert comes.file == file
    Gathering.of(hall.loop).drop(file, gone)
    comes.theirs.send(b"1")
    await hall.go_on()
    assert (comes.data, stays.data) == ([b"1"], [])


async def test_with_the_last_line_the_gathering_goes(hall: Hall) -> None:
    line = hall.line()
    before = Gathering.of(hall.loop)
    Gathering.of(hall.loop).drop(line.file, line)
    line = hall.line()
    assert Gathering.of(hall.loop) is not before
    line.theirs.send(b"1")
    await hall.go_on()
    assert line.data == [b"1"]
