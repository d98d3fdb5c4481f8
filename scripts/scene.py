"""The made-up people of the pictures: they come in over real connections, wish, write and vote."""

import asyncio
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from typing import Any, Final

from app.blocks.library import guide
from app.bots.entering import enter
from app.bots.line import Line
from app.bots.replica import Replica
from app.engine.text import encode, first_update

BLOCKS: Final = {block.number: block for block in guide("sse").blocks}

Words = tuple[str, str, str]
"""Zone, paper, words."""


@dataclass(frozen=True)
class Guest:
    """Somebody, the number of the block they wish for, and what they write there."""

    name: str
    lang: str
    block: int
    notes: tuple[Words, ...] = ()


GUESTS: Final = (
    Guest("Inés Quiroga", "es", 6, (
        ("stand", "honey", "Dos ferias al mes, siempre en la misma plaza"),
        ("works", "leaf", "La tienda común: doce productoras, un solo alquiler"),
        ("blocks", "rose", "Los pliegos piden avales que nadie pequeño tiene"),
    )),
    Guest("Mariam Sow", "fr", 6, (
        ("stand", "honey", "Les cantines achètent encore à 200 km d’ici"),
        ("works", "sky", "Le marché du samedi, tenu par les coopératives"),
        ("propose", "lilac", "Une clause « circuits courts » dans chaque appel d’offres"),
    )),
    Guest("Tom Okafor", "en", 6, (
        ("works", "leaf", "The repair café sends people to the co-op shop"),
        ("blocks", "rose", "Payment after 90 days: small members cannot wait"),
        ("propose", "lilac", "Pay co-operatives within 30 days, as the town pays its staff"),
    )),
    Guest("Rosa Medina", "es", 4, (
        ("works", "leaf", "El fondo rotatorio ya prestó a nueve cooperativas"),
        ("blocks", "rose", "Se abre una sola convocatoria por año"),
    )),
    Guest("Awa Ndiaye", "fr", 4, (
        ("stand", "honey", "Personne ne connaît toutes les aides"),
        ("propose", "sky", "Un guichet unique, ouvert le soir"),
    )),
    Guest("Paul Lemoine", "fr", 4, (
        ("stand", "honey", "Trois aides différentes, trois dossiers"),
        ("propose", "lilac", "Un seul dossier pour toutes les aides"),
    )),
    Guest("Grace Mutua", "en", 2, (
        ("works", "leaf", "The council meets in the market hall twice a year"),
        ("propose", "lilac", "Agree on the agenda together, not only on the minutes"),
    )),
    Guest("Luis Andrade", "es", 2, (("blocks", "rose", "Nos consultan cuando ya está decidido"),)),
    Guest("Chloé Girard", "fr", 2, (("stand", "honey", "Un conseil local, trop peu connu"),)),
    Guest("Yusuf Demir", "en", 8, (("blocks", "rose", "Nobody knows how many we are"),)),
    Guest("Ana Flores", "es", 8, (("propose", "lilac", "Un mapa que las propias cooperativas actualicen"),)),
    Guest("Samuel Osei", "en", 8),
)  # fmt: skip
VOTES: Final = {
    "Inés Quiroga": ("Une clause", "Pay co-operatives", "Payment after"),
    "Mariam Sow": ("Pay co-operatives", "La tienda", "Pay co-operatives"),
    "Tom Okafor": ("Une clause", "Los pliegos", "Le marché"),
    "Rosa Medina": ("Un guichet", "Un seul", "Un seul"),
    "Awa Ndiaye": ("Se abre", "Un seul"),
    "Grace Mutua": ("Agree on",),
}
"""By how the notes begin, all on the board of one's own room."""
POINTING: Final = {"Inés Quiroga": (560, 330), "Mariam Sow": (1440, 300)}
"""Where some hold their pointer, in board units."""

MOMENT: Final = 0.05
"""Seconds between two looks at what has come in."""
PATIENCE: Final = 60.0
"""Seconds for what all of them do at once: who waits longer waits for something that will not come."""


@dataclass
class Crowd:
    """Everyone, each on a line of their own; they stay in until `people_in` ends."""

    lines: dict[str, Line] = field(default_factory=dict)
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _running: list["asyncio.Task[None]"] = field(default_factory=list)

    def come(self, link: str) -> None:
        self._do(self._come(link))

    def work(self) -> None:
        """Once the rooms are open."""
        self._do(self._work())

    def point(self) -> None:
        """Again before each picture: a pointer that rests fades."""
        self._do(self._point())

    def go(self) -> None:
        for task in self._running:
            self._loop.call_soon_threadsafe(task.cancel)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if not self._loop.is_running():
            Thread(target=self._loop.run_forever, daemon=True).start()
        asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    async def _come(self, link: str) -> None:
        for guest in GUESTS:
            line = Line(await enter(link, guest.name, guest.lang), guest.lang, lambda *_: None)
            self.lines[guest.name] = line
            self._running.append(asyncio.create_task(line.run()))
            stage = f"stage:{line.seat.session}"
            await line.entered(stage)
            await line.do(stage, "person.choose", blocks=[BLOCKS[guest.block].id])
            await _answered(line)

    async def _work(self) -> None:
        for guest in GUESTS:
            line = self.lines[guest.name]
            await _in_a_room(line)
            board = _board(line)
            await line.entered(board)
            for number, (zone, colour, words) in enumerate(guest.notes):
                note = f"{board.rpartition('-')[2]}-{line.person[:4]}-{number}"
                update = encode(first_update(words))
                await line.do(board, "note.add", note=note, zone=zone, colour=colour, update=update)
            await _answered(line)
        for name, wanted in VOTES.items():
            await self._vote(self.lines[name], wanted)

    async def _vote(self, line: Line, wanted: tuple[str, ...]) -> None:
        board = _board(line)
        for beginning in wanted:
            await line.do(board, "vote.cast", note=await _note(line.client.channel(board), beginning))
        await _answered(line)

    async def _point(self) -> None:
        for name, (x, y) in POINTING.items():
            await self.lines[name].point(_board(self.lines[name]), x, y)


def _stage(line: Line) -> dict[str, dict[str, Any]]:
    return line.client.channel(f"stage:{line.seat.session}").records


def _board(line: Line) -> str:
    """The board of the line's own room."""
    return f"board:{line.seat.session}:{_stage(line)[line.person]['room']}"


async def _in_a_room(line: Line) -> None:
    """Wait until this line has heard that the rooms are open."""
    while True:
        if _stage(line)["stage"]["phase"] == "rooms":
            return
        await asyncio.sleep(MOMENT)


async def _note(board: Replica, beginning: str) -> str:
    """The id of the note that begins so, as soon as it is known here."""
    while True:
        for id in board.records:
            if board.text(id).startswith(beginning):
                return id
        await asyncio.sleep(MOMENT)


async def _answered(line: Line) -> None:
    waiting = [asked.answered for asked in line.asked.values()]
    if waiting:
        await asyncio.wait(waiting)


@contextmanager
def people_in(link: str) -> Iterator[Crowd]:
    """Everyone who comes in by the link, until the block ends."""
    crowd = Crowd()
    crowd.come(link)
    try:
        yield crowd
    finally:
        crowd.go()
