"""One simulated person: finds the board that is theirs now, and works there."""

import asyncio
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from app.bots.copy import Frame
from app.bots.entering import Seat
from app.bots.ledger import Ledger
from app.bots.line import Line, Waiting

PAUSE: Final = (0.5, 2.5)
"""Seconds between two things that a person does."""
COLOURS: Final = ("honey", "rose", "sky", "leaf", "lilac", "sand")
WORK: Final = {"add": 3, "write": 6, "move": 4, "colour": 1, "vote": 2, "unvote": 1}
"""What people do on a board, by how often."""
ENOUGH_NOTES: Final = 12
"""Notes a person writes before they go on with those there are."""
LONG: Final = 800
"""Characters after which nobody adds to a note."""


@dataclass
class Bot:
    """`number` makes names and words unique in a run, `chance` its behaviour repeatable."""

    number: int
    seat: Seat
    lang: str
    chance: Random
    ledger: Ledger

    def __post_init__(self) -> None:
        self.line = Line(self.seat, self.lang, self._answer)
        self._words: dict[str, str] = {}
        self._written = 0
        self._mine = 0
        self._stale: set[str] = set()

    @property
    def _mark(self) -> str:
        return f"bot-{self.ledger.run}"

    @property
    def stage(self) -> str:
        return f"stage:{self.seat.session}"

    async def live(self, until: "asyncio.Event") -> None:
        """Work until told to stop, then wait for the last answers."""
        await self.line.join(self.stage)
        while not until.is_set():
            board = self._board()
            for ch in [ch for ch in self.line.copies if ch not in (self.stage, board)]:
                await self.line.leave(ch)
            if board:
                if board in self._stale:
                    self._stale.discard(board)
                    await self.line.leave(board)
                await self.line.join(board)
                if self.line.is_in(board):
                    await self._work(board)
            await _pause_or(until, self.chance.uniform(*PAUSE))

    async def finish(self, patience: float) -> int:
        """Wait for what has no answer yet; how many never got one."""
        open_ones = [waiting.answered for waiting in self.line.waiting.values()]
        if open_ones:
            await asyncio.wait(open_ones, timeout=patience)
        return len(self.line.waiting)

    def _board(self) -> str | None:
        """The practice board in the lobby, one's own room's board while rooms are open."""
        copy = self.line.copies.get(self.stage)
        if copy is None or not copy.seq:
            return None
        phase = copy.records.get("stage", {}).get("phase")
        room = copy.records.get(self.line.person, {}).get("room")
        if phase == "lobby":
            return f"board:{self.seat.session}:practice"
        return f"board:{self.seat.session}:{room}" if phase == "rooms" and room else None

    async def _work(self, board: str) -> None:
        notes = [note for note in self.line.copies[board].of("note") if note["id"].startswith(self._mark)]
        what = self.chance.choices(list(WORK), list(WORK.values()))[0]
        await self.line.point(board, self.chance.uniform(0, 1700), self.chance.uniform(0, 1200))
        if what == "add" or not notes:
            if self._mine < ENOUGH_NOTES or not notes:
                await self._add(board)
            return
        await self._change(board, what, self.chance.choice(notes))

    async def _add(self, board: str) -> None:
        self._mine += 1
        note = f"{self._mark}-{self.number}-{self._mine}"
        word = self._word()
        update = self.line.copies[board].write(note, word, 0)
        zones = self.line.copies[board].of("zone")
        zone = self.chance.choice(zones)["id"] if zones else None
        args = {"note": note, "zone": zone, "colour": self.chance.choice(COLOURS), "update": update}
        await self._do(board, "note.add", word, **args)

    async def _change(self, board: str, what: str, note: dict[str, Any]) -> None:
        id = note["id"]
        match what:
            case "write":
                await self._write(board, id)
            case "move":
                x, y = self.chance.uniform(0, 1600), self.chance.uniform(0, 1100)
                await self._do(board, "note.move", "", note=id, x=x, y=y)
            case "colour":
                await self._do(board, "note.colour", "", note=id, colour=self.chance.choice(COLOURS))
            case "vote":
                await self._do(board, "vote.cast", "", note=id)
            case "unvote":
                await self._do(board, "vote.take", "", note=id)

    async def _write(self, board: str, note: str) -> None:
        copy = self.line.copies[board]
        text = copy.text(note)
        if len(text) < LONG:
            word = self._word()
            between = [0, *(at + 1 for at, letter in enumerate(text) if letter == "]")]
            update = copy.write(note, word, self.chance.choice(between))
            await self._do(board, "note.text", word, note=note, update=update)

    async def _do(self, board: str, kind: str, word: str, **args: Any) -> None:
        self.ledger.sent += 1
        id = await self.line.do(board, kind, **args)
        self._words[id] = word

    def _word(self) -> str:
        """A word that nobody else writes, in brackets: none is part of another."""
        self._written += 1
        return f"[{self.number}.{self._written}]"

    def _answer(self, waiting: Waiting, frame: Frame, seconds: float) -> None:
        self.ledger.answer(frame, seconds)
        word = self._words.pop(frame["id"], "")
        if frame["t"] == "ack":
            self.ledger.promise(self.line.person, waiting.frame, frame["seq"], word)
        elif word:
            self._stale.add(frame["ch"])  # the own copy has letters now that nobody else will ever have


async def _pause_or(until: "asyncio.Event", seconds: float) -> None:
    try:
        await asyncio.wait_for(until.wait(), seconds)
    except TimeoutError:
        return
