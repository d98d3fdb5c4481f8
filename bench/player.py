"""Plays a schedule to a crowd in time, and notes when what was done arrives."""

import asyncio
import gc
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Final

from bench.crowd import Crowd
from bench.line import Line
from bench.schedule import Act, words

GRACE: Final = 5.0
"""Seconds to wait for the last edits to arrive."""
BREATH: Final = 64
"""Acts done in a row, when behind time, before what came in is read."""
BOARD: Final = (1700, 1200)
"""Where cursors move."""
clock: Final = time.perf_counter


@dataclass
class Notes:
    """What was seen, in seconds; `lag`: how late each act was done."""

    seen: list[float] = field(default_factory=list)
    acked: list[float] = field(default_factory=list)
    lag: list[float] = field(default_factory=list)
    refused: list[bytes] = field(default_factory=list)
    missed: int = 0


class Player:
    """Edits carry tokens, counted from `first_token`. What arrives is noted from `note_from` seconds on."""

    def __init__(self, crowd: Crowd, acts: Sequence[Act], seed: int, first_token: int = 0) -> None:
        self.notes = Notes()
        self._crowd = crowd
        self._acts = acts
        self._tokens: dict[tuple[int, int], int] = {}
        self._sent: dict[int, float] = {}
        self._waiting: dict[int, set[int]] = {}
        self._lines = {line.member: line for line in crowd.lines}
        self._listeners: dict[str, list[int]] = {}
        self._news = asyncio.Event()
        self._next = first_token
        self._frames = self._encode(Random(seed))

    def listen(self, listeners: int = 2) -> None:
        self._crowd.listen(self._hear, listeners)
        for room, lines in self._crowd.rooms().items():
            self._listeners[room] = [line.member for line in lines[:listeners]]

    async def play(self, begin: float, first: int, until: float) -> int:
        """Do the acts from index `first` on that are due before `until` seconds, and stay until then.

        The index of the next.
        """
        at = first
        while at < len(self._acts) and (act := self._acts[at]).at < until:
            if (wait := begin + act.at - clock()) > 0:
                await asyncio.sleep(max(wait, 0.001))
            elif at % BREATH == 0:
                await asyncio.sleep(0)
            self._do(at, act, begin)
            at += 1
        await asyncio.sleep(max(0.0, begin + until - clock()))
        return at

    def forget(self) -> None:
        """The warm-up is over: note only what is done from now on."""
        self.notes = Notes()
        self._sent.clear()
        self._waiting.clear()

    async def settle(self, patience: float = GRACE) -> None:
        """Wait for what is under way; what has not come after some seconds is missed."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while any(self._waiting.values()):
                    self._news.clear()
                    await self._news.wait()
        self.notes.missed = sum(len(members) for members in self._waiting.values())

    def _encode(self, chance: Random) -> list[bytes]:
        """All frames, made beforehand, so that nothing but writing is left while time runs."""
        made = []
        for act in self._acts:
            line = self._lines[act.member]
            if act.kind == "cursor":
                x, y = (chance.randrange(size) for size in BOARD)
                payload = line.speech.cursor(act.number, x, y)
            else:
                self._tokens[act.member, act.number] = self._next
                payload = line.speech.edit(act.number, words(self._next, chance))
                self._next += 1
            made.append(line.encode(payload))
        gc.collect()
        gc.freeze()
        return made

    def _do(self, at: int, act: Act, begin: float) -> None:
        line = self._lines[act.member]
        now = clock()
        self.notes.lag.append(now - begin - act.at)
        if act.kind == "edit":
            token = self._tokens[act.member, act.number]
            self._sent[token] = now
            self._waiting[token] = {
                member for member in self._listeners.get(line.speech.room, ()) if member != act.member
            }
        line.write(self._frames[at])

    def _hear(self, line: Line, payload: bytes) -> None:
        now = clock()
        for token in line.speech.edits_in(payload):
            waiting = self._waiting.get(token)
            if waiting and line.member in waiting:
                waiting.discard(line.member)
                self.notes.seen.append(now - self._sent[token])
                self._news.set()
        for number in line.speech.acks_in(payload):
            sent = self._sent.get(self._tokens.get((line.member, number), -1))
            if sent is not None:
                self.notes.acked.append(now - sent)
        if line.speech.refused(payload):
            self.notes.refused.append(payload)
