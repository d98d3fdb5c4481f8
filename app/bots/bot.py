"""One simulated person: finds the board that is theirs now, and works there."""

import asyncio
from dataclasses import dataclass
from random import Random
from typing import Any, Final, get_args

from app.bots.entering import Seat
from app.bots.journal import Frame
from app.bots.ledger import Ledger
from app.bots.line import Asked, Line
from app.bots.replica import Replica
from app.rooms.records import Colour

PAUSE: Final = (0.5, 2.5)
"""Seconds between two things that a person does."""
COLOURS: Final[tuple[Colour, ...]] = get_args(Colour)
WORK: Final = {"add": 3, "write": 6, "move": 4, "colour": 1, "vote": 2, "unvote": 1}
"""What people do on a board, by how often."""
ENOUGH_NOTES: Final = 12
"""Notes a person writes before they go on with those there are."""
UNANSWERED: Final = 20
"""Things without an answer after which a person waits and sees."""
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

    @property
    def _mark(self) -> str:
        return f"bot-{self.ledger.run}"

    @property
    def stage(self) -> str:
        return f"stage:{self.seat.session}"

    async def live(self, until: "asyncio.Event") -> None:
        """Work until told to stop."""
        await self.line.enter(self.stage)
        while not until.is_set():
            board = self._board()
            for ch in [ch for ch in self.line.client.replicas if ch not in (self.stage, board)]:
                await self.line.leave(ch)
            if board and len(self.line.asked) < UNANSWERED:
                await self._go_on(board)
            await _pause_or(until, self.chance.uniform(*PAUSE))

    async def finish(self, patience: float) -> int:
        """Wait for what has no answer yet; how many never got one."""
        open_ones = [asked.answered for asked in self.line.asked.values()]
        if open_ones:
            await asyncio.wait(open_ones, timeout=patience)
        return len(self.line.asked)

    def _board(self) -> str | None:
        """The practice board in the lobby, one's own room's board while rooms are open, as far as known."""
        known = self.line.client.channel(self.stage).records
        phase = known.get("stage", {}).get("phase")
        room = known.get(self.line.person, {}).get("room")
        if phase == "lobby":
            return f"board:{self.seat.session}:practice"
        return f"board:{self.seat.session}:{room}" if phase == "rooms" and room else None

    async def _go_on(self, board: str) -> None:
        replica = self.line.replica(board)
        if replica is None:
            await self.line.enter(board)
            return
        await self.line.point(board, self.chance.uniform(0, 1700), self.chance.uniform(0, 1200))
        notes = [id for id in replica.records if id.startswith(self._mark)]
        what = self.chance.choices(list(WORK), list(WORK.values()))[0] if notes else "add"
        if what != "add":
            await self._change(replica, what, self.chance.choice(notes))
        elif self._mine < ENOUGH_NOTES or not notes:
            await self._add(replica)

    async def _add(self, board: Replica) -> None:
        self._mine += 1
        note = f"{self._mark}-{self.number}-{self._mine}"
        word = self._word()
        zones = [record["id"] for record in board.records.values() if record["type"] == "zone"]
        args = {"note": note, "zone": self.chance.choice(zones), "colour": self.chance.choice(COLOURS)}
        await self._do(board, "note.add", word, **args, update=board.typed(note, 0, word))

    async def _change(self, board: Replica, what: str, note: str) -> None:
        match what:
            case "write":
                await self._write(board, note)
            case "move":
                x, y = self.chance.uniform(0, 1600), self.chance.uniform(0, 1100)
                await self._do(board, "note.move", note=note, x=x, y=y)
            case "colour":
                await self._do(board, "note.colour", note=note, colour=self.chance.choice(COLOURS))
            case "vote":
                await self._do(board, "vote.cast", note=note)
            case "unvote":
                await self._do(board, "vote.take", note=note)

    async def _write(self, board: Replica, note: str) -> None:
        text = board.text(note)
        if len(text) < LONG:
            word = self._word()
            between = [0, *(at + 1 for at, letter in enumerate(text) if letter == "]")]
            update = board.typed(note, self.chance.choice(between), word)
            await self._do(board, "note.text", word, note=note, update=update)

    async def _do(self, board: Replica, kind: str, word: str = "", **args: Any) -> None:
        self.ledger.sent += 1
        id = await self.line.do(board.ch, kind, **args)
        self._words[id] = word

    def _word(self) -> str:
        """A word that nobody else writes, in brackets: none is part of another."""
        self._written += 1
        return f"[{self.number}.{self._written}]"

    def _answer(self, asked: Asked, frame: Frame, seconds: float) -> None:
        self.ledger.answer(frame, seconds)
        word = self._words.pop(frame["id"], "")
        if frame["t"] == "ack":
            self.ledger.promise(self.line.person, asked.frame, frame["seq"], word)


async def _pause_or(until: "asyncio.Event", seconds: float) -> None:
    try:
        await asyncio.wait_for(until.wait(), seconds)
    except TimeoutError:
        return
