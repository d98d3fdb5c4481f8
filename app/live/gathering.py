"""Lines that are read together: in a rush what comes within one turn is read at once.

Else the loop would wake up for every cursor, which costs more than the cursor. The lines do not wake it: they
are watched by an `epoll` of their own, which is asked once a turn. After a turn in which nothing came that
wakes the loop itself, so that who speaks after a rest is heard at once.
"""

import asyncio
import os
import select
from typing import Final, Protocol

TURN: Final = 1 / 60
"""Seconds: screens draw no sooner what others do. As long as commits are apart (`event_log.py`), so that what
was read together is written together."""
PIECE: Final = 16 * 1024
"""Bytes read from a line in a turn: a megabyte a second, far above any pace that is let through."""


class Line(Protocol):
    """A connection whose transport does not read."""

    def is_closing(self) -> bool:
        """The number of its file may be another's by now: it is not to be read any more."""

    def data_received(self, data: bytes) -> None: ...

    def line_ended(self) -> None:
        """There is nothing to read any more, or it cannot be read."""


class Gathering:
    """The lines of one event loop. It is there from the first that is added until the last is dropped."""

    _all: Final[dict[asyncio.AbstractEventLoop, "Gathering"]] = {}

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._epoll = select.epoll()
        self._lines: dict[int, Line] = {}
        self._next: asyncio.TimerHandle | None = None
        """None: the loop is woken when something comes."""
        loop.add_reader(self._epoll.fileno(), self._look)

    @staticmethod
    def of(loop: asyncio.AbstractEventLoop) -> "Gathering":
        known = Gathering._all.get(loop)
        if known is None:
            known = Gathering._all[loop] = Gathering(loop)
        return known

    @staticmethod
    def is_possible() -> bool:
        """Only Linux has epoll; elsewhere transports read by themselves."""
        return hasattr(select, "epoll")

    def add(self, file: int, line: Line) -> None:
        self._lines[file] = line
        self._epoll.register(file, select.EPOLLIN)

    def drop(self, file: int, line: Line) -> None:
        """Read it no more. The file may be closed already, and its number another line's."""
        if self._lines.get(file) is not line:
            return
        del self._lines[file]
        if not line.is_closing():
            self._epoll.unregister(file)
        if not self._lines:
            self._end()

    def _look(self) -> None:
        resting = self._next is None
        ready = self._epoll.poll(0)
        if ready:
            self._next = self._loop.call_later(TURN, self._look)
            if resting:
                self._loop.remove_reader(self._epoll.fileno())
        elif not resting:
            self._next = None
            self._loop.add_reader(self._epoll.fileno(), self._look)
        for file, _ in ready:
            if line := self._lines.get(file):
                self._read(file, line)

    def _read(self, file: int, line: Line) -> None:
        if line.is_closing():
            self.drop(file, line)
            return
        try:
            data = os.read(file, PIECE)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            line.data_received(data)
        else:
            self.drop(file, line)
            line.line_ended()

    def _end(self) -> None:
        if self._next is None:
            self._loop.remove_reader(self._epoll.fileno())
        else:
            self._next.cancel()
        self._epoll.close()
        del Gathering._all[self._loop]
